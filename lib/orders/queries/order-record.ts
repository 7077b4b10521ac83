import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { note, orderLine, orders } from '@/db/schema';
import { asNumber, isUuid } from '@/lib/platform/ids';

type OrderRow = typeof orders.$inferSelect;
type LineRow = typeof orderLine.$inferSelect;
type NoteRow = typeof note.$inferSelect;

export type RecordedLine = Pick<
  LineRow,
  | 'id'
  | 'itemRef'
  | 'parentId'
  | 'nested'
  | 'action'
  | 'state'
  | 'name'
  | 'quantity'
  | 'offeringRef'
  | 'specificationRef'
  | 'siteRef'
  | 'productRef'
  | 'characteristics'
  | 'relations'
  | 'prices'
  | 'extra'
>;
export type RecordedNote = Pick<NoteRow, 'id' | 'visibility' | 'authorName' | 'text' | 'at' | 'extra'>;

/** An order whole, as its rows: what wire formats are emitted from. A command that just wrote it hands it on. */
export interface OrderRecord {
  order: OrderRow;
  lines: RecordedLine[];
  notes: RecordedNote[];
}

/** An order whole with every column, as read back. */
export interface ReadRecord extends OrderRecord {
  lines: LineRow[];
  notes: NoteRow[];
}

/** An order by id or number, with lines and notes; null when there is none or it is hidden. Rights are the caller's. */
export async function orderRecord(db: Db, ref: string): Promise<ReadRecord | null> {
  const [order] = await db
    .select()
    .from(orders)
    .where(
      and(isUuid(ref) ? eq(orders.id, ref) : eq(orders.number, asNumber(ref)), eq(orders.hidden, false)),
    );
  if (!order) return null;
  return (await orderRecords(db, [order]))[0] ?? null;
}

/** The lines and notes of many orders in two queries. */
export async function orderRecords(db: Db, found: OrderRecord['order'][]): Promise<ReadRecord[]> {
  const ids = found.map((order) => order.id);
  if (ids.length === 0) return [];
  const [lines, notes] = await Promise.all([
    db
      .select()
      .from(orderLine)
      .where(inArray(orderLine.orderId, ids))
      .orderBy(asc(orderLine.orderId), asc(orderLine.position)),
    db
      .select()
      .from(note)
      .where(inArray(note.orderId, ids))
      .orderBy(asc(note.orderId), asc(note.at), asc(note.id)),
  ]);
  const linesOf = byOrder(lines);
  const notesOf = byOrder(notes);
  return found.map((order) => ({
    order,
    lines: linesOf.get(order.id) ?? [],
    notes: notesOf.get(order.id) ?? [],
  }));
}

function byOrder<T extends { orderId: string }>(rows: T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.orderId);
    if (group) group.push(row);
    else groups.set(row.orderId, [row]);
  }
  return groups;
}
