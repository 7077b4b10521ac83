import type { Json } from '@/lib/platform/json';
import { type Result, refuse } from '@/lib/platform/result';
import { type Problem, problem } from './problem';

/** The largest body an order may have, in bytes. */
export const MAX_BODY_BYTES = 5 * 1024 * 1024;
const MAX_DEPTH = 64;

/** Reads a JSON body: media type, size while it arrives, syntax, depth, and text that can be stored. */
export async function readJson(request: Request): Promise<Result<Json, Problem>> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    return refuse(problem(415, 'unsupportedMediaType', 'Send the body as application/json.'));
  }
  const text = await readText(request);
  if (text === null) {
    const limit = MAX_BODY_BYTES / 1024 / 1024;
    return refuse(problem(413, 'bodyTooLarge', `The body is larger than ${limit} MB. Split the order.`));
  }
  try {
    const value = JSON.parse(text) as Json;
    const defect = unusable(value);
    if (defect) return refuse(problem(400, 'invalidJson', defect));
    return { ok: true, value };
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    return refuse(problem(400, 'invalidJson', 'The body is not JSON.'));
  }
}

async function readText(request: Request): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY_BYTES) return null;
  const reader = request.body?.getReader();
  if (!reader) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.byteLength;
    if (size > MAX_BODY_BYTES) {
      await reader.cancel();
      return null;
    }
    chunks.push(next.value);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Walks without recursion: the depth is what the sender chose. */
function unusable(value: Json): string | null {
  const open: [Json, number][] = [[value, 1]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [at, depth] = next;
    if (typeof at === 'string' && !storable(at)) return UNSTORABLE;
    if (at === null || typeof at !== 'object') continue;
    if (depth > MAX_DEPTH) return `The body is nested deeper than ${MAX_DEPTH} levels.`;
    for (const [key, inner] of Object.entries(at)) {
      if (!storable(key)) return UNSTORABLE;
      open.push([inner, depth + 1]);
    }
  }
  return null;
}

const UNSTORABLE = 'The body has text with a null character or half of a surrogate pair.';

// What jsonb cannot hold.
const storable = (text: string): boolean => !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);
