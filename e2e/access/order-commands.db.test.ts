import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { account, intent, orders } from '@/db/schema';
import type { UserActor } from '@/lib/access/model/actor';
import { type Action, PERMISSIONS, type Reach } from '@/lib/access/model/permissions';
import { ROLES, type Role } from '@/lib/access/model/roles';
import { addNote } from '@/lib/orders/commands/add-note';
import { approveOrder } from '@/lib/orders/commands/approve-order';
import { createOrder } from '@/lib/orders/commands/create-order';
import { rejectOrder } from '@/lib/orders/commands/reject-order';
import { submitOrder } from '@/lib/orders/commands/submit-order';
import { undoIntent } from '@/lib/orders/commands/undo-intent';
import { ORDER_COMMANDS } from '@/lib/orders/model/order-commands';
import type { CommandContext } from '@/lib/platform/command-context';
import type { Refusal } from '@/lib/platform/refusal';
import type { Result } from '@/lib/platform/result';
import { anInput } from '../fixtures/order-input';
import { anOrder, digest, type OrderRow, testWorld } from '../fixtures/test-world';
import { actorWithRole } from './role-actors';

/** How an order belongs to whoever acts on it. */
const RELATIONS = [
  'created by me',
  'owned by me',
  'of an account I own',
  'of my account',
  'foreign',
] as const;
type Relation = (typeof RELATIONS)[number];

/** The role table's words, read again: what a reach means for each relation. */
const REACHES: Partial<Record<Reach, readonly Relation[]>> = {
  yes: RELATIONS,
  withinLimit: RELATIONS,
  own: ['created by me', 'owned by me', 'of an account I own'],
  ownAccount: ['of my account'],
};
const reaches = (action: Action, role: Role, relation: Relation): boolean =>
  REACHES[PERMISSIONS[action][role]]?.includes(relation) ?? false;

interface Case {
  action: Action;
  state: 'draft' | 'new';
  run(ctx: CommandContext, order: OrderRow): Promise<Result<unknown, Refusal>>;
}

/** Every command on an order. A command that is missing here fails the last test of this file. */
const COMMANDS: Record<string, Case> = {
  submit: {
    action: 'captureOrders',
    state: 'draft',
    run: (ctx, { id, version }) => submitOrder(ctx, { orderId: id, version }),
  },
  approve: {
    action: 'decideOrders',
    state: 'new',
    run: (ctx, { id, version }) => approveOrder(ctx, { orderId: id, version }),
  },
  reject: {
    action: 'decideOrders',
    state: 'new',
    run: (ctx, { id, version }) =>
      rejectOrder(ctx, { orderId: id, version, reasonCode: 'duplicate', reasonText: '' }),
  },
  comment: {
    action: 'comment',
    state: 'new',
    run: (ctx, { id }) => addNote(ctx, { orderId: id, taskId: null, text: 'Seen', visibility: 'internal' }),
  },
};

let world: Awaited<ReturnType<typeof testWorld>>;
let me: UserActor;
let kestrel: string;
beforeAll(async () => {
  world = await testWorld();
  me = world.person('victor@halden.example');
  const [row] = await world.ctx.db
    .select({ id: account.id })
    .from(account)
    .where(eq(account.code, 'kestrel-logistics'));
  kestrel = row?.id ?? '';
});

/** An order in this relation to me, and me with this role. */
async function scene(role: Role, relation: Relation, state: 'draft' | 'new') {
  const order = await anOrder(world, state);
  const mine = { createdBy: relation === 'created by me' ? me.id : null };
  const owned = { ownerId: relation === 'owned by me' ? me.id : null };
  await world.ctx.db
    .update(orders)
    .set({ ...mine, ...owned })
    .where(eq(orders.id, order.id));
  const ownerId = relation === 'of an account I own' ? me.id : null;
  await world.ctx.db.update(account).set({ ownerId }).where(eq(account.id, kestrel));
  const actor = actorWithRole(me, role, { accountId: relation === 'of my account' ? kestrel : null });
  return { order, ctx: world.as(actor) };
}

describe.each(Object.entries(COMMANDS))('%s', (_name, { action, state, run }) => {
  const cells = ROLES.flatMap((role) => RELATIONS.map((relation) => ({ role, relation })));

  it.each(cells)('by $role on an order $relation', async ({ role, relation }) => {
    const { order, ctx } = await scene(role, relation, state);
    const before = await digest(world.store);
    const result = await run(ctx, order);
    const allowed = reaches('seeOrders', role, relation) && reaches(action, role, relation);
    expect(result.ok).toBe(allowed);
    if (allowed) return;
    expect(!result.ok && result.refusal.kind).toBe(
      reaches('seeOrders', role, relation) ? 'notAllowed' : 'notFound',
    );
    expect(await digest(world.store)).toBe(before);
  });
});

describe('create', () => {
  it.each(ROLES)('by %s', async (role) => {
    await world.ctx.db.update(account).set({ ownerId: null }).where(eq(account.id, kestrel));
    const mine = world.as(actorWithRole(me, role, { accountId: kestrel }));
    const before = await digest(world.store);
    const result = await createOrder(mine, { order: anInput() });
    expect(result.ok).toBe(PERMISSIONS.captureOrders[role] !== 'no');
    if (!result.ok) expect(await digest(world.store)).toBe(before);
  });

  it('by a customer for another account', async () => {
    const elsewhere = world.as(actorWithRole(me, 'customer', { accountId: crypto.randomUUID() }));
    expect(await createOrder(elsewhere, { order: anInput() })).toMatchObject({
      ok: false,
      refusal: { kind: 'notAllowed' },
    });
  });
});

describe('undo', () => {
  it.each(ROLES)('of a decision of somebody else, by %s', async (role) => {
    const order = await anOrder(world, 'new');
    const marta = { ...world.as(world.person('marta@halden.example')), undoMs: 60_000 };
    const made = await world.must(approveOrder(marta, { orderId: order.id, version: order.version }));
    const result = await undoIntent(world.as(actorWithRole(me, role)), { intentId: made.intentId ?? '' });
    expect(result.ok).toBe(role === 'admin');
    const [row] = await world.ctx.db
      .select({ status: intent.status })
      .from(intent)
      .where(eq(intent.id, made.intentId ?? ''));
    expect(row?.status).toBe(role === 'admin' ? 'withdrawn' : 'pending');
    await world.must(undoIntent(marta, { intentId: made.intentId ?? '' })).catch(() => undefined);
  });
});

it('no command on an order is missing here', () => {
  const built = Object.entries(ORDER_COMMANDS).filter(([, rule]) => rule.built && rule.by === 'person');
  const tested = new Set(['create', ...Object.keys(COMMANDS)]);
  expect(built.map(([name]) => name).filter((name) => !tested.has(name))).toEqual([]);
});
