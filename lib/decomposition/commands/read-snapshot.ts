import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { orderLine, orders } from '@/db/schema';

/** What the approval job computes on. */
export interface OrderSnapshot {
  id: string;
  number: string;
  linesVersion: number;
  release: number;
  requestedDate: string | null;
  promisedDate: string | null;
  accountId: string | null;
  lines: SnapshotLine[];
}

export type SnapshotLine = Awaited<ReturnType<typeof readLines>>[number];

/** An acknowledged order as it is now; null when there is nothing to decompose. */
export async function readSnapshot(db: Db, orderId: string): Promise<OrderSnapshot | null> {
  const [row] = await db
    .select({
      id: orders.id,
      number: orders.number,
      linesVersion: orders.linesVersion,
      release: orders.releaseNumber,
      requestedDate: orders.requestedDate,
      promisedDate: orders.promisedDate,
      accountId: orders.accountId,
    })
    .from(orders)
    .where(and(eq(orders.id, orderId), eq(orders.phase, 'acknowledged')));
  if (!row?.release) return null;
  return { ...row, release: row.release, lines: await readLines(db, orderId) };
}

function readLines(db: Db, orderId: string) {
  return db
    .select({
      id: orderLine.id,
      parentId: orderLine.parentId,
      position: orderLine.position,
      action: orderLine.action,
      quantity: orderLine.quantity,
      name: orderLine.name,
      siteId: orderLine.siteId,
      offeringId: orderLine.offeringId,
      specificationEntityId: orderLine.specificationId,
      characteristics: orderLine.characteristics,
    })
    .from(orderLine)
    .where(eq(orderLine.orderId, orderId))
    .orderBy(asc(orderLine.position));
}
