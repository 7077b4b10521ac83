import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addWorkingHours } from './add-working-hours';
import { nextWorkingInstant } from './next-working-instant';
import { type PlannableTask, planTasks } from './plan-tasks';
import { subtractWorkingHours } from './subtract-working-hours';
import { topologicalOrder } from './topological-order';
import { standardCalendar } from './working-calendar';
import { workingHoursBetween } from './working-hours-between';

const CALENDAR = standardCalendar('Europe/Amsterdam');
/** Tuesday 24 November 2026, 10:00 in Amsterdam. */
const START = new Date('2026-11-24T09:00:00Z');
const at = (text: string) => new Date(text);

describe('working hours', () => {
  it.each([
    ['fill a day and end with it', '2026-11-24T08:00:00Z', 7, '2026-11-24T15:00:00Z'],
    ['go on the next morning', '2026-11-24T14:00:00Z', 3, '2026-11-25T10:00:00Z'],
    ['skip the weekend', '2026-11-27T14:00:00Z', 2, '2026-11-30T09:00:00Z'],
    ['wait for the opening', '2026-11-24T03:00:00Z', 1, '2026-11-24T09:00:00Z'],
    ['are none when none are needed', '2026-11-28T03:00:00Z', 0, '2026-11-28T03:00:00Z'],
    // On 29 March 2026 Amsterdam goes to summer time: the clock's nine is then 07:00 in UTC.
    ['keep to the clocks over a change of time', '2026-03-27T14:00:00Z', 2, '2026-03-30T08:00:00Z'],
  ])('%s', (_what, from, hours, to) => {
    expect(addWorkingHours(CALENDAR, at(from), hours)).toEqual(at(to));
  });

  it('begin at the opening, and closing time is too late', () => {
    expect(nextWorkingInstant(CALENDAR, at('2026-11-24T15:00:00Z'))).toEqual(at('2026-11-25T08:00:00Z'));
    expect(nextWorkingInstant(CALENDAR, at('2026-11-24T14:59:00Z'))).toEqual(at('2026-11-24T14:59:00Z'));
  });

  it('refuse a calendar without any', () => {
    expect(() => addWorkingHours({ ...CALENDAR, workdays: [] }, START, 1)).toThrow('no working time');
  });

  const instants = fc
    .integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2027-12-31T00:00:00Z') })
    .map((ms) => new Date(ms));
  const quarters = fc.integer({ min: 1, max: 400 }).map((count) => count / 4);

  it('are as many between as were added, and taken away again lead back', () => {
    fc.assert(
      fc.property(instants, quarters, (from, hours) => {
        const start = nextWorkingInstant(CALENDAR, from);
        const end = addWorkingHours(CALENDAR, start, hours);
        expect(workingHoursBetween(CALENDAR, start, end)).toBeCloseTo(hours, 6);
        expect(subtractWorkingHours(CALENDAR, end, hours)).toEqual(start);
      }),
      { numRuns: 200 },
    );
  });
});

const task = (key: string, likelyHours: number, ...predecessors: string[]): PlannableTask => ({
  key,
  likelyHours,
  predecessors,
});

/** Any acyclic plan: a task waits only for earlier ones. */
const anyPlan = fc
  .array(
    fc.record({ hours: fc.integer({ min: 0, max: 40 }), after: fc.array(fc.nat(30), { maxLength: 3 }) }),
    {
      minLength: 1,
      maxLength: 25,
    },
  )
  .map((rows) =>
    rows.map(({ hours, after }, index) =>
      task(`t${index}`, hours, ...after.filter((one) => one < index).map((one) => `t${one}`)),
    ),
  );

describe('a plan', () => {
  it('follows the longest way, names it critical, and tells the slack of the others', () => {
    const plan = planTasks(
      [task('a', 7), task('b', 14, 'a'), task('c', 2, 'a'), task('d', 1, 'b', 'c')],
      START,
      CALENDAR,
    );
    expect(plan.end).toEqual(at('2026-11-27T10:00:00Z'));
    expect(Object.entries(plan.byKey).map(([key, one]) => [key, one.critical, one.slackHours])).toEqual([
      ['a', true, 0],
      ['b', true, 0],
      ['c', false, 12],
      ['d', true, 0],
    ]);
  });

  it('is empty without tasks', () => {
    expect(planTasks([], START, CALENDAR)).toEqual({ byKey: {}, end: null });
  });

  it('takes no notice of predecessors that are done', () => {
    expect(planTasks([task('b', 1, 'gone')], START, CALENDAR).byKey.b?.start).toEqual(START);
  });

  it('refuses a circle and names it', () => {
    expect(() => planTasks([task('a', 1, 'b'), task('b', 1, 'a')], START, CALENDAR)).toThrow(
      /a → b → a|b → a → b/,
    );
  });

  it('starts nothing before what it waits for has ended, and has a critical way to its end', () => {
    fc.assert(
      fc.property(anyPlan, (tasks) => {
        const { byKey, end } = planTasks(tasks, START, CALENDAR);
        for (const { key, predecessors } of tasks) {
          const own = byKey[key];
          expect(own && own.slackHours >= 0 && own.end >= own.start).toBe(true);
          for (const before of predecessors)
            expect(own && byKey[before] && own.start >= byKey[before].end).toBe(true);
        }
        const last = Object.values(byKey).filter((one) => one.end.getTime() === end?.getTime());
        expect(last.some((one) => one.critical)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('with one task more never ends earlier', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 1, max: 40 }), (tasks, hours) => {
        const before = planTasks(tasks, START, CALENDAR).end;
        const after = planTasks([...tasks, task('more', hours, tasks[0]?.key ?? '')], START, CALENDAR).end;
        expect(after && before && after >= before).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('topologicalOrder', () => {
  it('keeps the given order where it can', () => {
    const nodes = [task('c', 1), task('a', 1, 'b'), task('b', 1)];
    expect(topologicalOrder(nodes)).toEqual({ order: ['c', 'b', 'a'], cycle: null });
  });
});
