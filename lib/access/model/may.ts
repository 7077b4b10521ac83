import Big from 'big.js';
import type { Refusal } from '@/lib/platform/refusal';
import type { Actor, ClientActor, Scope, UserActor } from './actor';
import { ACTIONS, type Action, PERMISSIONS, type Reach } from './permissions';

/** What a right may depend on. Leave out what the subject does not have. */
export interface SubjectFacts {
  createdBy?: string | null;
  ownerId?: string | null;
  accountId?: string | null;
  /** Who owns the order's account. */
  accountOwnerId?: string | null;
  clientId?: string | null;
  assigneeId?: string | null;
  groupId?: string | null;
  /** Net contract value, exact decimal text, base currency. */
  value?: string;
  currency?: string;
}

const CLIENT_SCOPES: Partial<Record<Action, Scope>> = {
  seeOrders: 'orders:read',
  seePlan: 'orders:read',
  captureOrders: 'orders:write',
  comment: 'orders:write',
  receiveInformation: 'orders:write',
  proposeChange: 'orders:write',
  seeCatalog: 'catalog:read',
  editCatalog: 'catalog:write',
  editParties: 'parties:write',
};

const REACHES: Record<Reach, (user: UserActor, facts: SubjectFacts) => boolean> = {
  no: () => false,
  yes: () => true,
  own: (user, facts) => [facts.createdBy, facts.ownerId, facts.accountOwnerId].includes(user.id),
  ownAccount: (user, facts) => user.accountId !== null && facts.accountId === user.accountId,
  ownTask: (user, facts) => facts.assigneeId === user.id,
  ownOrClaimable: (user, facts) =>
    facts.assigneeId === user.id ||
    (!facts.assigneeId && user.groups.some((group) => group.id === facts.groupId)),
  ownGroup: (user, facts) => user.groups.some((group) => group.id === facts.groupId),
  withinLimit: (user, facts) =>
    user.approvalLimit === null || new Big(facts.value ?? '0').lte(user.approvalLimit),
};

/** Reaches of all the actor's roles for an action. */
export function reachesOf(actor: UserActor, action: Action): Reach[] {
  return actor.roles.map((role) => PERMISSIONS[action][role]);
}

function clientMay(client: ClientActor, action: Action, facts: SubjectFacts): boolean {
  const scope = CLIENT_SCOPES[action];
  if (!scope || !client.scopes.includes(scope)) return false;
  const own = facts.clientId === undefined || facts.clientId === client.id;
  return own || client.scopes.includes('orders:all');
}

/** Whether the actor may do the action on a subject with these facts (spec: domain, "Roles"). */
export function may(actor: Actor, action: Action, facts: SubjectFacts = {}): boolean {
  if (actor.kind === 'system') return true;
  if (actor.kind === 'client') return clientMay(actor, action, facts);
  return reachesOf(actor, action).some((reach) => REACHES[reach](actor, facts));
}

/** The refusal for an action the actor may not do; null when it may. */
export function mayNot(actor: Actor, action: Action, facts: SubjectFacts = {}): Refusal | null {
  if (may(actor, action, facts)) return null;
  const limited = actor.kind === 'user' && reachesOf(actor, action).includes('withinLimit');
  if (limited && facts.value !== undefined) {
    return {
      kind: 'overLimit',
      limit: (actor as UserActor).approvalLimit ?? '0',
      value: facts.value,
      currency: facts.currency ?? '',
    };
  }
  return { kind: 'notAllowed', what: ACTIONS[action] };
}
