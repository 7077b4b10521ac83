import { describeRefusal, type Refusal } from '@/lib/platform/refusal';

export type TmfVersion = 'v4' | 'v5';

interface ErrorParts {
  /** Ours, stable: what programs branch on. */
  code: string;
  /** One line: what is wrong. */
  reason: string;
  /** What happened, what was kept, what to do. */
  message: string;
  /** Only what applies: `details` of a payload, `allowed` of a state. */
  more?: Record<string, unknown>;
  headers?: Record<string, string>;
}

export const JSON_TYPE = 'application/json;charset=utf-8';

const REASONS: Record<number, string> = {
  400: 'The request is not usable',
  401: 'Not authenticated',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'In conflict with the present state',
  413: 'The body is too large',
  415: 'The body is not JSON',
  416: 'There is no such page',
  500: 'The server could not do this',
  501: 'Not implemented',
};

/** An error body of TMF630, in the shape of either version. */
export function errorAnswer(version: TmfVersion, status: number, parts: Partial<ErrorParts>): Response {
  const body = {
    ...(version === 'v5' ? { '@type': 'Error' } : {}),
    code: parts.code ?? String(status),
    reason: parts.reason ?? REASONS[status] ?? 'Error',
    message: parts.message ?? REASONS[status] ?? 'Error',
    status: String(status),
    ...parts.more,
  };
  const headers = { 'Content-Type': JSON_TYPE, 'Cache-Control': 'no-store', ...parts.headers };
  return new Response(JSON.stringify(body), { status, headers });
}

/** A refusal as its error body; payload defects as `details`, what is possible instead as `allowed`. */
export function refusalAnswer(version: TmfVersion, refusal: Refusal): Response {
  const { status, code, message } = describeRefusal(refusal);
  const more: Record<string, unknown> = {};
  if (refusal.kind === 'invalidInput') more.details = refusal.defects;
  if (refusal.kind === 'wrongState') more.allowed = refusal.allowed;
  return errorAnswer(version, status, { code, message, more });
}
