import { beforeAll, describe, expect, it, vi } from 'vitest';
import { event } from '@/db/schema';
import { resetStore, testStore } from '@/e2e/fixtures/test-store';
import { cursorOf, type EventCursor, FIRST_EVENT, readEvents } from './read-events';

let store: Awaited<ReturnType<typeof testStore>>;
beforeAll(async () => {
  store = await testStore();
  await resetStore(store);
});

const anEvent = (commandId: string): typeof event.$inferInsert => ({
  at: new Date('2026-11-24T09:00:00Z'),
  type: 'noteAdded',
  actorKind: 'system',
  actorName: 'Baton',
  subjectKind: 'note',
  subjectId: crypto.randomUUID(),
  commandId,
});

/** Reads in pages of two until nothing more comes. */
async function readOn(from: EventCursor): Promise<{ seen: (string | null)[]; cursor: EventCursor }> {
  const seen: (string | null)[] = [];
  let cursor = from;
  for (;;) {
    const page = await readEvents(store.db, cursor, 2);
    const last = page.at(-1);
    if (!last) return { seen, cursor };
    seen.push(...page.map((one) => one.commandId));
    cursor = cursorOf(last);
  }
}

/** Reads until so many have come: on a server that others use too, their transactions hold the reader up. */
const readAll = (from: EventCursor, count: number) =>
  vi.waitFor(
    async () => {
      const read = await readOn(from);
      expect(read.seen).toHaveLength(count);
      return read;
    },
    { timeout: 30_000 },
  );

describe('the event spine', () => {
  it('is read in pages, once, in order', async () => {
    for (const id of ['a', 'b', 'c', 'd', 'e']) await store.db.insert(event).values(anEvent(id));
    const { seen, cursor } = await readAll(FIRST_EVENT, 5);
    expect(seen).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect((await readOn(cursor)).seen).toEqual([]);
  });

  it('loses nothing when the later number commits first', async ({ skip }) => {
    skip(
      store.kind === 'pglite',
      'the embedded store has one connection: nothing can be committed out of order',
    );
    const { cursor } = await readAll(FIRST_EVENT, 5);
    let commitFirst = () => {};
    const held = new Promise<void>((resolve) => {
      commitFirst = resolve;
    });
    let started = () => {};
    const written = new Promise<void>((resolve) => {
      started = resolve;
    });
    const slow = store.db.transaction(async (tx) => {
      await tx.insert(event).values(anEvent('lower number, later commit'));
      started();
      await held;
    });
    await written;
    await store.db.insert(event).values(anEvent('higher number, earlier commit'));
    const between = await readOn(cursor);
    expect(between.seen).toEqual([]);
    commitFirst();
    await slow;
    const after = await readAll(between.cursor, 2);
    expect(after.seen).toEqual(['lower number, later commit', 'higher number, earlier commit']);
  });
});
