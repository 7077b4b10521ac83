import type { Json } from '@/lib/platform/json';
import { ok, type Result, refuse } from '@/lib/platform/result';

const LARGEST_BYTES = 5 * 1024 * 1024;
const DEEPEST = 64;

/** Why a body could not be read; the status says how to answer. */
export interface Unreadable {
  status: 400 | 413 | 415;
  message: string;
}

/** Reads a JSON body, at most 5 MB and 64 levels deep: what is larger is refused while it comes in. */
export async function readJson(request: Request): Promise<Result<Json, Unreadable>> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/([\w.-]+\+)?json\b/i.test(type))
    return refuse({ status: 415, message: 'Send the body as application/json. Nothing was changed.' });
  const text = await readText(request);
  if (text === null)
    return refuse({
      status: 413,
      message: 'The body is larger than 5 MB. Nothing was changed. Send it in parts.',
    });
  try {
    const value = JSON.parse(text) as Json;
    if (depth(value) <= DEEPEST) return ok(value);
    return refuse({
      status: 400,
      message: `The body is nested deeper than ${DEEPEST} levels. Nothing was changed.`,
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : 'it cannot be parsed';
    return refuse({ status: 400, message: `The body is not JSON: ${why}. Nothing was changed.` });
  }
}

async function readText(request: Request): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_BYTES) return null;
  if (!request.body) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(chunks).toString('utf8');
    size += value.byteLength;
    if (size > LARGEST_BYTES) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
}

/** Level by level, so that depth costs no stack. */
function depth(value: Json): number {
  let levels = 0;
  let level: Json[] = [value];
  while (level.length && levels <= DEEPEST) {
    level = level.flatMap((one) => (one !== null && typeof one === 'object' ? Object.values(one) : []));
    levels += 1;
  }
  return levels;
}
