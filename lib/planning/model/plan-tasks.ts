import { addWorkingHours } from './add-working-hours';
import { nextWorkingInstant } from './next-working-instant';
import { subtractWorkingHours } from './subtract-working-hours';
import { topologicalOrder } from './topological-order';
import type { WorkingCalendar } from './working-calendar';
import { workingHoursBetween } from './working-hours-between';

/** A task to plan. Predecessors that are not being planned (they are done) do not hold it up. */
export interface PlannableTask {
  key: string;
  /** Elapsed working hours. */
  likelyHours: number;
  predecessors: string[];
}

export interface PlannedTask {
  start: Date;
  end: Date;
  /** Working hours it may start later without moving the end of the plan. */
  slackHours: number;
  critical: boolean;
}

export interface TaskPlan {
  byKey: Record<string, PlannedTask>;
  /** When the last task ends; null without tasks. */
  end: Date | null;
}

/**
 * Plans tasks by the critical-path method: forwards for the earliest dates, backwards for the slack. As if
 * everybody were free: waiting for people is the forecast's business.
 *
 * @param startAt nothing starts before it
 * @throws Error when the tasks wait for each other in a circle, which decomposition has ruled out
 */
export function planTasks(tasks: PlannableTask[], startAt: Date, calendar: WorkingCalendar): TaskPlan {
  const { order, cycle } = topologicalOrder(tasks);
  if (cycle) throw new Error(`Tasks wait for each other in a circle: ${cycle.join(' → ')}`);
  const byTaskKey = new Map(tasks.map((task) => [task.key, task]));
  const sorted = order.flatMap((key) => byTaskKey.get(key) ?? []);
  const early = earliest(sorted, startAt, calendar);
  const end = latestOf([...early.values()].map((dates) => dates.end));
  if (!end) return { byKey: {}, end: null };
  const late = latestStarts(sorted, end, calendar);
  const byKey: Record<string, PlannedTask> = {};
  for (const { key } of tasks) {
    const dates = early.get(key);
    if (!dates) continue;
    const slackHours = workingHoursBetween(calendar, dates.start, late.get(key) ?? dates.start);
    byKey[key] = { ...dates, slackHours, critical: slackHours === 0 };
  }
  return { byKey, end };
}

type Dates = Pick<PlannedTask, 'start' | 'end'>;

function earliest(sorted: PlannableTask[], startAt: Date, calendar: WorkingCalendar): Map<string, Dates> {
  const dates = new Map<string, Dates>();
  for (const task of sorted) {
    const ends = task.predecessors.flatMap((key) => dates.get(key)?.end ?? []);
    const free = latestOf([startAt, ...ends]) ?? startAt;
    // What takes no time is reached at closing time; it need not wait for the morning.
    const start = task.likelyHours > 0 ? nextWorkingInstant(calendar, free) : free;
    dates.set(task.key, { start, end: addWorkingHours(calendar, start, task.likelyHours) });
  }
  return dates;
}

function latestStarts(sorted: PlannableTask[], end: Date, calendar: WorkingCalendar): Map<string, Date> {
  const dueBy = new Map<string, Date>();
  const starts = new Map<string, Date>();
  for (const task of sorted.toReversed()) {
    const start = subtractWorkingHours(calendar, dueBy.get(task.key) ?? end, task.likelyHours);
    starts.set(task.key, start);
    for (const key of task.predecessors) {
      const due = dueBy.get(key);
      if (!due || start < due) dueBy.set(key, start);
    }
  }
  return starts;
}

function latestOf(dates: Date[]): Date | null {
  return dates.reduce<Date | null>((latest, date) => (latest && latest >= date ? latest : date), null);
}
