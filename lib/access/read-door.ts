import type { Db } from '@/db/client';
import { log } from '@/lib/platform/log';
import { describeRefusal, type Refusal } from '@/lib/platform/refusal';
import { type Runtime, runtime } from '@/lib/platform/runtime';
import type { UserActor } from './model/actor';
import { currentUser } from './session';

const answer = (refusal: Refusal): Response => {
  const { status, code, message } = describeRefusal(refusal);
  return Response.json({ code, message }, { status, headers: { 'Cache-Control': 'no-store' } });
};

/** The one way from a JSON read to a query: who is asking, what may they see. Null answers 404. */
export async function readDoor<T>(
  what: { what: string; ref: string },
  query: (db: Db, actor: UserActor, runtime: Runtime) => Promise<T | null>,
): Promise<Response> {
  const user = await currentUser();
  if (!user) return answer({ kind: 'notSignedIn' });
  try {
    const opened = await runtime();
    const value = await query(opened.store.db, user, opened);
    if (value === null) return answer({ kind: 'notFound', ...what });
    return Response.json(value, { headers: { 'Cache-Control': 'no-store' } });
  } catch (error) {
    log.error({ err: error }, 'read');
    const message = `Could not load ${what.what} ${what.ref}. The server did not answer. Try again in a moment.`;
    return Response.json({ code: 'outage', message }, { status: 500 });
  }
}
