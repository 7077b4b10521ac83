import { tokenDoor } from '@/lib/access/token-door';

/** POST /oauth/token: OAuth 2.0 client credentials. */
export const POST = (request: Request): Promise<Response> => tokenDoor(request);
