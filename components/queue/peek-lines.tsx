import { formatMoney } from '@/components/order/format-money';
import { LineActionIcon } from '@/components/order/line-action-icon';
import { lineDepth } from '@/components/order/line-depth';
import { useOrderPage } from '@/components/order/order-context';
import { LINE_ACTION_LABELS } from '@/lib/orders/model/line-actions';
import { PeekSection } from './peek-section';

const INDENT = 12;

/** What is ordered, where, and what each line costs a month. */
export function PeekLines() {
  const { order } = useOrderPage();
  return (
    <PeekSection title="Line items" count={order.lines.length}>
      <ul>
        {order.lines.map((line) => (
          <li
            key={line.id}
            className="grid items-center gap-x-2 py-[3px] [grid-template-columns:92px_minmax(0,1fr)_auto]"
          >
            <span className="flex items-center gap-1.5 text-fg-2">
              <LineActionIcon action={line.action} />
              {LINE_ACTION_LABELS[line.action]}
            </span>
            <span className="min-w-0 truncate" style={{ paddingLeft: lineDepth(line, order.lines) * INDENT }}>
              {line.name}
              <span className="text-muted">
                {line.quantity > 1 && ` × ${line.quantity}`}
                {line.site && ` · ${line.site.city || line.site.name}`}
              </span>
            </span>
            <span className="text-right">
              {line.monthlyPrice !== null && formatMoney(line.monthlyPrice, order.currency)}
            </span>
          </li>
        ))}
      </ul>
    </PeekSection>
  );
}
