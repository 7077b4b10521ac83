import { eq, or, type SQL, sql } from 'drizzle-orm';
import { account, orders } from '@/db/schema';
import type { UserActor } from '@/lib/access/model/actor';
import { reachesOf } from '@/lib/access/model/may';

/**
 * The condition under which a person sees an order: the role table's row "see orders" as SQL. Queries
 * that use it join the order's account. Undefined: everything; null: nothing at all.
 */
export function visibleOrders(actor: UserActor): SQL | undefined | null {
  const reaches = reachesOf(actor, 'seeOrders');
  if (reaches.includes('yes')) return undefined;
  const conditions: SQL[] = [];
  if (reaches.includes('own')) {
    conditions.push(
      eq(orders.createdBy, actor.id),
      eq(orders.ownerId, actor.id),
      eq(account.ownerId, actor.id),
    );
  }
  if (reaches.includes('ownAccount') && actor.accountId)
    conditions.push(eq(orders.accountId, actor.accountId));
  return conditions.length ? (or(...conditions) ?? sql`false`) : null;
}
