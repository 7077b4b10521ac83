import { describe, expect, it } from 'vitest';
import type { MyWork, TaskListRow } from '@/lib/tasks/queries/my-work-types';
import { nextRow, placeWork, SECTION_NAMES } from './work-sections';

const row = (number: string, more: Partial<TaskListRow> = {}): TaskListRow => ({
  id: number,
  number,
  version: 1,
  name: number,
  state: 'assigned',
  pending: null,
  orderNumber: 'ORD-1',
  account: 'Kestrel Logistics',
  city: 'Rotterdam',
  phone: null,
  steps: { done: 0, total: 0 },
  group: { id: 'g', name: 'Access delivery' },
  neededBy: null,
  promisedDate: null,
  completedAt: null,
  effortHours: 1,
  critical: false,
  allowed: [],
  ...more,
});

const work = (more: Partial<MyWork>): MyWork => ({
  now: [],
  next: [],
  waiting: [],
  doneToday: [],
  claimable: [],
  hours: { done: 0, planned: 0 },
  lapsed: [],
  ...more,
});

describe('the list of my work', () => {
  const laid = work({ now: [row('TSK-1')], next: [row('TSK-2')] });

  it('keeps a row where it was and shows what became of it', () => {
    const done = row('TSK-1', { state: 'completed', completedAt: '2026-11-24T09:00:00Z' });
    const { sections, arrivals } = placeWork(laid, work({ doneToday: [done], next: [row('TSK-2')] }));
    expect(sections.now).toEqual([{ row: done, gone: false }]);
    expect(sections.doneToday).toEqual([]);
    expect(arrivals).toBe(0);
  });

  it('lets what is new wait, and what has left stay', () => {
    const { sections, arrivals } = placeWork(laid, work({ now: [row('TSK-1')], next: [row('TSK-3')] }));
    expect(sections.next).toEqual([{ row: row('TSK-2'), gone: true }]);
    expect(arrivals).toBe(1);
  });

  it('goes on to the next row that can be worked', () => {
    const { sections } = placeWork(laid, laid);
    const rows = SECTION_NAMES.flatMap((name) => sections[name]);
    expect(nextRow(rows, 'TSK-1')).toBe('TSK-2');
    expect(nextRow(rows, 'TSK-2')).toBe('TSK-1');
    expect(nextRow([], 'TSK-2')).toBeNull();
  });
});
