import type { DetailDomainOrder } from '@/lib/orders/queries/order-detail-types';
import { LANES } from './domain-kinds';

export const CARD = { width: 184, height: 44, gap: 28, pitch: 60, between: 12, top: 36 } as const;

export interface PlacedPart {
  part: DetailDomainOrder;
  lane: number;
  x: number;
  /** Upper edge of its card. */
  y: number;
}

export interface LaneEdge {
  key: string;
  from: PlacedPart;
  to: PlacedPart;
  /** Used here, made elsewhere. */
  shared: boolean;
}

export interface LaneLayout {
  placed: PlacedPart[];
  edges: LaneEdge[];
  width: number;
  height: number;
}

/**
 * Places domain orders in four lanes: what nothing hangs on takes the next free place from above, every
 * other one stands in the middle of what it is made of. Pixels.
 */
export function laneLayout(parts: readonly DetailDomainOrder[]): LaneLayout {
  const placed = new Map<string, PlacedPart>();
  let nextY: number = CARD.top;
  const place = (part: DetailDomainOrder): number => {
    const children = parts.filter((one) => one.parentId === part.id).map(place);
    const [first, last] = [children[0], children.at(-1)];
    const y = first === undefined || last === undefined ? nextY : (first + last) / 2;
    if (first === undefined) nextY += CARD.pitch;
    const lane = LANES.indexOf(part.kind);
    placed.set(part.id, { part, lane, x: lane * (CARD.width + CARD.gap), y });
    return y;
  };
  for (const root of parts.filter((one) => one.parentId === null)) {
    place(root);
    nextY += CARD.between;
  }
  const inOrder = parts.flatMap((part) => placed.get(part.id) ?? []);
  return {
    placed: inOrder,
    edges: inOrder.flatMap((to) => edgesTo(to, placed)),
    width: LANES.length * CARD.width + (LANES.length - 1) * CARD.gap,
    height: Math.max(CARD.top, nextY - CARD.between),
  };
}

function edgesTo(to: PlacedPart, placed: ReadonlyMap<string, PlacedPart>): LaneEdge[] {
  const { id, parentId, otherParents } = to.part;
  const edge = (parent: string, shared: boolean): LaneEdge[] => {
    const from = placed.get(parent);
    return from ? [{ key: `${parent}>${id}`, from, to, shared }] : [];
  };
  return [...(parentId ? edge(parentId, false) : []), ...otherParents.flatMap((one) => edge(one, true))];
}

/** The selected domain order and everything above it, up to what was sold. */
export function pathTo(parts: readonly DetailDomainOrder[], id: string | null): Set<string> {
  const path = new Set<string>();
  for (let at = id; at !== null && !path.has(at); ) {
    path.add(at);
    at = parts.find((one) => one.id === at)?.parentId ?? null;
  }
  return path;
}
