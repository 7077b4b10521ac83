import { clientOfToken } from '@/lib/access/access-token';
import type { ClientActor } from '@/lib/access/model/actor';
import { type CommandContext, commandContext } from '@/lib/platform/command-context';
import type { Json } from '@/lib/platform/json';
import { log } from '@/lib/platform/log';
import { type Result, refuse } from '@/lib/platform/result';
import { type Problem, problem } from './problem';

export interface Reply {
  status: number;
  headers?: Record<string, string>;
  body: Json;
}

export interface Caller {
  ctx: CommandContext;
  client: ClientActor;
}

type Version = 'v4' | 'v5';

const JSON_TYPE = { 'Content-Type': 'application/json;charset=utf-8', 'Cache-Control': 'no-store' };

/**
 * The one way from a TM Forum request to a command or query: who is asking, what did they say, and the answer
 * or the problem in the version's wire format.
 */
export async function tmfDoor(
  request: Request,
  version: Version,
  handle: (caller: Caller) => Promise<Result<Reply, Problem>>,
): Promise<Response> {
  try {
    const client = await authenticate(request);
    const result = client.ok
      ? await handle({ ctx: await commandContext(client.value), client: client.value })
      : client;
    return result.ok ? send(result.value) : problemResponse(result.refusal, version);
  } catch (error) {
    log.error({ err: error }, 'tmf');
    const message = 'The server could not do this. Nothing was changed. Try again in a moment.';
    return problemResponse(problem(500, 'outage', message), version);
  }
}

async function authenticate(request: Request): Promise<Result<ClientActor, Problem>> {
  const token = /^Bearer\s+(\S+)\s*$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  const client = token ? await clientOfToken(token) : null;
  if (client) return { ok: true, value: client };
  const challenge = token ? 'Bearer realm="Baton", error="invalid_token"' : 'Bearer realm="Baton"';
  const message = token
    ? 'The access token is not valid, has expired, or its client was deactivated. Get a new one at /oauth/token.'
    : 'The request has no access token. Get one at /oauth/token and send it as Authorization: Bearer.';
  return refuse(
    problem(401, token ? 'invalidToken' : 'noToken', message, { headers: { 'WWW-Authenticate': challenge } }),
  );
}

const send = ({ status, headers, body }: Reply): Response =>
  new Response(JSON.stringify(body), { status, headers: { ...JSON_TYPE, ...headers } });

/** A problem as the error body of TMF630, in a version's shape. */
export function problemResponse(given: Problem, version: Version): Response {
  const { status, code, reason, message, details, allowed, headers } = given;
  const body = {
    ...(version === 'v5' ? { '@type': 'Error' } : {}),
    code,
    reason,
    message,
    status: String(status),
    ...(details ? { details } : {}),
    ...(allowed ? { allowed } : {}),
  };
  return new Response(JSON.stringify(body), { status, headers: { ...JSON_TYPE, ...headers } });
}

/** The answer to a method that a path does not have. */
export function methodNotAllowed(version: Version, ...allowed: string[]): Response {
  const list = allowed.join(', ');
  const message = `This path answers ${list} only.`;
  return problemResponse(problem(405, 'methodNotAllowed', message, { headers: { Allow: list } }), version);
}
