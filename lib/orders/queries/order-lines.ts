import { asc, eq } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { orderLine, site } from '@/db/schema';
import type { ReleasedCatalog } from '@/lib/catalog/model/catalog';
import { shownValues } from '@/lib/catalog/model/shown-values';
import type { DetailLine } from './order-detail-types';

/** The lines of an order, in their order, with site and characteristics as people read them. */
export async function orderLines(
  db: Db,
  orderId: string,
  catalog: ReleasedCatalog | null,
): Promise<DetailLine[]> {
  const rows = await db
    .select({ line: orderLine, siteName: site.name, siteCity: site.city })
    .from(orderLine)
    .leftJoin(site, eq(site.id, orderLine.siteId))
    .where(eq(orderLine.orderId, orderId))
    .orderBy(asc(orderLine.position));
  return rows.map(({ line, siteName, siteCity }) => ({
    id: line.id,
    position: line.position,
    parentId: line.parentId,
    itemRef: line.itemRef,
    action: line.action,
    name: line.name || line.offeringRef?.id || 'No offering',
    quantity: line.quantity,
    site: siteOf(line.siteId, siteName, siteCity, line.siteRef),
    state: line.state,
    tasksDone: line.tasksDone,
    taskCount: line.taskCount,
    monthlyPrice: line.monthlyPrice,
    oneTimePrice: line.oneTimePrice,
    characteristics: shownValues(
      line.characteristics,
      line.specificationId ? catalog?.nodes[line.specificationId] : undefined,
    ),
  }));
}

function siteOf(
  id: string | null,
  name: string | null,
  city: string | null,
  sent: { id?: string; name?: string } | null,
): DetailLine['site'] {
  if (id && name) return { id, name, city: city ?? '' };
  const said = sent?.name ?? sent?.id;
  return said ? { id: null, name: said, city: '' } : null;
}
