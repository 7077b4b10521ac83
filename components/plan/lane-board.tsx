'use client';

import { type KeyboardEvent, useMemo, useRef } from 'react';
import { useHotkeys } from '@/components/command/use-hotkeys';
import type { DetailDomainOrder } from '@/lib/orders/queries/order-detail-types';
import { useOrderPage } from '../order/order-context';
import { DOMAIN_KINDS, LANES } from './domain-kinds';
import { LaneCard } from './lane-card';
import { LaneEdges } from './lane-edges';
import { CARD, laneLayout, pathTo } from './lane-layout';
import { laneStep } from './lane-step';

interface LaneBoardProps {
  selected: DetailDomainOrder | null;
  onSelect: (part: DetailDomainOrder) => void;
}

/** The four lanes from what is sold to what is installed. */
export function LaneBoard({ selected, onSelect }: LaneBoardProps) {
  const { order } = useOrderPage();
  const parts = order.domainOrders;
  const layout = useMemo(() => laneLayout(parts), [parts]);
  const path = useMemo(() => pathTo(parts, selected?.id ?? null), [parts, selected?.id]);
  const board = useRef<HTMLDivElement>(null);
  const go = (part: DetailDomainOrder | undefined): boolean => {
    if (!part) return false;
    onSelect(part);
    const card = board.current?.querySelector<HTMLElement>(`[data-part="${part.id}"]`);
    card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return true;
  };
  const step = (way: Parameters<typeof laneStep>[2]) => go(laneStep(parts, selected, way));
  useHotkeys('list', { next: () => step('next'), previous: () => step('previous') });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    if (step(event.key === 'ArrowLeft' ? 'up' : 'down')) event.preventDefault();
  };
  const reachable = selected ?? parts[0];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the cards inside hear the arrows together
    <div
      ref={board}
      onKeyDown={onKeyDown}
      className="min-w-0 overflow-x-auto bg-canvas pt-3 pr-2.5 pb-10 pl-7 max-sm:hidden"
    >
      <div className="relative" style={{ width: layout.width, height: layout.height }}>
        <LaneEdges layout={layout} path={path} />
        {LANES.map((kind, lane) => {
          const cards = layout.placed.filter((one) => one.lane === lane);
          return (
            <section key={kind} aria-label={DOMAIN_KINDS[kind].lane}>
              <h2
                className="absolute top-0 truncate text-meta"
                style={{ left: lane * (CARD.width + CARD.gap), width: CARD.width }}
              >
                <span className="font-medium">{DOMAIN_KINDS[kind].lane}</span>{' '}
                <span className="text-muted">{cards.length}</span>
              </h2>
              {cards.map((at) => (
                <LaneCard
                  key={at.part.id}
                  at={at}
                  data-part={at.part.id}
                  selected={at.part.id === selected?.id}
                  onPath={path.has(at.part.id)}
                  tabIndex={at.part.id === reachable?.id ? 0 : -1}
                  onClick={() => onSelect(at.part)}
                />
              ))}
            </section>
          );
        })}
      </div>
    </div>
  );
}
