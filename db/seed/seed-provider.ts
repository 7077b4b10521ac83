import { hash } from '@node-rs/argon2';
import type { Tx } from '@/db/client';
import {
  account,
  apiClient,
  assignmentGroup,
  contact,
  groupMember,
  site,
  userRole,
  users,
} from '@/db/schema';
import type { Ids } from '@/lib/platform/ids';
import { ACCOUNTS, type AccountData } from './halden/accounts';
import { HALDEN_CATALOG } from './halden/catalog';
import { GROUPS } from './halden/groups';
import { PEOPLE } from './halden/people';
import { loadCatalog } from './load-catalog';

/** Writes what is there before the first order: groups, people, the API client, customers, the catalog. */
export async function seedProvider(tx: Tx, ids: Ids, now: Date): Promise<void> {
  const groups = GROUPS.map((group) => ({ ...group, id: ids.next() }));
  await tx.insert(assignmentGroup).values(groups);
  const groupIdByCode: Record<string, string> = Object.fromEntries(
    groups.map((group) => [group.code, group.id]),
  );
  const userIds = await seedPeople(tx, ids, now, groupIdByCode);
  await seedClient(tx, ids, now);
  await seedAccounts(tx, ids, now, userIds);
  await loadCatalog(tx, HALDEN_CATALOG, { ids, now, groupIdByCode });
}

async function seedPeople(
  tx: Tx,
  ids: Ids,
  now: Date,
  groupIdByCode: Record<string, string>,
): Promise<Map<string, string>> {
  // Hashing is slow on purpose, and everybody in a demo has the same password.
  const passwordHash = await hash('baton-demo');
  const people = PEOPLE.map((one) => ({ ...one, id: ids.next() }));
  await tx.insert(users).values(
    people.map(({ id, email, name, title, approvalLimit }) => ({
      id,
      email,
      name,
      title,
      passwordHash,
      approvalLimit: approvalLimit ?? null,
      createdAt: now,
    })),
  );
  await tx
    .insert(userRole)
    .values(people.flatMap(({ id, roles }) => roles.map((role) => ({ userId: id, role }))));
  await tx
    .insert(groupMember)
    .values(
      people.flatMap(({ id, groups }) =>
        groups.map((code) => ({ userId: id, groupId: groupIdByCode[code] ?? '' })),
      ),
    );
  return new Map(people.map(({ email, id }) => [email, id]));
}

async function seedClient(tx: Tx, ids: Ids, now: Date): Promise<void> {
  await tx.insert(apiClient).values({
    id: ids.next(),
    clientId: 'demo-crm',
    name: 'Demo CRM',
    secretHash: await hash('baton-demo-secret'),
    scopes: [
      'orders:read',
      'orders:write',
      'orders:all',
      'catalog:read',
      'catalog:write',
      'inventory:read',
      'parties:read',
    ],
    createdAt: now,
  });
}

async function seedAccounts(tx: Tx, ids: Ids, now: Date, userIds: Map<string, string>): Promise<void> {
  const rows = ACCOUNTS.map((one) => ({ ...one, id: ids.next() }));
  await tx.insert(account).values(
    rows.map(({ id, code, name, tier, creditLimit, owner, sites }) => ({
      id,
      code,
      name,
      tier,
      creditLimit,
      ownerId: userIds.get(owner) ?? null,
      searchText: [name, ...sites.map((place) => place.city)].join(' ').toLowerCase(),
      createdAt: now,
    })),
  );
  await seedSites(tx, ids, now, rows);
}

async function seedSites(
  tx: Tx,
  ids: Ids,
  now: Date,
  accounts: (AccountData & { id: string })[],
): Promise<void> {
  const places = accounts.flatMap(({ id, sites }) =>
    sites.map(({ contact: person, ...place }) => ({
      ...place,
      accountId: id,
      person,
      contactId: person ? ids.next() : null,
    })),
  );
  await tx
    .insert(contact)
    .values(
      places.flatMap(({ contactId, accountId, person }) =>
        person && contactId ? [{ ...person, id: contactId, accountId }] : [],
      ),
    );
  await tx.insert(site).values(
    places.map(({ person: _person, ...place }) => ({
      ...place,
      id: ids.next(),
      country: place.street.startsWith('Haven') ? 'Belgium' : 'Netherlands',
      createdAt: now,
    })),
  );
}
