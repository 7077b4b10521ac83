import { asc, eq } from 'drizzle-orm';
import type { Db, Tx } from '@/db/client';
import { catalogReleaseItem, taskTemplate, taskTemplatePredecessor } from '@/db/schema/catalog';
import type { TaskTemplate } from '@/lib/catalog/model/catalog';
import { gather } from './gather';

/** The task templates of a release's versions with their predecessors, by version id. */
export async function readTemplates(db: Db | Tx, release: number): Promise<Map<string, TaskTemplate[]>> {
  const rows = await selectTemplates(db, release);
  const predecessors = await readPredecessors(db, release);
  return gather(
    rows,
    (row) => row.versionId,
    ({ versionId: _owner, ...row }) => ({
      ...row,
      optimisticHours: Number(row.optimisticHours),
      likelyHours: Number(row.likelyHours),
      pessimisticHours: Number(row.pessimisticHours),
      effortHours: Number(row.effortHours),
      predecessors: predecessors.get(row.id) ?? [],
    }),
  );
}

const selectTemplates = (db: Db | Tx, release: number) =>
  db
    .select({
      versionId: taskTemplate.versionId,
      id: taskTemplate.id,
      code: taskTemplate.code,
      action: taskTemplate.action,
      kind: taskTemplate.kind,
      name: taskTemplate.name,
      groupId: taskTemplate.groupId,
      skill: taskTemplate.skill,
      optimisticHours: taskTemplate.optimisticHours,
      likelyHours: taskTemplate.likelyHours,
      pessimisticHours: taskTemplate.pessimisticHours,
      effortHours: taskTemplate.effortHours,
      checklist: taskTemplate.checklist,
      captures: taskTemplate.captures,
      pointOfNoReturn: taskTemplate.pointOfNoReturn,
      position: taskTemplate.position,
    })
    .from(taskTemplate)
    .innerJoin(catalogReleaseItem, eq(catalogReleaseItem.versionId, taskTemplate.versionId))
    .where(eq(catalogReleaseItem.releaseNumber, release))
    .orderBy(asc(taskTemplate.versionId), asc(taskTemplate.position), asc(taskTemplate.code));

async function readPredecessors(
  db: Db | Tx,
  release: number,
): Promise<Map<string, TaskTemplate['predecessors']>> {
  const rows = await db
    .select({
      templateId: taskTemplatePredecessor.templateId,
      code: taskTemplatePredecessor.predecessorCode,
      scope: taskTemplatePredecessor.scope,
    })
    .from(taskTemplatePredecessor)
    .innerJoin(taskTemplate, eq(taskTemplate.id, taskTemplatePredecessor.templateId))
    .innerJoin(catalogReleaseItem, eq(catalogReleaseItem.versionId, taskTemplate.versionId))
    .where(eq(catalogReleaseItem.releaseNumber, release))
    .orderBy(asc(taskTemplatePredecessor.templateId), asc(taskTemplatePredecessor.predecessorCode));
  return gather(
    rows,
    (row) => row.templateId,
    ({ templateId: _owner, ...predecessor }) => predecessor,
  );
}
