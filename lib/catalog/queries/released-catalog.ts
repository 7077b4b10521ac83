import type { Db } from '@/db/client';
import type { ReleasedCatalog } from '@/lib/catalog/model/catalog';
import { readRelease } from './read-release';

type Releases = Map<number, Promise<ReleasedCatalog>>;

interface Held {
  batonReleases?: WeakMap<Db, Releases>;
}

/** How many releases stay in memory per store: the current one and those that running orders are pinned to. */
const KEPT = 16;

/**
 * A release read whole, for decomposition, capture and prices. Read once per process and store, since a
 * published release never changes: treat it as frozen. Takes the outer handle, so call it before a
 * transaction begins.
 *
 * @throws Error when there is no such release
 */
export function releasedCatalog(db: Db, release: number): Promise<ReleasedCatalog> {
  const releases = releasesOf(db);
  const known = releases.get(release);
  const reading = known ?? readRelease(db, release);
  // Put back last: what was asked for longest ago goes first.
  releases.delete(release);
  releases.set(release, reading);
  const [oldest] = releases.keys();
  if (releases.size > KEPT && oldest !== undefined) releases.delete(oldest);
  if (!known) reading.catch(() => releases.delete(release));
  return reading;
}

/** Forgets what was read, after a database was emptied or restored under a running process. */
export function forgetReleases(db: Db): void {
  releasesOf(db).clear();
}

function releasesOf(db: Db): Releases {
  // Next bundles this module more than once; the process keeps one cache.
  const held = globalThis as Held;
  held.batonReleases ??= new WeakMap();
  const releases = held.batonReleases.get(db) ?? new Map();
  held.batonReleases.set(db, releases);
  return releases;
}
