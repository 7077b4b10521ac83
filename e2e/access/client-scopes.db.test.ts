import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { apiClient, orders } from '@/db/schema';
import { type ClientActor, SCOPES, type Scope } from '@/lib/access/model/actor';
import { addNote } from '@/lib/orders/commands/add-note';
import { approveOrder } from '@/lib/orders/commands/approve-order';
import { createOrder } from '@/lib/orders/commands/create-order';
import { submitOrder } from '@/lib/orders/commands/submit-order';
import type { CommandContext } from '@/lib/platform/command-context';
import type { Refusal } from '@/lib/platform/refusal';
import type { Result } from '@/lib/platform/result';
import { anInput } from '../fixtures/order-input';
import { anOrder, digest, type OrderRow, testWorld } from '../fixtures/test-world';
import { clientWithScopes } from './role-actors';

let world: Awaited<ReturnType<typeof testWorld>>;
let stranger: ClientActor;
beforeAll(async () => {
  world = await testWorld();
  const [row] = await world.ctx.db.select().from(apiClient);
  if (!row) throw new Error('The provider has no API client.');
  stranger = { ...world.client, id: crypto.randomUUID(), clientId: 'other' };
  await world.ctx.db.insert(apiClient).values({ ...row, id: stranger.id, clientId: 'other' });
});

interface Case {
  state: 'draft' | 'new' | null;
  /** Scopes that are all needed; null: no client ever may. */
  needs: Scope[] | null;
  run(ctx: CommandContext, order: OrderRow): Promise<Result<unknown, Refusal>>;
}

const COMMANDS: Record<string, Case> = {
  create: { state: null, needs: ['orders:write'], run: (ctx) => createOrder(ctx, { order: anInput() }) },
  submit: {
    state: 'draft',
    needs: ['orders:read', 'orders:write'],
    run: (ctx, { id, version }) => submitOrder(ctx, { orderId: id, version }),
  },
  comment: {
    state: 'new',
    needs: ['orders:read', 'orders:write'],
    run: (ctx, { id }) => addNote(ctx, { orderId: id, taskId: null, text: 'Sent', visibility: 'internal' }),
  },
  approve: {
    state: 'new',
    needs: null,
    run: (ctx, { id, version }) => approveOrder(ctx, { orderId: id, version }),
  },
};

const GRANTS: Scope[][] = [
  [],
  ['orders:read'],
  ['orders:write'],
  ['orders:read', 'orders:write'],
  [...SCOPES],
];

describe.each(Object.entries(COMMANDS))('%s by a client', (_name, { state, needs, run }) => {
  const cells = GRANTS.flatMap((scopes) => [true, false].map((own) => ({ scopes, own })));

  it.each(cells)('with scopes $scopes, its own: $own', async ({ scopes, own }) => {
    const order = state ? await anOrder(world, state) : await anOrder(world, 'new');
    const actor = clientWithScopes(own || !state ? world.client : stranger, scopes);
    const before = await digest(world.store);
    const result = await run(world.as(actor), order);
    const granted = needs?.every((scope) => scopes.includes(scope)) ?? false;
    const allowed = granted && (own || !state || scopes.includes('orders:all'));
    expect(result.ok).toBe(allowed);
    if (!allowed) expect(await digest(world.store)).toBe(before);
  });
});

it('a client speaks to the customer: what it comments is never internal', async () => {
  const order = await anOrder(world, 'new');
  await world.must(
    addNote(world.as(world.client), {
      orderId: order.id,
      taskId: null,
      text: 'Gate 4',
      visibility: 'internal',
    }),
  );
  const { rows } = await world.store.run('select visibility from note where order_id = $1', [order.id]);
  expect(rows).toEqual([{ visibility: 'customer' }]);
});

it('orders of clients are found by whoever sent them', async () => {
  const order = await anOrder(world, 'new');
  const [row] = await world.ctx.db
    .select({ by: orders.clientId })
    .from(orders)
    .where(eq(orders.id, order.id));
  expect(row?.by).toBe(world.client.id);
});
