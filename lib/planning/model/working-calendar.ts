/**
 * When work is done: the same hours on the same days of every week, read on the clocks of a zone. A value,
 * so that a group, an agent or a forecast can bring its own.
 */
export interface WorkingCalendar {
  /** IANA zone. */
  timeZone: string;
  /** ISO days of the week, 1 is Monday. */
  workdays: number[];
  /** Minutes after local midnight. */
  opensAt: number;
  /** Minutes after local midnight; work that ends then ends that day. */
  closesAt: number;
}

/** Monday to Friday, 09:00 to 16:00: a working day of seven hours. */
export function standardCalendar(timeZone: string): WorkingCalendar {
  return { timeZone, workdays: [1, 2, 3, 4, 5], opensAt: 9 * 60, closesAt: 16 * 60 };
}
