import { and, asc, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { checklistItem, event, outbox, task } from '@/db/schema';
import { aLine } from '@/e2e/fixtures/order-input';
import { anOrder, digest, openTasksOf, testWorld } from '@/e2e/fixtures/test-world';
import { assignTask } from './assign-task';
import { captureValues } from './capture-values';
import { claimTask } from './claim-task';
import { completeTask } from './complete-task';
import type { TaskRow } from './lock-task';
import { startTask } from './start-task';
import { tickStep } from './tick-step';
import { unclaimTask } from './unclaim-task';

let world: Awaited<ReturnType<typeof testWorld>>;
beforeAll(async () => {
  world = await testWorld();
});

const as = (name: string, undoMs = 0) => ({ ...world.as(world.person(`${name}@halden.example`)), undoMs });
const idOf = (name: string) => world.person(`${name}@halden.example`).id;
const eventsOf = (subjectId: string) =>
  world.ctx.db
    .select({ type: event.type, by: event.actorName })
    .from(event)
    .where(eq(event.subjectId, subjectId))
    .orderBy(asc(event.seq));

async function taskNamed(name: string, offering = 'fiber-internet-1g'): Promise<TaskRow> {
  const order = await anOrder(world, 'inProgress', { lines: [aLine(offering)] });
  const found = (await openTasksOf(world, order.id)).find((one) => one.name === name);
  if (!found) throw new Error(`${name} is not open.`);
  return found;
}

async function taskNow(id: string): Promise<TaskRow> {
  const [row] = await world.ctx.db.select().from(task).where(eq(task.id, id));
  if (!row) throw new Error('The task is gone.');
  return row;
}

describe('claim', () => {
  it('has one winner of many, and the others hear who it is', async () => {
    const { id, number } = await taskNamed('Reserve access port');
    const agents = ['tomasz', 'lucia', 'aisha', 'daniel', 'hana'];
    const results = await Promise.all(agents.map((name) => claimTask(as(name), { taskId: id })));
    const winner = results.findIndex((result) => result.ok);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    const by = world.person(`${agents[winner]}@halden.example`).name;
    for (const result of results.filter((one) => !one.ok))
      expect(result).toEqual({ ok: false, refusal: { kind: 'taken', subject: number, by } });
    expect((await taskNow(id)).assigneeId).toBe(idOf(agents[winner] ?? ''));
    expect((await eventsOf(id)).filter((one) => one.type === 'taskClaimed')).toHaveLength(1);
  });

  it('of what is mine already changes nothing', async () => {
    const { id } = await taskNamed('Reserve access port');
    await world.must(claimTask(as('tomasz'), { taskId: id }));
    const before = await digest(world.store);
    expect(await claimTask(as('tomasz'), { taskId: id })).toMatchObject({ ok: true });
    expect(await digest(world.store)).toBe(before);
  });

  it('is given back to the group, and a started task is ready again with its work', async () => {
    const { id, version } = await taskNamed('Reserve access port');
    await world.must(startTask(as('tomasz'), { taskId: id, version }));
    await world.must(captureValues(as('tomasz'), { taskId: id, values: { accessPort: 'RTM-4/12' } }));
    await world.must(unclaimTask(as('tomasz'), { taskId: id }));
    expect(await taskNow(id)).toMatchObject({
      assigneeId: null,
      state: 'ready',
      values: { accessPort: 'RTM-4/12' },
    });
    expect(await unclaimTask(as('marta'), { taskId: id })).toMatchObject({
      ok: false,
      refusal: { kind: 'wrongState', state: 'unassigned' },
    });
  });
});

describe('the undo of a claim', () => {
  it('releases what was only claimed, and never work that was started since', async () => {
    const { id, number } = await taskNamed('Reserve access port');
    const claimed = await world.must(claimTask(as('tomasz'), { taskId: id }));
    const { version } = await world.must(startTask(as('tomasz'), { taskId: id, version: claimed.version }));
    expect(await unclaimTask(as('tomasz'), { taskId: id, version: claimed.version })).toMatchObject({
      ok: false,
      refusal: { kind: 'conflict', subject: number },
    });
    expect(await taskNow(id)).toMatchObject({ state: 'inProgress', version, assigneeId: idOf('tomasz') });
  });
});

describe('assign', () => {
  it('tells the person when the time to undo is over, and not at all when it was undone', async () => {
    const { id, version } = await taskNamed('Reserve access port');
    const first = await world.must(
      assignTask(as('marta', 60_000), { taskId: id, assigneeId: idOf('tomasz'), version }),
    );
    expect(await taskNow(id)).toMatchObject({ assigneeId: idOf('tomasz'), state: 'assigned' });
    await world.must(
      assignTask(as('marta', 60_000), { taskId: id, assigneeId: null, version: first.version }),
    );
    expect(await taskNow(id)).toMatchObject({ assigneeId: null, state: 'ready' });
    const notices = await world.ctx.db
      .select()
      .from(outbox)
      .where(eq(outbox.key, `task-assigned:${id}`));
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ recipientId: idOf('tomasz'), sentAt: null, withdrawnAt: world.now });
    expect(notices[0]?.notBefore.getTime()).toBe(world.now.getTime() + 60_000);
  });

  it('refuses who is not in the group, is not active, or is not there', async () => {
    const { id, version } = await taskNamed('Reserve access port');
    const before = await digest(world.store);
    const to = (assigneeId: string) => assignTask(as('marta'), { taskId: id, assigneeId, version });
    expect(await to(idOf('ingrid'))).toMatchObject({
      ok: false,
      refusal: { kind: 'invalidInput', defects: [{ pointer: '/assigneeId', code: 'notInGroup' }] },
    });
    expect(await to(crypto.randomUUID())).toMatchObject({ ok: false, refusal: { kind: 'notFound' } });
    expect(await to('tomasz')).toMatchObject({ ok: false, refusal: { kind: 'notFound' } });
    expect(await digest(world.store)).toBe(before);
  });

  it('on a page that is stale hears who was faster', async () => {
    const { id, number, version } = await taskNamed('Reserve access port');
    await world.must(claimTask(as('lucia'), { taskId: id }));
    expect(await assignTask(as('marta'), { taskId: id, assigneeId: idOf('tomasz'), version })).toEqual({
      ok: false,
      refusal: {
        kind: 'conflict',
        subject: number,
        expected: version,
        found: version + 1,
        changes: ['Lucia Ferrante claimed it'],
      },
    });
  });
});

