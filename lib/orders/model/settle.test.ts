import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TaskOutcome, TaskPhase } from '@/lib/tasks/model/task-states';
import { type OrderTree, settle } from './settle';

type State = 'planned' | 'open' | 'inProgress' | TaskOutcome;

const task = (domainOrderId: string, state: State) => {
  const final = state !== 'planned' && state !== 'open' && state !== 'inProgress';
  return { domainOrderId, phase: (final ? 'final' : state) as TaskPhase, outcome: final ? state : null };
};

/** One line per entry; each line's product order has one resource order with these tasks. */
function tree(...lines: State[][]): OrderTree {
  return {
    lines: lines.map((_, i) => ({
      id: `L${i}`,
      parentId: null,
      action: 'add' as const,
      phase: 'acknowledged' as const,
      outcome: null,
    })),
    domainOrders: lines.flatMap((_, i) => [
      {
        id: `P${i}`,
        parentId: null,
        lineId: `L${i}`,
        isProductOrder: true,
        phase: 'qualified' as const,
        outcome: null,
        missing: [],
      },
      {
        id: `R${i}`,
        parentId: `P${i}`,
        lineId: `L${i}`,
        isProductOrder: false,
        phase: 'qualified' as const,
        outcome: null,
        missing: [],
      },
    ]),
    tasks: lines.flatMap((states, i) => states.map((state) => task(`R${i}`, state))),
  };
}

const lineOutcome = (given: OrderTree, id = 'L0') => settle(given).lines.find((line) => line.id === id);

describe('settle', () => {
  it('changes nothing while no task has started', () => {
    expect(settle(tree(['planned', 'open']))).toEqual({ domainOrders: [], lines: [], order: null });
  });

  it('lets domain orders and line follow the first started task', () => {
    const settled = settle(tree(['inProgress', 'planned']));
    expect(settled.domainOrders.map((unit) => unit.phase)).toEqual(['inProgress', 'inProgress']);
    expect(settled.lines).toEqual([{ id: 'L0', phase: 'inProgress', outcome: null }]);
    expect(settled.order).toBeNull();
  });

  it.each([
    [['completed', 'completed'], 'completed'],
    [['completed', 'skipped'], 'completed'],
    [['completed', 'failed'], 'failed'],
    [['canceled', 'canceled'], 'canceled'],
    [['canceled', 'completed'], 'completed'],
    [[], 'completed'],
  ] as [State[], string][])('settles tasks %j as %s', (states, outcome) => {
    expect(settle(tree(states)).order).toBe(outcome);
    expect(lineOutcome(tree(states))?.outcome).toBe(outcome);
  });

  it('counts a task canceled because its predecessor failed as a failure', () => {
    const given = tree(['canceled', 'completed']);
    given.tasks = given.tasks.map((one) =>
      one.outcome === 'canceled' ? { ...one, fromFailure: true } : one,
    );
    expect(settle(given).order).toBe('failed');
  });

  it.each([
    [['completed'], ['completed'], 'completed'],
    [['failed'], ['failed'], 'failed'],
    [['completed'], ['failed'], 'partial'],
    [['completed'], ['canceled'], 'completed'],
    [['canceled'], ['canceled'], 'canceled'],
    [['failed'], ['canceled'], 'failed'],
  ] as [State[], State[], string][])('settles lines %j and %j as an order %s', (first, second, outcome) => {
    expect(settle(tree(first, second)).order).toBe(outcome);
  });

  it('waits for the slowest line', () => {
    const settled = settle(tree(['completed'], ['open']));
    expect(settled.lines).toEqual([{ id: 'L0', phase: 'final', outcome: 'completed' }]);
    expect(settled.order).toBeNull();
  });

  it('leaves out lines that change nothing, and completes an order of only those', () => {
    const given = tree(['failed'], []);
    given.lines = given.lines.map((line) =>
      line.id === 'L1' ? { ...line, action: 'noChange' as const } : line,
    );
    expect(settle(given).order).toBe('failed');
    given.lines = given.lines.map((line) => ({ ...line, action: 'noChange' as const }));
    given.tasks = [];
    expect(settle(given).order).toBe('completed');
  });

  it('lets a bundle follow its child lines', () => {
    const given = tree(['completed'], ['failed']);
    given.lines = [
      { id: 'B', parentId: null, action: 'add', phase: 'acknowledged', outcome: null },
      ...given.lines.map((line) => ({ ...line, parentId: 'B' })),
    ];
    expect(lineOutcome(given, 'B')).toEqual({ id: 'B', phase: 'final', outcome: 'partial' });
    expect(settle(given).order).toBe('partial');
  });

  it('does not settle a domain order that lacks a required value', () => {
    const given = tree(['completed']);
    given.domainOrders = given.domainOrders.map((unit) =>
      unit.id === 'R0' ? { ...unit, missing: ['vlan'] } : unit,
    );
    expect(settle(given).order).toBeNull();
  });

  it('is done once: settling what it settled changes nothing more', () => {
    const states = fc.constantFrom<State>(
      'planned',
      'open',
      'inProgress',
      'completed',
      'skipped',
      'failed',
      'canceled',
    );
    fc.assert(
      fc.property(fc.array(fc.array(states, { maxLength: 4 }), { minLength: 1, maxLength: 4 }), (lines) => {
        const given = tree(...lines);
        const first = settle(given);
        const after: OrderTree = {
          ...given,
          domainOrders: given.domainOrders.map((unit) => ({
            ...unit,
            ...first.domainOrders.find((one) => one.id === unit.id),
          })),
          lines: given.lines.map((line) => ({ ...line, ...first.lines.find((one) => one.id === line.id) })),
        };
        expect(settle(after)).toEqual({ domainOrders: [], lines: [], order: first.order });
      }),
    );
  });
});
