import { readDoor } from '@/lib/access/read-door';
import { assignees } from '@/lib/tasks/queries/assignees';
import { taskDetail } from '@/lib/tasks/queries/task-detail';

/** GET /api/tasks/:ref/assignees : who the task could be assigned to, least busy first. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ ref: string }> },
): Promise<Response> {
  const { ref } = await params;
  return readDoor({ what: 'task', ref }, async (db, actor) => {
    const task = await taskDetail(db, actor, ref);
    return task && { people: await assignees(db, actor, task.group.id) };
  });
}
