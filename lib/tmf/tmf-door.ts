import { readToken } from '@/lib/access/client-token';
import type { ClientActor } from '@/lib/access/model/actor';
import { clientActor } from '@/lib/access/queries/client-actor';
import { type CommandContext, commandContext } from '@/lib/platform/command-context';
import { log } from '@/lib/platform/log';
import { runtime } from '@/lib/platform/runtime';
import { errorAnswer, type TmfVersion } from './error-answer';
import { publicUrl } from './public-url';

/** What a handler of a TM Forum API works with. */
export interface TmfCall {
  version: TmfVersion;
  request: Request;
  ctx: CommandContext & { actor: ClientActor };
  /** Path parameters, decoded. */
  params: Record<string, string>;
  /** What links are built from. */
  base: string;
}

type RouteContext = { params: Promise<Record<string, string>> };
type Route = (request: Request, context: RouteContext) => Promise<Response>;

/** The one way in for other systems: whose token is it, what does the handler say, and never a stack trace. */
export const tmfDoor =
  (version: TmfVersion, handle: (call: TmfCall) => Promise<Response>): Route =>
  async (request, context) => {
    try {
      const actor = await bearer(request);
      if (!actor) return noToken(version);
      const params = await context.params;
      const ctx = { ...(await commandContext(actor)), actor };
      return await handle({ version, request, ctx, params, base: publicUrl(request) });
    } catch (error) {
      log.error({ err: error }, 'tmf');
      const message = 'The server could not do this. Nothing was changed. Try again in a moment.';
      return errorAnswer(version, 500, { code: 'outage', message });
    }
  };

const noToken = (version: TmfVersion): Response =>
  errorAnswer(version, 401, {
    code: 'notAuthenticated',
    message: 'The token is missing, has expired, or is not one of ours. Get one at POST /oauth/token.',
    headers: { 'WWW-Authenticate': 'Bearer realm="Baton"' },
  });

async function bearer(request: Request): Promise<ClientActor | null> {
  const [, token] = /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  const claims = token ? await readToken(token) : null;
  if (!claims) return null;
  const { store } = await runtime();
  return clientActor(store.db, claims);
}

/** The answer to a method that a resource does not have. */
export const notAllowed =
  (version: TmfVersion, ...allowed: string[]) =>
  (): Response =>
    errorAnswer(version, 405, {
      message: `This resource takes ${allowed.join(' and ')}.`,
      headers: { Allow: allowed.join(', ') },
    });
