import { describe, expect, it } from 'vitest';
import { releasedCatalog } from '@/db/seed/catalog-as-nodes';
import type { CatalogData, EntityData } from '@/db/seed/catalog-data';
import { decompose } from './decompose';
import type { DecomposableOrder } from './decomposition';
import { DecompositionError } from './decomposition-error';

const order = (code: string): DecomposableOrder => ({
  numberSuffix: '1',
  lines: [
    {
      id: 'line',
      position: 0,
      action: 'add',
      quantity: 1,
      siteId: 'site',
      specificationEntityId: `entity/${code}`,
      characteristics: {},
    },
  ],
});

const catalog = (...entities: EntityData[]) => releasedCatalog({ note: '', entities } satisfies CatalogData);
const product = (more: Partial<EntityData>): EntityData => ({
  code: 'p',
  kind: 'productSpecification',
  name: 'Product',
  ...more,
});

function errorOf(work: () => unknown): DecompositionError {
  try {
    work();
  } catch (error) {
    if (error instanceof DecompositionError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

describe('a catalog that cannot be decomposed', () => {
  it('names the circle in which specifications require each other', () => {
    const circle = catalog(
      product({ relations: [{ kind: 'realizedAs', to: 's' }] }),
      { code: 's', kind: 'customerFacingService', name: 'S', relations: [{ kind: 'requires', to: 't' }] },
      { code: 't', kind: 'resourceFacingService', name: 'T', relations: [{ kind: 'requires', to: 's' }] },
    );
    expect(errorOf(() => decompose(order('p'), circle))).toMatchObject({
      code: 'specificationCycle',
      path: ['s', 't', 's'],
    });
  });

  it('names the tasks that wait for each other', () => {
    const days: [number, number, number] = [1, 1, 1];
    const waiting = catalog(
      product({
        tasks: [
          { name: 'First', group: 'g', days, effortHours: 1, after: ['second'] },
          { name: 'Second', group: 'g', days, effortHours: 1, after: ['first'] },
        ],
      }),
    );
    const error = errorOf(() => decompose(order('p'), waiting));
    expect(error.code).toBe('taskCycle');
    expect(error.message).toMatch(/^Tasks wait for each other in a circle: /);
  });

  it('names what the release lacks', () => {
    expect(errorOf(() => decompose(order('nothing'), catalog(product({}))))).toMatchObject({
      code: 'notInRelease',
      path: ['entity/nothing'],
    });
  });
});

describe('relations', () => {
  const part: EntityData = { code: 'r', kind: 'resourceSpecification', name: 'Resource' };

  it.each(['composedOf', 'excludes'] as const)('of kind %s make nothing', (kind) => {
    const { domainOrders } = decompose(
      order('p'),
      catalog(product({ relations: [{ kind, to: 'r' }] }), part),
    );
    expect(domainOrders.map((one) => one.label)).toEqual(['Product']);
  });

  it('fill what they copy, then defaults, and name what is needed and missing', () => {
    const declared = [
      { name: 'a', label: 'A' },
      { name: 'b', label: 'B', defaultValue: 2, valueType: 'number' as const },
      { name: 'c', label: 'C', neededFor: 'fulfillment' as const },
    ];
    const made = decompose(
      {
        ...order('p'),
        lines: order('p').lines.map((line) => ({ ...line, characteristics: { a: 'x', d: 'y' } })),
      },
      catalog(
        product({
          characteristics: [{ name: 'a', label: 'A' }],
          relations: [{ kind: 'realizedAs', to: 'r', copies: ['a'] }],
        }),
        { ...part, label: 'Resource {a} {b} {c}', characteristics: declared },
      ),
    );
    expect(made.domainOrders[1]).toMatchObject({
      label: 'Resource x 2',
      characteristics: { a: 'x', b: 2 },
      missing: ['c'],
    });
  });

  it('a line that changes nothing makes nothing', () => {
    const lines = order('p').lines.map((line) => ({ ...line, action: 'noChange' as const }));
    expect(decompose({ numberSuffix: '1', lines }, catalog(product({}))).domainOrders).toEqual([]);
  });
});
