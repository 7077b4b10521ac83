import { and, asc, eq, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { groupMember, task, users } from '@/db/schema';
import type { UserActor } from '@/lib/access/model/actor';
import { may } from '@/lib/access/model/may';

/** Someone a task could be assigned to, with what they already have. Least busy first. */
export interface Assignee {
  id: string;
  name: string;
  openTasks: number;
  effortHours: number;
}

/** The members of a group, for whoever may assign its tasks; nobody for others. */
export async function assignees(db: Db, actor: UserActor, groupId: string): Promise<Assignee[]> {
  if (!may(actor, 'assignTasks')) return [];
  const hours = sql<number>`coalesce(sum(${task.effortHours}), 0)::float`;
  return db
    .select({
      id: users.id,
      name: users.name,
      openTasks: sql<number>`count(${task.id})::int`,
      effortHours: hours,
    })
    .from(groupMember)
    .innerJoin(users, and(eq(users.id, groupMember.userId), eq(users.active, true)))
    .leftJoin(task, and(eq(task.assigneeId, users.id), sql`${task.phase} in ('open', 'inProgress')`))
    .where(eq(groupMember.groupId, groupId))
    .groupBy(users.id, users.name)
    .orderBy(asc(hours), asc(users.name));
}
