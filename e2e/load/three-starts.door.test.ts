import { describe, expect, it } from 'vitest';
import { postgresPrograms } from '@/lib/cli/temp-postgres.mjs';
import { orderClient } from '../fixtures/order-client';
import { startServer } from '../fixtures/server';
import { tempPostgres } from '../fixtures/temp-postgres';

describe.skipIf(!postgresPrograms())('three servers started at once on an empty PostgreSQL database', () => {
  it('all come up, and serve the same orders', async () => {
    const postgres = await tempPostgres();
    const databaseUrl = (await postgres?.database()) ?? '';
    const servers = await Promise.all([1, 2, 3].map(() => startServer({ databaseUrl, demo: true })));
    const clients = await Promise.all(servers.map(({ url }) => orderClient(url)));
    for (const [index, client] of clients.entries()) {
      const id = await client.submit(`submitted to server ${index}`, 1);
      expect(await Promise.all(clients.map((other) => other.lineCount(id)))).toEqual([1, 1, 1]);
    }
    await Promise.all(servers.map((server) => server.stop()));
    await postgres?.stop();
  });
});
