import { eq, sql } from 'drizzle-orm';
import { users } from '@/db/schema';
import type { CommandContext } from '@/lib/platform/command-context';
import { isUuid } from '@/lib/platform/ids';
import type { Refusal } from '@/lib/platform/refusal';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { type Answer, runCommand } from '@/lib/platform/run-command';
import { mayNot } from '../model/may';

export interface SetUserActive {
  /** Id or e-mail. */
  user: string;
  active: boolean;
}

/** Deactivates or reactivates a person. Deactivating ends every session of theirs at once. Nobody can lock themself out. */
export function setUserActive(
  ctx: CommandContext,
  input: SetUserActive,
  commandId?: string | null,
): Promise<Result<Answer<{ userId: string }>, Refusal>> {
  return runCommand<{ userId: string }>(ctx, { name: 'setUserActive', commandId, body: input }, async (c) => {
    const denied = mayNot(ctx.actor, 'administer');
    if (denied) return refuse(denied);
    const named = isUuid(input.user) ? eq(users.id, input.user) : eq(users.email, input.user.toLowerCase());
    const [person] = await c.tx
      .select({ id: users.id, active: users.active, name: users.name })
      .from(users)
      .where(named)
      .for('update');
    if (!person) return refuse({ kind: 'notFound', what: 'person', ref: input.user });
    if (person.id === ctx.actor.id && !input.active) {
      const message = 'You cannot deactivate yourself. Ask another administrator.';
      return refuse({ kind: 'invalidInput', defects: [{ pointer: '/user', code: 'self', message }] });
    }
    if (person.active === input.active) return ok({ userId: person.id });
    await c.tx
      .update(users)
      .set({ active: input.active, sessionVersion: sql`${users.sessionVersion} + 1` })
      .where(eq(users.id, person.id));
    c.emit({
      type: input.active ? 'userActivated' : 'userDeactivated',
      subjectKind: 'user',
      subjectId: person.id,
      data: { name: person.name },
    });
    return ok({ userId: person.id });
  });
}
