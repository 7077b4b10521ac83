import type { z } from 'zod';
import { type CommandContext, commandContext } from '@/lib/platform/command-context';
import { log } from '@/lib/platform/log';
import { describeRefusal, type Refusal } from '@/lib/platform/refusal';
import { type Result, refuse } from '@/lib/platform/result';
import { currentUser } from './session';

/** What a button gets back: the value, or one sentence to show with the refusal behind it. */
export type ActionResult<T> =
  | { ok: true; value: T }
  | { ok: false; message: string; code: string; refusal: Refusal | null };

const OUTAGE = 'The server could not do this. Nothing was changed. Try again in a moment.';

/** The one way from a server action to a command: who is asking, is the input usable, what did the command say. */
export async function actionDoor<S extends z.ZodType, T>(
  schema: S,
  input: unknown,
  command: (ctx: CommandContext, input: z.infer<S>) => Promise<Result<T, Refusal>>,
): Promise<ActionResult<T>> {
  try {
    const result = await run(schema, input, command);
    if (result.ok) return result;
    const { message, code } = describeRefusal(result.refusal);
    return { ok: false, message, code, refusal: result.refusal };
  } catch (error) {
    log.error({ err: error }, 'action');
    return { ok: false, message: OUTAGE, code: 'outage', refusal: null };
  }
}

async function run<S extends z.ZodType, T>(
  schema: S,
  input: unknown,
  command: (ctx: CommandContext, input: z.infer<S>) => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  const user = await currentUser();
  if (!user) return refuse({ kind: 'notSignedIn' });
  if (JSON.stringify(input ?? null).includes('\\u0000')) {
    const message = 'The input has a character that cannot be kept (a null character). Remove it.';
    return refuse({ kind: 'invalidInput', defects: [{ pointer: '/', code: 'nullCharacter', message }] });
  }
  const parsed = schema.safeParse(input);
  if (!parsed.success) {
    const defects = parsed.error.issues.map((issue) => ({
      pointer: `/${issue.path.join('/')}`,
      code: issue.code,
      message: `${issue.path.join('.') || 'The request'}: ${issue.message}.`,
    }));
    return refuse({ kind: 'invalidInput', defects });
  }
  return command(await commandContext(user), parsed.data);
}
