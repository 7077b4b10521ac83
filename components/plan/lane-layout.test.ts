import { describe, expect, it } from 'vitest';
import type { DomainOrderKind } from '@/lib/decomposition/model/domain-order-states';
import type { DetailDomainOrder } from '@/lib/orders/queries/order-detail-types';
import { CARD, laneLayout, pathTo } from './lane-layout';

const part = (id: string, parentId: string | null, kind: DomainOrderKind, otherParents: string[] = []) =>
  ({ id, parentId, kind, otherParents }) as DetailDomainOrder;

const parts = [
  part('sold', null, 'product'),
  part('cfs', 'sold', 'customerFacingService'),
  part('rfs', 'cfs', 'resourceFacingService'),
  part('cable', 'rfs', 'resource'),
  part('port', 'rfs', 'resource'),
  part('other', null, 'product', []),
  part('wall', 'other', 'customerFacingService'),
  part('edge', 'wall', 'resourceFacingService', ['cfs']),
];

describe('laneLayout', () => {
  const { placed, edges, height } = laneLayout(parts);
  const at = (id: string) => placed.find((one) => one.part.id === id);

  it('stands each kind in its lane and a parent in the middle of its children', () => {
    expect(at('cable')).toMatchObject({ lane: 3, x: 3 * (CARD.width + CARD.gap), y: CARD.top });
    expect(at('port')?.y).toBe(CARD.top + CARD.pitch);
    expect(at('sold')?.y).toBe(CARD.top + CARD.pitch / 2);
  });

  it('never lets two cards of a lane touch', () => {
    for (const one of placed) {
      for (const two of placed.filter((other) => other !== one && other.lane === one.lane)) {
        expect(Math.abs(one.y - two.y)).toBeGreaterThanOrEqual(CARD.height);
      }
    }
    expect(Math.max(...placed.map((one) => one.y)) + CARD.height).toBeLessThanOrEqual(height);
  });

  it('draws a dashed edge from whoever shares a part', () => {
    expect(edges.filter((edge) => edge.shared).map((edge) => edge.key)).toEqual(['cfs>edge']);
  });

  it('leads from a part up to what was sold', () => {
    expect([...pathTo(parts, 'port')]).toEqual(['port', 'rfs', 'cfs', 'sold']);
    expect(pathTo(parts, null).size).toBe(0);
  });
});
