'use client';

import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useHotkeys } from '@/components/command/use-hotkeys';
import { cx } from '@/components/ui/cx';
import { IconButton } from '@/components/ui/icon-button';
import { Kbd } from '@/components/ui/kbd';
import type { DetailDomainOrder } from '@/lib/orders/queries/order-detail-types';
import { CopyNumber } from '../order/copy-number';
import { useOrderPage } from '../order/order-context';
import { laneStep } from './lane-step';
import { PartCharacteristics } from './part-characteristics';
import { PartSummary } from './part-summary';
import { PartTasks } from './part-tasks';

interface PartPanelProps {
  part: DetailDomainOrder | null;
  onSelect: (part: DetailDomainOrder) => void;
  onClose: () => void;
}

/** One domain order: beside the lanes, or over them where there is no room. */
export function PartPanel({ part, onSelect, onClose }: PartPanelProps) {
  useHotkeys('list', { close: part ? onClose : undefined });
  return (
    <aside
      aria-label="Selected order"
      className={cx(
        'flex min-w-0 flex-col border-line border-l bg-surface',
        'min-[1200px]:sticky min-[1200px]:top-10 min-[1200px]:h-[calc(100dvh-var(--topbar-h)-40px)]',
        'max-[1199px]:fixed max-[1199px]:inset-y-0 max-[1199px]:right-0 max-[1199px]:z-(--z-peek) max-[1199px]:w-[372px] max-[1199px]:max-w-full max-[1199px]:shadow-overlay',
        'max-sm:w-full max-sm:border-l-0',
        !part && 'max-[1199px]:hidden',
      )}
    >
      {part ? (
        <>
          <PanelHead part={part} onSelect={onSelect} onClose={onClose} />
          <div className="min-h-0 flex-1 overflow-y-auto">
            <PartSummary part={part} />
            <PartTasks part={part} />
            <PartCharacteristics part={part} />
          </div>
        </>
      ) : (
        <p className="flex-1 p-4 text-muted">
          Choose an order to see why it was created, its tasks and its values.
        </p>
      )}
      <p className="flex h-9 flex-none items-center gap-3.5 border-line border-t px-4 text-micro text-muted pointer-coarse:hidden">
        <span className="flex items-center gap-1.5">
          <Kbd>← →</Kbd>
          Across lanes
        </span>
        <span className="flex items-center gap-1.5">
          <Kbd>J K</Kbd>
          Within lane
        </span>
      </p>
    </aside>
  );
}

function PanelHead({ part, onSelect, onClose }: PartPanelProps & { part: DetailDomainOrder }) {
  const { order } = useOrderPage();
  const step = (way: 'next' | 'previous') => {
    const to = laneStep(order.domainOrders, part, way);
    if (to) onSelect(to);
  };
  return (
    <div className="flex h-(--topbar-h) flex-none items-center gap-1 border-line border-b pr-2 pl-4">
      <span className="mono text-fg-2">{part.number}</span>
      <CopyNumber number={part.number} />
      <span className="flex-1" />
      <IconButton label="Previous in lane" keys="K" onClick={() => step('previous')}>
        <ChevronUp aria-hidden="true" />
      </IconButton>
      <IconButton label="Next in lane" keys="J" onClick={() => step('next')}>
        <ChevronDown aria-hidden="true" />
      </IconButton>
      <IconButton label="Close" keys="Escape" onClick={onClose}>
        <X aria-hidden="true" />
      </IconButton>
    </div>
  );
}
