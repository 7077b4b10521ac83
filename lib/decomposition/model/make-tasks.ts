import type { DecomposableLine, MadeDomainOrder, MadeTask } from './decomposition';
import type { OrderedCatalog } from './ordered-catalog';

/**
 * The tasks that the specifications of these domain orders contribute for the action of the line that
 * owns each of them. A shared domain order goes by the first line that needed it.
 */
export function makeTasks(
  catalog: OrderedCatalog,
  domainOrders: MadeDomainOrder[],
  lines: DecomposableLine[],
): MadeTask[] {
  const actionOf = new Map(lines.map((line) => [line.id, line.action]));
  const tasks: MadeTask[] = [];
  for (const order of domainOrders) {
    for (const template of catalog.node(order.entityId).tasks) {
      if (template.action !== actionOf.get(order.lineId)) continue;
      tasks.push({
        key: `${order.key}/${template.code}`,
        domainOrderKey: order.key,
        lineId: order.lineId,
        siteId: order.siteId,
        template,
        position: tasks.length + 1,
      });
    }
  }
  return tasks;
}
