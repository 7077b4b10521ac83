const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long something has been there, in its biggest unit: "38 m", "3 h", "6 d". Instants are ISO. */
export function formatAge(since: string, now: string): string {
  const age = Math.max(0, Date.parse(now) - Date.parse(since));
  if (age < HOUR) return `${Math.floor(age / MINUTE)} m`;
  return age < DAY ? `${Math.floor(age / HOUR)} h` : `${Math.floor(age / DAY)} d`;
}
