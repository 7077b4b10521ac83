import type { Role } from './roles';

export interface GroupRef {
  id: string;
  code: string;
  name: string;
}

/** A person, read afresh for each request: roles, groups and limits as they are now. */
export interface UserActor {
  kind: 'user';
  id: string;
  name: string;
  email: string;
  title: string | null;
  roles: Role[];
  groups: GroupRef[];
  accountId: string | null;
  /** Net contract value in the base currency; null: none. */
  approvalLimit: string | null;
}

export const SCOPES = [
  'orders:read',
  'orders:write',
  'orders:all',
  'catalog:read',
  'catalog:write',
  'inventory:read',
  'parties:read',
  'parties:write',
  'events',
] as const;
export type Scope = (typeof SCOPES)[number];

/** A system that calls an API with a token. */
export interface ClientActor {
  kind: 'client';
  id: string;
  clientId: string;
  name: string;
  scopes: Scope[];
  onDefects: 'accept' | 'refuse';
}

/** Baton itself: jobs, settling, opening of tasks. */
export interface SystemActor {
  kind: 'system';
  id: null;
  name: 'Baton';
}

export type Actor = UserActor | ClientActor | SystemActor;

export const SYSTEM: SystemActor = { kind: 'system', id: null, name: 'Baton' };
