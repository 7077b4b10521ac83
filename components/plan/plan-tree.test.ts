import { describe, expect, it } from 'vitest';
import type { DetailDomainOrder, DetailTask } from '@/lib/orders/queries/order-detail-types';
import { type PlanOf, planTree } from './plan-tree';

const part = (
  id: string,
  parentId: string | null,
  more: Partial<DetailDomainOrder> = {},
): DetailDomainOrder => ({
  id,
  number: id.toUpperCase(),
  parentId,
  lineId: 'line-1',
  kind: 'resource',
  label: id,
  state: 'qualified',
  sharedWith: [],
  otherParents: [],
  characteristics: [],
  why: null,
  ...more,
});
const task = (id: string, domainOrderId: string) => ({ id, domainOrderId, name: id }) as DetailTask;

const plan: PlanOf = {
  domainOrders: [
    part('fiber', null),
    part('line', 'fiber'),
    part('wan', null),
    part('edge', 'wan', { otherParents: ['fiber'] }),
  ],
  tasks: [task('test', 'fiber'), task('dig', 'line')],
  notCreated: [{ parentId: 'wan', lineId: 'line-1', name: 'SIM', rule: 'SIM', inputs: {} }],
};
const shown = (collapsed: string[]) =>
  planTree(plan, new Set(collapsed)).map((row) => `${'-'.repeat(row.level)}${row.key}`);

describe('planTree', () => {
  it('reads parts first, then shared parts, tasks, and what is not created', () => {
    expect(shown([])).toEqual([
      '-fiber',
      '--line',
      '---dig',
      '--fiber>edge',
      '--test',
      '-wan',
      '--edge',
      '--not-0',
    ]);
  });

  it('hides what is below a collapsed part', () => {
    expect(shown(['fiber'])).toEqual(['-fiber', '-wan', '--edge', '--not-0']);
  });

  it('places each row among its siblings', () => {
    const rows = planTree(plan, new Set());
    expect(rows.find((row) => row.key === 'test')).toMatchObject({
      level: 2,
      position: 3,
      siblings: 3,
      parentKey: 'fiber',
    });
    expect(rows.find((row) => row.key === 'edge')?.expanded).toBeNull();
    expect(rows.find((row) => row.key === 'fiber')?.expanded).toBe(true);
  });
});
