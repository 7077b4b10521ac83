import { eq } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { event, users } from '@/db/schema';
import { actorWithRole } from '@/e2e/access/role-actors';
import { digest, testWorld } from '@/e2e/fixtures/test-world';
import { ROLES } from '../model/roles';
import { userActor } from '../queries/user-actor';
import { setUserActive } from './set-user-active';

let world: Awaited<ReturnType<typeof testWorld>>;
beforeAll(async () => {
  world = await testWorld();
});

const versionOf = async (id: string) =>
  (await world.ctx.db.select({ version: users.sessionVersion }).from(users).where(eq(users.id, id)))[0]
    ?.version;

it.each(ROLES.filter((role) => role !== 'admin'))('is refused to %s', async (role) => {
  const actor = actorWithRole(world.person('victor@halden.example'), role);
  const before = await digest(world.store);
  expect(await setUserActive(world.as(actor), { user: 'owen@halden.example', active: false })).toMatchObject({
    ok: false,
    refusal: { kind: 'notAllowed' },
  });
  expect(await digest(world.store)).toBe(before);
});

it('ends the sessions of whoever is deactivated, and leaves an event', async () => {
  const admin = world.as(world.person('admin@halden.example'));
  const { id } = world.person('owen@halden.example');
  const version = await versionOf(id);
  expect(await userActor(world.ctx.db, id, version)).not.toBeNull();
  await world.must(setUserActive(admin, { user: 'OWEN@halden.example', active: false }));
  expect(await userActor(world.ctx.db, id)).toBeNull();
  await world.must(setUserActive(admin, { user: id, active: true }));
  expect(await userActor(world.ctx.db, id, version)).toBeNull();
  expect(await userActor(world.ctx.db, id, await versionOf(id))).not.toBeNull();
  const told = await world.ctx.db.select({ type: event.type }).from(event).where(eq(event.subjectId, id));
  expect(told.map((one) => one.type)).toEqual(['userDeactivated', 'userActivated']);
});

it('does not let an administrator lock themself out', async () => {
  const admin = world.as(world.person('admin@halden.example'));
  expect(await setUserActive(admin, { user: 'admin@halden.example', active: false })).toMatchObject({
    ok: false,
    refusal: { kind: 'invalidInput' },
  });
});

it('does not know whom it does not know', async () => {
  const admin = world.as(world.person('admin@halden.example'));
  expect(await setUserActive(admin, { user: 'nobody@halden.example', active: false })).toMatchObject({
    ok: false,
    refusal: { kind: 'notFound' },
  });
});
