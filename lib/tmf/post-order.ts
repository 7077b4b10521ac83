import { createOrder } from '@/lib/orders/commands/create-order';
import { ok, type Result, refuse } from '@/lib/platform/result';
import { defectPointers } from './defect-pointers';
import type { OrderApi } from './order-api';
import { originOf } from './origin';
import { type Problem, problem, problemOf } from './problem';
import { readJson } from './read-json';
import { readOrder } from './read-order';
import { selectFields } from './select-fields';
import { type Reply, tmfDoor } from './tmf-door';
import { writeOrder } from './write-order';

/** POST …/productOrder: an order as TMF622 has it, of either version; answers what was kept. */
export function postOrder(request: Request, api: OrderApi): Promise<Response> {
  return tmfDoor(request, api.version, async ({ ctx }): Promise<Result<Reply, Problem>> => {
    const commandId = idempotencyKey(request);
    if (!commandId.ok) return commandId;
    const body = await readJson(request);
    if (!body.ok) return body;
    const read = readOrder(body.value, api.drafts);
    if (!read.ok) return read;
    const written = { api, origin: originOf(request), timeZone: ctx.timeZone };
    const created = await createOrder(ctx, {
      order: read.value.order,
      commandId: commandId.value,
      body: { api: api.version, payload: body.value },
      // Told from what was written: the order is not read again.
      tell: (record) => writeOrder(record, written),
    });
    if (!created.ok) return refuse(defectPointers(problemOf(created.refusal), read.value.pointers));
    const { told } = created.value;
    if (!told) throw new Error(`The answer to ${created.value.number} is missing.`);
    const fields = new URL(request.url).searchParams.get('fields');
    return ok({ status: 201, headers: { Location: String(told.href) }, body: selectFields(told, fields) });
  });
}

function idempotencyKey(request: Request): Result<string | null, Problem> {
  const key = request.headers.get('idempotency-key')?.trim();
  if (key === undefined) return ok(null);
  if (/^[\x21-\x7e]{1,255}$/.test(key)) return ok(key);
  const message = 'The Idempotency-Key has to be 1 to 255 visible characters without blanks.';
  return refuse(problem(400, 'invalidIdempotencyKey', message));
}
