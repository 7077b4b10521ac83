import type { ActionResult } from '@/lib/access/action-door';

const UNREACHED =
  'The server did not answer. What you entered is kept. Check the connection and try again; nothing is done twice.';

/** Calls a server action; a lost connection is one more sentence, not an exception. */
export async function sendAction<T>(call: () => Promise<ActionResult<T>>): Promise<ActionResult<T>> {
  try {
    return await call();
  } catch {
    return { ok: false, message: UNREACHED, code: 'unreached', refusal: null };
  }
}
