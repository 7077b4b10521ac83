import type { DetailTask } from '@/lib/orders/queries/order-detail-types';
import type { PlanOf } from './plan-tree';

/** Every task of a domain order and of what it is made of. */
export function tasksBelow(plan: Pick<PlanOf, 'domainOrders' | 'tasks'>, partId: string): DetailTask[] {
  const own = plan.tasks.filter((task) => task.domainOrderId === partId);
  const parts = plan.domainOrders.filter((part) => part.parentId === partId);
  return [...own, ...parts.flatMap((part) => tasksBelow(plan, part.id))];
}
