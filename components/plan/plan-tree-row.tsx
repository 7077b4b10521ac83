import { ChevronRight } from 'lucide-react';
import type { ComponentProps } from 'react';
import { cx } from '@/components/ui/cx';
import type { DetailTask } from '@/lib/orders/queries/order-detail-types';
import { useOrderPage } from '../order/order-context';
import { PlanRowCells } from './plan-row-cells';
import { PlanRowName } from './plan-row-name';
import type { PlanRow } from './plan-tree';
import { rowStyles } from './row-styles';
import { treeColumns } from './tree-columns';

const INDENT = 15;

interface PlanTreeRowProps extends Omit<ComponentProps<'div'>, 'onToggle'> {
  row: PlanRow;
  onToggle: () => void;
  /** Puts the cursor on another row. */
  onGo: (key: string) => void;
  openPicker: (task: DetailTask, anchor: Element | null) => void;
}

/** One row of the tree: a domain order, a task, or what is not here and why. */
export function PlanTreeRow({ row, onToggle, onGo, openPicker, ...rest }: PlanTreeRowProps) {
  const { order } = useOrderPage();
  const wide = row.kind === 'notCreated' || row.kind === 'shared';
  return (
    // biome-ignore lint/a11y/useSemanticElements: see PlanTree
    // biome-ignore lint/a11y/useFocusableInteractive: the tree gives each row its tabindex
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree hears the keys of its rows
    <div
      role="row"
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-expanded={row.expanded ?? undefined}
      onClick={row.kind === 'shared' ? () => onGo(row.part.id) : onToggle}
      className={cx(treeColumns, rowStyles, 'h-[23px] cursor-default pointer-coarse:h-(--row-h)')}
      {...rest}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see PlanTree */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row is what has the focus */}
      <div
        role="gridcell"
        aria-colspan={wide ? 5 : undefined}
        className={cx('flex min-w-0 items-center gap-1.5', wide && 'col-span-5')}
        style={{ paddingLeft: (row.level - 1) * INDENT }}
      >
        <ChevronRight
          aria-hidden="true"
          className={cx(
            'size-3.5 text-muted transition-transform duration-(--t-instant)',
            row.expanded && 'rotate-90',
            row.expanded === null && 'invisible',
          )}
        />
        <PlanRowName row={row} />
      </div>
      {!wide && <PlanRowCells row={row} order={order} openPicker={openPicker} />}
    </div>
  );
}
