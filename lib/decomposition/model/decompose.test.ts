import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { releasedCatalog } from '@/db/seed/catalog-as-nodes';
import { HALDEN_CATALOG } from '@/db/seed/halden/catalog';
import { goldenFile, goldenForm } from '@/e2e/fixtures/golden-form';
import { aLine } from '@/e2e/fixtures/order-input';
import type { ReleasedCatalog } from '@/lib/catalog/model/catalog';
import type { LineInput } from '@/lib/orders/model/order-input';
import { prepareOrder } from '@/lib/orders/model/prepare-order';
import { decompose } from './decompose';
import type { DecomposableOrder } from './decomposition';

const CATALOG = releasedCatalog(HALDEN_CATALOG);
const SITES = ['rotterdam', 'antwerp', 'zwolle'];

/** Lines as submission leaves them: references resolved, bundles expanded. */
function anOrder(inputs: LineInput[]): DecomposableOrder {
  const sites = Object.fromEntries(SITES.map((id) => [id, { id, accountId: 'account', name: id, city: id }]));
  const { lines } = prepareOrder(
    { account: null, lines: inputs, externalIds: [], requestedDate: null },
    {
      catalog: CATALOG,
      resolved: { accounts: {}, sites, products: {} },
      lineId: (itemRef) => `line/${itemRef}`,
      today: '2026-11-24',
      currency: 'EUR',
    },
  );
  const named = lines.map(({ specificationId, ...line }) => ({
    ...line,
    specificationEntityId: specificationId,
  }));
  return { numberSuffix: '10482', lines: named };
}

const branchConnect = (more: Partial<LineInput> = {}) =>
  anOrder([aLine('branch-connect', { site: { id: 'rotterdam' }, ...more })]);

/** The same rows in another order, as a database may give them. */
function shuffled(catalog: ReleasedCatalog, random: () => number): ReleasedCatalog {
  const shuffle = <T>(rows: T[]): T[] =>
    rows
      .map((row) => ({ row, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ row }) => row);
  const nodes = shuffle(Object.values(catalog.nodes)).map((node) => ({
    ...node,
    characteristics: shuffle(node.characteristics),
    relations: shuffle(node.relations).map((relation) => ({
      ...relation,
      mappings: shuffle(relation.mappings),
    })),
    tasks: shuffle(node.tasks).map((task) => ({ ...task, predecessors: shuffle(task.predecessors) })),
  }));
  return { ...catalog, nodes: Object.fromEntries(nodes.map((node) => [node.entityId, node])) };
}

const OFFERINGS = Object.values(CATALOG.nodes)
  .filter((node) => node.kind === 'offering')
  .map((node) => node.code);

const anyOrder = fc
  .array(
    fc.record({
      offering: fc.constantFrom(...OFFERINGS),
      site: fc.constantFrom(...SITES),
      quantity: fc.integer({ min: 1, max: 3 }),
      level: fc.constantFrom('Silver', 'Gold', undefined),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((lines) =>
    anOrder(
      lines.map(({ offering, site, quantity, level }, index) =>
        aLine(offering, {
          itemRef: String(index + 1),
          site: { id: site },
          quantity,
          characteristics: level ? { serviceLevel: level } : {},
        }),
      ),
    ),
  );

describe('Branch Connect at one site', () => {
  it('comes apart exactly as the canonical example says', () => {
    const made = decompose(branchConnect(), CATALOG);
    expect(goldenForm(made, CATALOG.nodes)).toEqual(goldenFile('branch-connect'));
    expect(new Set(made.tasks.map((task) => task.template.groupId)).size).toBe(6);
  });

  it('makes the out-of-band SIM when the service level is Gold, and says why', () => {
    const made = decompose(branchConnect({ characteristics: { serviceLevel: 'Gold' } }), CATALOG);
    const why = made.outcomes.find((one) => one.rule === 'Out-of-band SIM');
    expect(why).toMatchObject({ created: true, inputs: { serviceLevel: 'Gold' } });
    expect(made.domainOrders.map((one) => one.label)).toContain('Out-of-band SIM');
  });

  it('at two sites shares nothing between them', () => {
    const lines = SITES.slice(0, 2).map((id, index) =>
      aLine('branch-connect', { itemRef: String(index + 1), site: { id } }),
    );
    const made = decompose(anOrder(lines), CATALOG);
    expect(made.domainOrders).toHaveLength(44);
    expect(made.tasks).toHaveLength(46);
    const siteOf = new Map(made.tasks.map((task) => [task.key, task.siteId]));
    for (const { taskKey, predecessorKey } of made.dependencies)
      expect(siteOf.get(taskKey)).toBe(siteOf.get(predecessorKey));
  });
});

describe('any order', () => {
  it('gives the same result from the same rows in any order', () => {
    fc.assert(
      fc.property(
        anyOrder,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (order, numbers) => {
          const random = () => numbers.next().value ?? 0;
          const other = decompose({ ...order, lines: order.lines.toReversed() }, shuffled(CATALOG, random));
          expect(other).toEqual(decompose(order, CATALOG));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('makes a tree with numbers in tree order, and a plan without circles', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const { domainOrders, tasks, dependencies } = decompose(order, CATALOG);
        const seen = new Set<string>();
        for (const [index, one] of domainOrders.entries()) {
          expect(one.position).toBe(index + 1);
          expect(one.key.endsWith(`-${String(index + 1).padStart(2, '0')}`)).toBe(true);
          expect(one.parentKey === null || seen.has(one.parentKey)).toBe(true);
          expect(one.parentKey === null).toBe(one.kind === 'product');
          seen.add(one.key);
        }
        const keys = new Set(tasks.map((task) => task.key));
        expect(keys.size).toBe(tasks.length);
        for (const one of dependencies) {
          expect(keys.has(one.taskKey) && keys.has(one.predecessorKey)).toBe(true);
          expect(one.taskKey).not.toBe(one.predecessorKey);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('makes exactly quantity product orders per line that is no bundle', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const { domainOrders } = decompose(order, CATALOG);
        for (const line of order.lines) {
          const made = domainOrders.filter((one) => one.kind === 'product' && one.lineId === line.id);
          expect(made).toHaveLength(line.specificationEntityId ? line.quantity : 0);
        }
      }),
      { numRuns: 100 },
    );
  });
});
