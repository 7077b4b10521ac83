import { NO_CATALOG } from '@/lib/catalog/model/catalog';
import { releasedCatalog } from '@/lib/catalog/queries/released-catalog';
import { calendarDate } from '@/lib/platform/calendar-date';
import type { CommandContext } from '@/lib/platform/command-context';
import { type OrderContent, prepareOrder } from '../model/prepare-order';
import type { PreparedOrder } from '../model/prepared-order';
import { resolveReferences } from './resolve-references';

/** Reads what an order refers to and prepares it on the current release. Before any transaction: it only reads. */
export async function prepare(
  ctx: CommandContext,
  content: OrderContent,
  lineId: (itemRef: string) => string,
): Promise<{ order: PreparedOrder; release: number | null }> {
  const { resolved, release } = await resolveReferences(ctx.db, content);
  const catalog = release === null ? NO_CATALOG : await releasedCatalog(ctx.db, release);
  const today = calendarDate(ctx.clock.now(), ctx.timeZone);
  const order = prepareOrder(content, { catalog, resolved, lineId, today, currency: ctx.currency });
  return { order, release };
}
