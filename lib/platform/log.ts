import pino from 'pino';

/** Structured log lines on standard error; the level comes from LOG_LEVEL. */
export const log = pino({ level: process.env.LOG_LEVEL ?? 'info', base: null }, pino.destination(2));
export type Log = typeof log;
