import { Eye, Lock, type LucideIcon, Webhook, Workflow } from 'lucide-react';
import { Avatar } from '@/components/ui/avatar';
import { RelativeTime } from '@/components/ui/relative-time';
import type { Activity } from '@/lib/orders/queries/order-detail-types';
import { useOrderPage } from './order-context';
import { VISIBILITY_LABELS } from './visibility-labels';

/** One thing that happened or was said. */
export function ActivityEntry({ entry }: { entry: Activity }) {
  const { zone, now } = useOrderPage();
  return (
    <li className="relative grid gap-x-2.5 py-[7px] leading-[18px] [grid-template-columns:20px_minmax(0,1fr)_auto] before:absolute before:top-[31px] before:-bottom-[3px] before:left-[9.5px] before:w-px before:bg-line last:before:hidden">
      <Actor entry={entry} />
      <div className="wrap-anywhere min-w-0">
        <p>
          <span className="font-medium">{entry.actor.name}</span>{' '}
          <span className="text-fg-2">
            {entry.phrase}
            {entry.subject && <span className="font-medium text-fg"> {entry.subject}</span>}
          </span>
        </p>
        {entry.detail && <p className="whitespace-pre-wrap text-fg-2">{entry.detail}</p>}
        {entry.kind === 'note' && <Visibility entry={entry} />}
      </div>
      <RelativeTime iso={entry.at} zone={zone} now={now} className="whitespace-nowrap text-meta text-muted" />
    </li>
  );
}

function Actor({ entry }: { entry: Activity }) {
  const { kind, name } = entry.actor;
  if (kind === 'user') return <Avatar name={name} decorative />;
  const Icon: LucideIcon = kind === 'client' ? Webhook : Workflow;
  return (
    <span className="grid size-5 place-items-center rounded-full bg-state-draft-tint text-fg-2">
      <Icon aria-hidden="true" className="size-3" />
    </span>
  );
}

/** Who reads a comment is always said; a customer has no need to hear of the other kind. */
function Visibility({ entry }: { entry: Activity }) {
  const { viewer } = useOrderPage();
  if (viewer.customer) return null;
  const Icon = entry.visibility === 'customer' ? Eye : Lock;
  return (
    <p className="mt-0.5 flex items-center gap-1 text-meta text-muted">
      <Icon aria-hidden="true" className="size-3" />
      {VISIBILITY_LABELS[entry.visibility]}
    </p>
  );
}
