import { jsonb, numeric, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { JsonObject } from '@/lib/platform/json';

/** Column shapes that every table shares. Instants keep milliseconds, the precision of the wire. */
export const id = () => uuid().primaryKey();
export const ref = () => uuid();
export const instant = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' });
export const amount = () => numeric({ precision: 18, scale: 4 });
export const hours = () => numeric({ precision: 8, scale: 2 });
export const extra = () => jsonb().$type<JsonObject>().notNull().default({});
