const MS_PER_HOUR = 3_600_000;

/** Hours as whole ms: sums of fractions of an hour must meet closing time exactly. */
export const hoursInMs = (hours: number): number => Math.round(hours * MS_PER_HOUR);
