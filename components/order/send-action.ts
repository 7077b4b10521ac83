import type { ActionResult } from '@/lib/access/action-door';

const UNREACHED =
  'The server did not answer. It may still have done this: look at what is shown once the connection is back, then try again.';

/** How long to wait before asking once more. */
const RETRY_MS = [500, 1500, 3000];

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Calls a server action; a lost connection is asked again and then one more sentence, not an exception.
 * Every call of `call` must send the same command id, so that the server does once what it hears twice.
 */
export async function sendAction<T>(call: () => Promise<ActionResult<T>>): Promise<ActionResult<T>> {
  for (const pause of [...RETRY_MS, null]) {
    try {
      return await call();
    } catch {
      if (pause !== null) await wait(pause);
    }
  }
  return { ok: false, message: UNREACHED, code: 'unreached', refusal: null };
}
