import { uuidv7 } from 'uuidv7';

/** Where ids come from: time-ordered uuids (version 7). */
export interface Ids {
  next(): string;
}

export const randomIds: Ids = { next: () => uuidv7() };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a reference is shaped like an id (it may also be a number or a code). */
export const isUuid = (text: string): boolean => UUID.test(text);
