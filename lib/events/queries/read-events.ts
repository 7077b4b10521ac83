import { and, asc, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { event } from '@/db/schema';

/** Where a reader of the spine stands. `xid` is a transaction id, exact decimal text. */
export interface EventCursor {
  xid: string;
  seq: number;
}

/** Before the first event, and where a restored database starts over. */
export const FIRST_EVENT: EventCursor = { xid: '0', seq: 0 };

export type EventRow = typeof event.$inferSelect;

/**
 * The next events after a cursor, at most `limit`, in (xid, seq) order. A lower number may be committed
 * after a higher one, so only transactions older than every one still running are read: what is not
 * there yet comes later, never before the cursor.
 */
export async function readEvents(db: Db, after: EventCursor, limit: number): Promise<EventRow[]> {
  return db
    .select()
    .from(event)
    .where(
      and(
        sql`(${event.xid}, ${event.seq}) > (${after.xid}::xid8, ${after.seq}::bigint)`,
        sql`${event.xid} < pg_snapshot_xmin(pg_current_snapshot())`,
      ),
    )
    .orderBy(asc(event.xid), asc(event.seq))
    .limit(limit);
}

/** The cursor that an event leaves its reader at. */
export const cursorOf = ({ xid, seq }: Pick<EventRow, 'xid' | 'seq'>): EventCursor => ({ xid, seq });
