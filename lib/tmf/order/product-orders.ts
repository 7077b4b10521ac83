import { mayNot } from '@/lib/access/model/may';
import { createOrder } from '@/lib/orders/commands/create-order';
import { clientOrder, clientOrders } from '@/lib/orders/queries/client-orders';
import type { OrderRecord } from '@/lib/orders/queries/order-record';
import type { JsonObject } from '@/lib/platform/json';
import { errorAnswer, JSON_TYPE, refusalAnswer } from '../error-answer';
import { fieldsOf, parseListQuery } from '../list-query';
import { pageLinks } from '../page-links';
import { readJson } from '../read-json';
import { selectFields } from '../select-fields';
import type { TmfCall } from '../tmf-door';
import { type EmitOptions, emitOrder } from './emit-order';
import { orderConditions, orderSort } from './order-conditions';
import { parseOrder } from './parse-order';

const options = ({ version, base, ctx }: TmfCall): EmitOptions => ({ version, base, timeZone: ctx.timeZone });

const json = (body: unknown, status: number, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': JSON_TYPE, 'Cache-Control': 'no-store', ...headers },
  });

const LONGEST_KEY = 200;

/** `POST productOrder`: 201 with the order as it is kept; a repeat under the same Idempotency-Key gets the first answer. */
export async function postProductOrder(call: TmfCall): Promise<Response> {
  const { ctx, request, version } = call;
  const denied = mayNot(ctx.actor, 'captureOrders');
  if (denied) return refusalAnswer(version, denied);
  const body = await readJson(request);
  if (!body.ok) return errorAnswer(version, body.refusal.status, { message: body.refusal.message });
  const commandId = request.headers.get('idempotency-key');
  if (commandId !== null && (commandId === '' || commandId.length > LONGEST_KEY))
    return errorAnswer(version, 400, { message: `Idempotency-Key takes 1 to ${LONGEST_KEY} characters.` });
  const parsed = parseOrder(body.value);
  if (!parsed.ok) return refusalAnswer(version, { kind: 'invalidInput', defects: parsed.refusal });
  const made = await createOrder(ctx, {
    order: parsed.value,
    // The same key for the other version, or a body that differs, is another request.
    ...(commandId === null ? {} : { commandId, body: { version, order: body.value } }),
    answer: (record) => emitOrder(record, options(call)),
  });
  if (!made.ok) return refusalAnswer(version, made.refusal);
  const answer = made.value.answer ?? {};
  const shown = selectFields(answer, fieldsOf(searchParams(request)), version);
  return json(shown, 201, { Location: String(answer.href) });
}

/** `GET productOrder/{id}`, by id or number. */
export async function getProductOrder(call: TmfCall): Promise<Response> {
  const { ctx, request, version, params } = call;
  const denied = mayNot(ctx.actor, 'seeOrders');
  if (denied) return refusalAnswer(version, denied);
  const ref = params.ref ?? '';
  const record = await clientOrder(ctx.db, ctx.actor, ref);
  if (!record || !isVisible(call, record))
    return refusalAnswer(version, { kind: 'notFound', what: 'product order', ref });
  return json(selectFields(emitOrder(record, options(call)), fieldsOf(searchParams(request)), version), 200);
}

/** v4 has no drafts: one that was never submitted is not there. */
const isVisible = ({ version }: TmfCall, { order }: OrderRecord): boolean =>
  version === 'v5' || order.submittedAt !== null;

/** `GET productOrder`: filtered, sorted and paged in the database (TMF630). */
export async function listProductOrders(call: TmfCall): Promise<Response> {
  const { ctx, request, version } = call;
  const denied = mayNot(ctx.actor, 'seeOrders');
  if (denied) return refusalAnswer(version, denied);
  const query = parseListQuery(searchParams(request));
  if (!query.ok) return refusalAnswer(version, { kind: 'invalidInput', defects: query.refusal });
  const { fields, offset, limit, paged } = query.value;
  const where = orderConditions(query.value.filters, version);
  if (!where.ok) return errorAnswer(version, where.refusal.status, { message: where.refusal.message });
  const sort = orderSort(query.value.sort);
  if (!sort.ok) return errorAnswer(version, sort.refusal.status, { message: sort.refusal.message });
  const page = { where: where.value, sort: sort.value, offset, limit, submittedOnly: version === 'v4' };
  const { records, total } = await clientOrders(ctx.db, ctx.actor, page);
  const items: JsonObject[] = records.map((record) =>
    selectFields(emitOrder(record, options(call)), fields, version),
  );
  const partial = paged && items.length < total;
  return json(items, partial ? 206 : 200, {
    'X-Total-Count': String(total),
    'X-Result-Count': String(items.length),
    ...pageLinks(call, { offset, limit, total }),
  });
}

const searchParams = (request: Request): URLSearchParams => new URL(request.url).searchParams;
