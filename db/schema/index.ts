// The one place where all tables meet: Drizzle's client wants them as one object.
export * from './access';
export * from './catalog';
export * from './decomposition';
export * from './events';
export * from './inventory';
export * from './orders';
export * from './parties';
export * from './tasks';
