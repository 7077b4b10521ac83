import { Equal, type LucideIcon, Pause, Pencil, Play, Plus, Unplug } from 'lucide-react';
import type { LineAction } from '@/lib/orders/model/line-actions';

const ICONS: Record<LineAction, LucideIcon> = {
  add: Plus,
  modify: Pencil,
  disconnect: Unplug,
  suspend: Pause,
  resume: Play,
  noChange: Equal,
};

/** The icon of what a line does; its word stands beside it. */
export function LineActionIcon({ action }: { action: LineAction }) {
  const Icon = ICONS[action];
  return <Icon aria-hidden="true" className="size-3.5 text-muted" />;
}
