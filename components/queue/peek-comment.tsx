import { useOrderPage } from '@/components/order/order-context';
import { VISIBILITY_LABELS } from '@/components/order/visibility-labels';
import { Avatar } from '@/components/ui/avatar';
import { RelativeTime } from '@/components/ui/relative-time';
import { PeekSection } from './peek-section';

/** The last thing said about the order. */
export function PeekComment() {
  const { order, viewer, zone, now } = useOrderPage();
  const notes = order.activity.filter((entry) => entry.kind === 'note');
  const [last] = notes;
  if (!last) return null;
  return (
    <PeekSection title="Last comment" count={notes.length > 1 ? `of ${notes.length}` : undefined}>
      <div className="flex gap-2.5">
        <Avatar name={last.actor.name} decorative />
        <p className="wrap-anywhere min-w-0 whitespace-pre-wrap text-fg-2">
          <span className="font-medium text-fg">{last.actor.name}</span> {last.detail}{' '}
          <span className="whitespace-nowrap text-meta text-muted">
            <RelativeTime iso={last.at} zone={zone} now={now} />
            {!viewer.customer && `, ${VISIBILITY_LABELS[last.visibility].toLowerCase()}`}
          </span>
        </p>
      </div>
    </PeekSection>
  );
}
