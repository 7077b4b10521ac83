import { cx } from '@/components/ui/cx';
import { ProgressBar } from '@/components/ui/progress-bar';
import { LINE_ACTION_LABELS } from '@/lib/orders/model/line-actions';
import type { DetailLine } from '@/lib/orders/queries/order-detail-types';
import { formatMoney } from './format-money';
import { LineActionIcon } from './line-action-icon';
import { lineColumns, showsTasks } from './line-columns';
import { lineDepth } from './line-depth';
import { lineProgress } from './line-progress';
import { useOrderPage } from './order-context';
import { StateBadge } from './state-badge';

const INDENT = 16;

/** What tells this line from its like: how many, and what was chosen. */
const secondary = (line: DetailLine): string =>
  [
    line.quantity > 1 && `× ${line.quantity.toLocaleString('en-GB')}`,
    line.characteristics.map((one) => one.value).join(', '),
  ]
    .filter(Boolean)
    .join(' · ');

export function LineRow({ line }: { line: DetailLine }) {
  const { order } = useOrderPage();
  const withTasks = showsTasks(order);
  const progress = lineProgress(line, order.lines);
  const share = progress.of ? progress.done / progress.of : 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: see LineTable
    // biome-ignore lint/a11y/useFocusableInteractive: see LineTable
    <div
      role="row"
      className={cx(
        lineColumns(withTasks),
        'h-(--row-h) border-line border-b',
        'max-sm:h-auto max-sm:gap-y-0.5 max-sm:py-2 max-sm:[grid-template-columns:minmax(0,1fr)_auto]',
      )}
    >
      <Cell className="text-muted max-sm:hidden">{line.position}</Cell>
      <Cell className="flex items-center gap-1.5 text-fg-2 max-sm:order-3 max-sm:text-meta">
        <LineActionIcon action={line.action} />
        <span title={LINE_ACTION_LABELS[line.action]} className="sm:@max-[820px]:sr-only">
          {LINE_ACTION_LABELS[line.action]}
        </span>
        {line.site && <span className="truncate sm:hidden">· {line.site.city || line.site.name}</span>}
      </Cell>
      <Cell className="truncate max-sm:order-1">
        <span
          className="flex min-w-0 items-baseline gap-1.5"
          style={{ paddingLeft: lineDepth(line, order.lines) * INDENT }}
        >
          <span className="flex-none font-medium max-sm:min-w-0 max-sm:flex-initial max-sm:truncate">
            {line.name}
          </span>
          <span className="truncate text-muted">{secondary(line)}</span>
        </span>
      </Cell>
      <Cell className="truncate text-fg-2 max-sm:hidden">
        <span title={line.site?.name}>{line.site?.city || line.site?.name}</span>
      </Cell>
      <Cell className="max-sm:order-4 max-sm:text-meta">
        <StateBadge state={line.state} share={share} />
      </Cell>
      {withTasks && (
        <Cell className="max-sm:hidden">
          <TaskShare name={line.name} {...progress} />
        </Cell>
      )}
      <Cell className="text-right max-sm:order-2">
        {line.monthlyPrice !== null && formatMoney(line.monthlyPrice)}
      </Cell>
    </div>
  );
}

function TaskShare({ name, done, of }: { name: string; done: number; of: number }) {
  if (of === 0) return null;
  return (
    <span className="flex items-center gap-[7px]">
      <ProgressBar
        value={done / of}
        tone={done === of ? 'done' : 'running'}
        label={`${name}: tasks done`}
        className="w-10"
      />
      <span className="text-meta text-muted">
        {done}/{of}
      </span>
    </span>
  );
}

function Cell({ children, className }: { children?: React.ReactNode; className?: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see LineTable
    <div role="cell" className={cx('min-w-0', className)}>
      {children}
    </div>
  );
}
