const DATE_TIME = /^\d{4}-(\d{2})-(\d{2})[Tt]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/;

/** Whether a value is a date-time of RFC 3339 that exists, from the year 1900 up to 9998. */
export function isInstant(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const [, month, day] = DATE_TIME.exec(value) ?? [];
  if (!month || !day) return false;
  const year = Number(value.slice(0, 4));
  const at = new Date(value).getTime();
  return year >= 1900 && year < 9999 && !Number.isNaN(at) && Number(day) <= daysIn(year, Number(month));
}

// Date rolls the 30th of February over instead of refusing it.
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
