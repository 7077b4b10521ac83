import type { DetailTask } from '@/lib/orders/queries/order-detail-types';
import { useOrderPage } from '../order/order-context';
import { isDone } from './done-share';

/** The tasks that still have to be done before this one; those that are done no longer matter. */
export function WaitsFor({ task }: { task: DetailTask }) {
  const { order } = useOrderPage();
  if (isDone(task)) return null;
  const open = order.tasks.filter((one) => task.predecessors.includes(one.id) && !isDone(one));
  const [first, ...others] = open;
  if (!first) return null;
  return (
    <span title={open.map((one) => one.name).join(', ')}>
      {first.name}
      {others.length > 0 && ` and ${others.length} more`}
    </span>
  );
}
