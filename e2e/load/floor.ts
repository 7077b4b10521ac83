import type { Store } from '@/db/client';
import { perSecond } from './benchmark';

const TABLES = `
create table floor_order (id uuid primary key, number bigserial, body jsonb not null, at timestamptz not null);
create table floor_line (id uuid primary key, order_id uuid not null references floor_order, body jsonb not null);
create table floor_event (seq bigserial primary key, order_id uuid not null, data jsonb not null, at timestamptz not null);
create table floor_history (seq bigserial primary key, order_id uuid not null, state text not null, at timestamptz not null);
create index on floor_line (order_id);
`;

const INSERT = `
with o as (insert into floor_order (id, body, at) values ($1, $2, now()) returning id),
     l as (insert into floor_line (id, order_id, body)
           select gen_random_uuid(), o.id, $2 from o, generate_series(1, 3)),
     e as (insert into floor_event (order_id, data, at) select id, $2, now() from o)
insert into floor_history (order_id, state, at) select id, 'new', now() from o`;

/** What the machine could do at best: an order with three lines, an event and a history row, no framework, no rules. */
export async function floorOrdersPerSecond(store: Store, clients: number, seconds: number): Promise<number> {
  await store.run(TABLES);
  const body = JSON.stringify({ description: 'floor', characteristics: { bandwidth: 100 } });
  return perSecond(clients, seconds, () => store.run(INSERT, [crypto.randomUUID(), body]));
}
