import { type ClientActor, SCOPES, type Scope, type UserActor } from '@/lib/access/model/actor';
import type { Role } from '@/lib/access/model/roles';

/** A person with exactly one role, who stands for everybody with it. */
export function actorWithRole(person: UserActor, role: Role, more: Partial<UserActor> = {}): UserActor {
  return { ...person, roles: [role], approvalLimit: null, accountId: null, ...more };
}

/** A client of the API with these scopes; all of them when none are named. */
export const clientWithScopes = (client: ClientActor, scopes: readonly Scope[] = SCOPES): ClientActor => ({
  ...client,
  scopes: [...scopes],
});
