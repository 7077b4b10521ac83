import { asc, eq } from 'drizzle-orm';
import type { Store } from '@/db/client';
import { migrate } from '@/db/migrate';
import { orders, users } from '@/db/schema';
import { seedDemo } from '@/db/seed/seed-demo';
import { seedWorld } from '@/db/seed/seed-world';
import { approveOrder } from '@/lib/orders/commands/approve-order';
import { orderClient } from '../fixtures/order-client';
import { startServer, TEST_NOW } from '../fixtures/server';
import { sessionCookie } from '../fixtures/session-cookie';
import type { BenchStore } from './bench-stores';
import { type Figures, latencies, perSecond } from './benchmark';
import { floorOrdersPerSecond } from './floor';

const CLIENTS = 8;
const SECONDS = 8;
const APPROVALS = 120;
const PAGES = 60;

/**
 * How fast orders come in, how fast they are approved and decomposed, and how fast the queue opens, beside
 * the floor: the same rows by Node and the driver alone. All in one run, because machines drift.
 */
export async function benchmark(store: BenchStore): Promise<Figures> {
  const other = await store.openAnother();
  const floor = await floorOrdersPerSecond(other, CLIENTS, SECONDS);
  await other.close();
  const served = await measureServer(store);
  const open = await store.open();
  const decomposed = await approveAndDecompose(open);
  await open.close();
  return {
    'floor, orders per second': floor,
    ...served,
    'approved and decomposed per second': decomposed,
  };
}

/** Three lines that can all be fulfilled, at one site. */
const ORDER = {
  '@type': 'ProductOrder',
  description: 'intake',
  relatedParty: [{ id: 'kestrel-logistics', role: 'customer', '@referredType': 'Organization' }],
  productOrderItem: ['fiber-internet-1g', 'sd-wan-branch', 'managed-firewall'].map((id, index) => ({
    id: String(index + 1),
    action: 'add',
    productOffering: { id },
    product: { place: [{ id: 'kestrel-rotterdam', role: 'installationAddress' }] },
  })),
};

/** Makes the demo before a server has the store open, and says who its manager is. */
async function prepare(store: BenchStore): Promise<string> {
  const open = await store.open();
  await migrate(open);
  await seedDemo(open, { now: new Date(TEST_NOW), timeZone: 'Europe/Amsterdam', currency: 'EUR' });
  const [marta] = await open.db
    .select({ id: users.id })
    .from(users)
    .where(eq(users.email, 'marta@halden.example'));
  await open.close();
  return marta?.id ?? '';
}

async function measureServer(store: BenchStore): Promise<Figures> {
  const userId = await prepare(store);
  const server = await startServer({ ...store.server, demo: true });
  const client = await orderClient(server.url);
  const accepted = await perSecond(CLIENTS, SECONDS, () => client.post(ORDER));
  const cookie = await sessionCookie(server.url, userId);
  const read = async (path: string) => {
    const answer = await fetch(server.url + path, { headers: { cookie } });
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    await answer.text();
  };
  const page = await latencies(PAGES, () => read('/queue'));
  const rows = await latencies(PAGES, () => read('/api/orders?view=needs-decision'));
  await server.stop();
  return {
    'accepted through v5 per second': accepted,
    'queue page P50 ms': page.p50,
    'queue page P95 ms': page.p95,
    'queue rows P50 ms': rows.p50,
    'queue rows P95 ms': rows.p95,
  };
}

/** By the commands, as the web process and its jobs do it, on orders of three lines that came in before. */
async function approveAndDecompose(store: Store): Promise<number> {
  const world = await seedWorld(store, { timeZone: 'Europe/Amsterdam', currency: 'EUR' }, new Date(TEST_NOW));
  const marta = { ...world.as(world.person('marta@halden.example')), undoMs: 0 };
  const waiting = await store.db
    .select({ orderId: orders.id, version: orders.version })
    .from(orders)
    .where(eq(orders.description, 'intake'))
    .orderBy(asc(orders.createdAt))
    .limit(APPROVALS);
  const started = performance.now();
  for (const order of waiting) {
    await world.must(approveOrder(marta, order));
    await world.settleJobs();
  }
  return Math.round((waiting.length / ((performance.now() - started) / 1000)) * 10) / 10;
}
