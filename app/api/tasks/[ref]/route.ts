import { readDoor } from '@/lib/access/read-door';
import { taskDetail } from '@/lib/tasks/queries/task-detail';

/** GET /api/tasks/:ref : one task in focus, by id or number. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ ref: string }> },
): Promise<Response> {
  const { ref } = await params;
  return readDoor({ what: 'task', ref }, (db, actor) => taskDetail(db, actor, ref));
}
