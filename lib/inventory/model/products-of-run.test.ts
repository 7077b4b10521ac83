import { describe, expect, it } from 'vitest';
import type { MadeDomainOrder } from '@/lib/decomposition/model/decomposition';
import { productsOfRun } from './products-of-run';

const line = (id: string, more: object = {}) => ({
  id,
  parentId: null,
  action: 'add',
  quantity: 1,
  name: id,
  siteId: 'site',
  offeringId: `offering/${id}`,
  specificationEntityId: `specification/${id}`,
  characteristics: { speed: 1 },
  ...more,
});

const productOrder = (key: string, lineId: string): MadeDomainOrder => ({
  key,
  parentKey: null,
  kind: 'product',
  lineId,
  siteId: 'site',
  entityId: 'e',
  versionId: 'v',
  label: key,
  characteristics: { speed: 2 },
  missing: [],
  position: 1,
  uses: [],
});

describe('productsOfRun', () => {
  it('makes one product per product order, with its values', () => {
    const made = productsOfRun(
      [line('a', { quantity: 2 })],
      [productOrder('PRO-1', 'a'), productOrder('PRO-2', 'a')],
    );
    expect(made.map((one) => [one.domainOrderKey, one.characteristics.speed, one.parent])).toEqual([
      ['PRO-1', 2, null],
      ['PRO-2', 2, null],
    ]);
  });

  it('makes a tree of a bundle, its children spread over its copies in order', () => {
    const bundle = line('b', { quantity: 2, specificationEntityId: null });
    const child = line('c', { parentId: 'b', quantity: 4 });
    const orders = [1, 2, 3, 4].map((n) => productOrder(`PRO-${n}`, 'c'));
    const made = productsOfRun([bundle, child], orders);
    expect(made.map((one) => one.parent)).toEqual([null, null, 0, 0, 1, 1]);
  });

  it('makes nothing of lines that add nothing', () => {
    expect(productsOfRun([line('a', { action: 'modify' })], [productOrder('PRO-1', 'a')])).toEqual([]);
  });
});
