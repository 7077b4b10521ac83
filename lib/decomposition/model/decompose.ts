import type { ReleasedCatalog } from '@/lib/catalog/model/catalog';
import { compareBy } from './compare-by';
import type { DecomposableOrder, Decomposition } from './decomposition';
import type { DecompositionDraft } from './decomposition-draft';
import { linkTasks } from './link-tasks';
import { makeTasks } from './make-tasks';
import { orderedCatalog } from './ordered-catalog';
import { walkLine } from './walk-line';

/**
 * What an order comes apart into: domain orders, tasks, their dependencies, and an outcome for every
 * relation considered (spec: domain, "Decomposition"; canonical example: branch-connect).
 *
 * Each line is walked `quantity` times down the relations that decompose; a line that changes nothing or
 * that names no specification (a bundle's own) makes nothing. The same order and release give the same
 * result, whatever the order of lines and catalog rows.
 *
 * @param order its live lines, with the entities they name resolved
 * @param catalog the release that the order is pinned to
 * @throws DecompositionError when the catalog runs in a circle or names what is not in the release
 */
export function decompose(order: DecomposableOrder, catalog: ReleasedCatalog): Decomposition {
  const lines = order.lines.toSorted(
    compareBy(
      (line) => line.position,
      (line) => line.id,
    ),
  );
  const draft: DecompositionDraft = {
    numberSuffix: order.numberSuffix,
    catalog: orderedCatalog(catalog),
    domainOrders: [],
    outcomes: [],
    walks: [],
    madeBy: new Map(),
    shared: new Map(),
  };
  for (const line of lines) {
    if (line.action === 'noChange' || line.specificationEntityId === null) continue;
    for (let item = 0; item < line.quantity; item += 1) walkLine(draft, line, line.specificationEntityId);
  }
  const { domainOrders, outcomes, walks, madeBy } = draft;
  const tasks = makeTasks(draft.catalog, domainOrders, lines);
  const dependencies = linkTasks({ tasks, domainOrders, walks, madeBy });
  return { release: catalog.release, domainOrders, tasks, dependencies, outcomes };
}
