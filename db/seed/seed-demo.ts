import { eq } from 'drizzle-orm';
import type { Db, Store } from '@/db/client';
import { installation, orders, users } from '@/db/schema';
import { forgetReleases } from '@/lib/catalog/queries/released-catalog';
import { randomIds } from '@/lib/platform/ids';
import { seedOrders } from './seed-orders';
import { seedProvider } from './seed-provider';
import { seedWorld } from './seed-world';

interface Settings {
  /** Where the demo's clock starts; null: now. */
  now: Date | null;
  timeZone: string;
  currency: string;
}

/** A demo was asked for where it may not go. Shown to the person at the terminal as it is. */
class NotEmptyError extends Error {
  override name = 'BootError';
}

const marked = async (db: Db, key: string): Promise<boolean> =>
  (await db.select({ key: installation.key }).from(installation).where(eq(installation.key, key))).length > 0;

/** Whether this database holds the demo, whose logins everybody knows. */
export const isDemoDatabase = (db: Db): Promise<boolean> => marked(db, 'demo');

/**
 * Makes the demo in an empty database; where it is already, nothing happens. A seeding that was
 * interrupted is started over, so that there is never half a demo.
 *
 * @throws Error (a sentence) when the database holds anything that is not a demo
 */
export async function seedDemo(store: Store, settings: Settings): Promise<void> {
  const { db } = store;
  if (await isDemoDatabase(db)) return;
  if (await marked(db, 'demo-seeding')) await startOver(store);
  else await refuseUnlessEmpty(db);
  const now = settings.now ?? new Date();
  await db.insert(installation).values({ key: 'demo-seeding', value: now.toISOString() });
  await store.run(NUMBERS);
  const before = new Date(now.getTime() - 90 * 24 * 60 * 60 * 1000);
  await db.transaction((tx) => seedProvider(tx, randomIds, before));
  await seedOrders(await seedWorld(store, settings, now));
  await store.run('analyze');
  await db.insert(installation).values({ key: 'demo', value: now.toISOString() });
}

async function startOver(store: Store): Promise<void> {
  await store.run(EMPTY_OUR_TABLES);
  forgetReleases(store.db);
}

async function refuseUnlessEmpty(db: Db): Promise<void> {
  const [person] = await db.select({ id: users.id }).from(users).limit(1);
  const [order] = await db.select({ id: orders.id }).from(orders).limit(1);
  if (!person && !order) return;
  throw new NotEmptyError(
    'This database already holds people or orders that are not a demo. Nothing was changed. ' +
      'Start without BATON_DEMO, or give the demo its own: BATON_DATA_DIR=.data-demo, or another DATABASE_URL.',
  );
}

// Numbers as a provider has them that has been at it for a while.
const NUMBERS = `
select setval('order_number', 10465);
select setval('task_number', 48000);
select setval('product_number', 70000);
`;

const EMPTY_OUR_TABLES = `
do $$
declare everything text;
begin
  select string_agg(format('%I.%I', schemaname, tablename), ', ') into everything
    from pg_tables where schemaname = 'public';
  execute 'truncate ' || everything || ' cascade';
end $$;
`;