describe('work', () => {
  it('starting claims what is free, and moves domain orders, line and order along', async () => {
    const row = await taskNamed('Reserve access port');
    await world.must(startTask(as('tomasz'), { taskId: row.id, version: row.version }));
    expect(await taskNow(row.id)).toMatchObject({ state: 'inProgress', assigneeId: idOf('tomasz') });
    const { rows } = await world.store.run('select state from domain_order where id = $1', [
      row.domainOrderId,
    ]);
    expect(rows).toEqual([{ state: 'inProgress' }]);
    const lines = await world.store.run('select state from order_line where id = $1', [row.lineId]);
    expect(lines.rows).toEqual([{ state: 'inProgress' }]);
  });

  it('values merge field by field, null clears, and what is illegal is named with what is legal', async () => {
    const { id, version } = await taskNamed('Reserve access port');
    await world.ctx.db
      .update(task)
      .set({
        captures: [
          {
            name: 'depth',
            label: 'Cover depth',
            valueType: 'number',
            unit: 'cm',
            min: 60,
            max: 120,
            required: true,
          },
          { name: 'by', label: 'Signed off by', valueType: 'string', required: false },
        ],
      })
      .where(eq(task.id, id));
    await world.must(startTask(as('tomasz'), { taskId: id, version }));
    await Promise.all([
      world.must(captureValues(as('tomasz'), { taskId: id, values: { depth: 80 } })),
      world.must(captureValues(as('marta'), { taskId: id, values: { by: 'Pieter' } })),
    ]);
    expect((await taskNow(id)).values).toEqual({ depth: 80, by: 'Pieter' });
    const refused = await captureValues(as('tomasz'), { taskId: id, values: { depth: 20, width: 3, by: 7 } });
    expect(!refused.ok && refused.refusal.kind === 'invalidInput' && refused.refusal.defects).toMatchObject([
      { pointer: '/values/depth', message: 'Cover depth: Enter 60 to 120 cm.' },
      { pointer: '/values/by' },
      { pointer: '/values/width', code: 'valueUnknown' },
    ]);
    await world.must(captureValues(as('tomasz'), { taskId: id, values: { by: null } }));
    expect((await taskNow(id)).values).toEqual({ depth: 80 });
  });

  it('ticking twice is ticking once; a step of another task is not there', async () => {
    const row = await taskNamed('Reserve access port');
    const other = await taskNamed('Ship 5G router', '5g-backup');
    const stepsOf = (id: string) =>
      world.ctx.db.select().from(checklistItem).where(eq(checklistItem.taskId, id));
    const [step] = await stepsOf(row.id);
    const [foreign] = await stepsOf(other.id);
    const tick = (stepId: string) => tickStep(as('tomasz'), { taskId: row.id, stepId, done: true });
    await world.must(tick(step?.id ?? ''));
    await world.must(tick(step?.id ?? ''));
    expect((await eventsOf(row.id)).filter((one) => one.type === 'taskStepTicked')).toHaveLength(1);
    expect(await tick(foreign?.id ?? '')).toMatchObject({ ok: false, refusal: { kind: 'notFound' } });
    expect((await taskNow(row.id)).version).toBe(row.version);
  });

  it('an open task completes too, and counts as started; its group member becomes who did it', async () => {
    const row = await taskNamed('Allocate IPv4 block');
    await world.ctx.db
      .update(checklistItem)
      .set({ doneAt: world.now })
      .where(eq(checklistItem.taskId, row.id));
    await world.must(completeTask(as('karim'), { taskId: row.id, version: row.version }));
    expect(await taskNow(row.id)).toMatchObject({
      state: 'completed',
      startedAt: world.now,
      completedBy: idOf('karim'),
      assigneeId: idOf('karim'),
    });
  });

  it('completing opens exactly what waited for it alone', async () => {
    const row = await taskNamed('Reserve access port');
    const [survey] = await world.ctx.db
      .select()
      .from(task)
      .where(and(eq(task.orderId, row.orderId), eq(task.name, 'Survey site')));
    expect(survey?.state).toBe('planned');
    const early = await startTask(as('tomasz'), { taskId: survey?.id ?? '', version: survey?.version ?? 0 });
    expect(early).toMatchObject({ ok: false, refusal: { kind: 'wrongState', state: 'Pending' } });
    await world.ctx.db
      .update(checklistItem)
      .set({ doneAt: world.now })
      .where(eq(checklistItem.taskId, row.id));
    const { version } = await world.must(
      captureValues(as('tomasz'), { taskId: row.id, values: { accessPort: 'RTM-4/12' } }),
    );
    await world.must(completeTask(as('tomasz'), { taskId: row.id, version }));
    expect((await taskNow(survey?.id ?? '')).state).toBe('ready');
    const still = await openTasksOf(world, row.orderId);
    expect(still.map((one) => one.name)).not.toContain('Build lateral duct');
  });
});
