import { uuidv7 } from 'uuidv7';

/** Where ids come from: time-ordered uuids (version 7). */
export interface Ids {
  next(): string;
}

export const randomIds: Ids = { next: () => uuidv7() };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A reference as a number: upper case, without what no number has and no database takes. */
export const asNumber = (ref: string): string => ref.replaceAll('\u0000', '').toUpperCase();

/** Whether a reference is shaped like an id (it may also be a number or a code). */
export const isUuid = (text: string): boolean => UUID.test(text);
