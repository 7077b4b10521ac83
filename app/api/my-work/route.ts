import { readDoor } from '@/lib/access/read-door';
import { startOfDay } from '@/lib/platform/calendar-date';
import { myWork } from '@/lib/tasks/queries/my-work';

/** GET /api/my-work : the signed-in person's day. */
export function GET(): Promise<Response> {
  return readDoor({ what: 'work', ref: 'list' }, async (db, actor, { clock, timeZone }) => {
    const now = clock.now();
    return { ...(await myWork(db, actor, startOfDay(now, timeZone))), at: now.toISOString() };
  });
}
