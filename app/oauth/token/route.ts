import { tokenDoor } from '@/lib/access/token-door';

/** POST /oauth/token : an access token for a client of the APIs. */
export const POST = tokenDoor;
