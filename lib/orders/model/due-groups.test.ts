import { describe, expect, it } from 'vitest';
import { dueGroup } from './due-groups';

const TUESDAY = '2026-11-24';
const order = (promisedDate: string | null, requestedDate: string | null = null) => ({
  promisedDate,
  requestedDate,
});

describe('dueGroup', () => {
  it.each([
    ['2026-11-23', 'overdue'],
    ['2026-11-24', 'thisWeek'],
    ['2026-11-29', 'thisWeek'],
    ['2026-11-30', 'later'],
    [null, 'later'],
  ])('puts %s into %s', (date, group) => {
    expect(dueGroup(order(date), TUESDAY)).toBe(group);
  });

  it('lets the promise win over the request', () => {
    expect(dueGroup(order('2026-12-18', '2026-11-01'), TUESDAY)).toBe('later');
    expect(dueGroup(order(null, '2026-11-01'), TUESDAY)).toBe('overdue');
  });

  it('ends the week on the Sunday itself', () => {
    expect(dueGroup(order('2026-11-29'), '2026-11-29')).toBe('thisWeek');
    expect(dueGroup(order('2026-11-30'), '2026-11-29')).toBe('later');
  });
});
