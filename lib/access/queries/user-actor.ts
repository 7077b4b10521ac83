import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { assignmentGroup, groupMember, userRole, users } from '@/db/schema';
import type { UserActor } from '../model/actor';

/** A person as they are now, for the rights of one request; null when unknown or deactivated. */
export async function userActor(db: Db, userId: string, sessionVersion?: number): Promise<UserActor | null> {
  const [[person], roles, groups] = await Promise.all([
    db
      .select({
        id: users.id,
        name: users.name,
        email: users.email,
        title: users.title,
        accountId: users.accountId,
        approvalLimit: users.approvalLimit,
        sessionVersion: users.sessionVersion,
      })
      .from(users)
      .where(and(eq(users.id, userId), eq(users.active, true))),
    db.select({ role: userRole.role }).from(userRole).where(eq(userRole.userId, userId)),
    db
      .select({ id: assignmentGroup.id, code: assignmentGroup.code, name: assignmentGroup.name })
      .from(groupMember)
      .innerJoin(assignmentGroup, eq(assignmentGroup.id, groupMember.groupId))
      .where(eq(groupMember.userId, userId))
      .orderBy(asc(assignmentGroup.position)),
  ]);
  if (!person) return null;
  const { sessionVersion: current, ...rest } = person;
  if (sessionVersion !== undefined && sessionVersion !== current) return null;
  return { kind: 'user', ...rest, roles: roles.map((one) => one.role), groups };
}
