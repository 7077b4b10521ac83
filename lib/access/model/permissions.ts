import type { Role } from './roles';

/** Rows of the role table (spec: domain, "Roles"): the only source of who may do what. */
export const ACTIONS = {
  seeOrders: 'see orders',
  comment: 'comment on this order',
  editParties: 'edit accounts and sites',
  seeInsights: 'see insights',
  captureOrders: 'create, edit or submit this order',
  decideOrders: 'approve, reject or send back orders',
  requestInformation: 'ask for information',
  receiveInformation: 'answer for the customer',
  seePlan: 'see the plan',
  assignTasks: 'assign tasks',
  claimTasks: 'claim or release this task',
  workTasks: 'work this task',
  interveneTasks: 'hold, release, retry, resolve, skip or give up',
  proposeChange: 'propose a revision or cancellation',
  approveChange: 'approve a revision or cancellation',
  overridePonr: 'override the point of no return',
  seeCatalog: 'see the catalog',
  editCatalog: 'edit the catalog',
  answerInbound: 'answer inbound requests',
  seeAdministration: 'see people and settings',
  administer: 'change people and settings',
  seeAudit: 'see the audit trail',
} as const;
export type Action = keyof typeof ACTIONS;

/**
 * How far a role's right reaches. `own`: I created it, own it, or own its account (a client: sent by it).
 * `ownAccount`: the order of my customer account. `ownTask`: assigned to me. `ownOrClaimable`: or
 * unassigned in one of my groups. `withinLimit`: up to my approval limit.
 */
export type Reach =
  | 'no'
  | 'yes'
  | 'own'
  | 'ownAccount'
  | 'ownTask'
  | 'ownOrClaimable'
  | 'ownGroup'
  | 'withinLimit';

type Row = Record<Role, Reach>;

const row = (
  sales: Reach,
  fulfillmentManager: Reach,
  fulfillmentAgent: Reach,
  catalogManager: Reach,
  customer: Reach,
  integrator: Reach,
  auditor: Reach,
  admin: Reach,
): Row => ({
  sales,
  fulfillmentManager,
  fulfillmentAgent,
  catalogManager,
  customer,
  integrator,
  auditor,
  admin,
});

export const PERMISSIONS: Record<Action, Row> = {
  // sales, manager, agent, catalog, customer, integrator, auditor, admin
  seeOrders: row('own', 'yes', 'yes', 'no', 'ownAccount', 'own', 'yes', 'yes'),
  comment: row('own', 'yes', 'yes', 'no', 'ownAccount', 'own', 'no', 'yes'),
  editParties: row('yes', 'yes', 'no', 'no', 'no', 'yes', 'no', 'yes'),
  seeInsights: row('own', 'yes', 'ownGroup', 'no', 'no', 'no', 'yes', 'yes'),
  captureOrders: row('own', 'yes', 'no', 'no', 'ownAccount', 'own', 'no', 'yes'),
  decideOrders: row('no', 'withinLimit', 'no', 'no', 'no', 'no', 'no', 'yes'),
  requestInformation: row('no', 'yes', 'ownTask', 'no', 'no', 'no', 'no', 'yes'),
  receiveInformation: row('own', 'yes', 'ownTask', 'no', 'ownAccount', 'own', 'no', 'yes'),
  seePlan: row('own', 'yes', 'yes', 'yes', 'no', 'own', 'yes', 'yes'),
  assignTasks: row('no', 'yes', 'no', 'no', 'no', 'no', 'no', 'yes'),
  claimTasks: row('no', 'yes', 'ownOrClaimable', 'no', 'no', 'no', 'no', 'yes'),
  workTasks: row('no', 'yes', 'ownOrClaimable', 'no', 'no', 'no', 'no', 'yes'),
  interveneTasks: row('no', 'yes', 'no', 'no', 'no', 'no', 'no', 'yes'),
  proposeChange: row('own', 'yes', 'no', 'no', 'no', 'own', 'no', 'yes'),
  approveChange: row('no', 'yes', 'no', 'no', 'no', 'no', 'no', 'yes'),
  overridePonr: row('no', 'yes', 'no', 'no', 'no', 'no', 'no', 'yes'),
  seeCatalog: row('yes', 'yes', 'yes', 'yes', 'no', 'yes', 'yes', 'yes'),
  editCatalog: row('no', 'no', 'no', 'yes', 'no', 'no', 'no', 'yes'),
  answerInbound: row('no', 'yes', 'no', 'no', 'no', 'own', 'yes', 'yes'),
  seeAdministration: row('no', 'yes', 'no', 'no', 'no', 'no', 'yes', 'yes'),
  administer: row('no', 'no', 'no', 'no', 'no', 'no', 'no', 'yes'),
  seeAudit: row('own', 'yes', 'ownTask', 'own', 'own', 'own', 'yes', 'yes'),
};
