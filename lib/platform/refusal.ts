import type { Json } from './json';

/** One thing wrong with an input, named by a JSON pointer. */
export interface InputDefect {
  pointer: string;
  code: string;
  message: string;
  expected?: Json;
  found?: Json;
}

/** Why a command did nothing. A closed union: a new kind breaks every table that maps it. */
export type Refusal =
  | { kind: 'invalidInput'; defects: InputDefect[] }
  | { kind: 'notSignedIn' }
  | { kind: 'notAllowed'; what: string }
  | { kind: 'overLimit'; limit: string; value: string; currency: string }
  | { kind: 'notFound'; what: string; ref: string }
  | { kind: 'wrongState'; subject: string; state: string; command: string; allowed: string[] }
  | { kind: 'blocked'; subject: string; command: string; reasons: string[] }
  | { kind: 'conflict'; subject: string; expected: number; found: number; changes: string[] }
  | {
      kind: 'pendingDecision';
      subject: string;
      command: string;
      by: string;
      dueAt: string;
      secondsLeft: number;
    }
  | { kind: 'taken'; subject: string; by: string }
  | { kind: 'incomplete'; subject: string; missing: string[] }
  | { kind: 'notUndoable'; why: string }
  | { kind: 'commandIdReused'; id: string };

export interface RefusalFace {
  message: string;
  status: 400 | 401 | 403 | 404 | 409;
  code: string;
}

const list = (items: string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

const amount = (value: string): string => Number(value).toLocaleString('en-GB');

type Faces = { [K in Refusal['kind']]: (refusal: Extract<Refusal, { kind: K }>) => RefusalFace };

const FACES: Faces = {
  invalidInput: (r) => ({
    status: 400,
    code: 'invalidInput',
    message: `${r.defects.length === 1 ? 'One value is' : `${r.defects.length} values are`} not usable: ${r.defects.map((d) => d.message).join(' ')} Nothing was changed.`,
  }),
  notSignedIn: () => ({
    status: 401,
    code: 'notSignedIn',
    message: 'You are not signed in, or your session has ended. Nothing was changed. Sign in and try again.',
  }),
  notAllowed: (r) => ({
    status: 403,
    code: 'notAllowed',
    message: `Your role does not allow you to ${r.what}. Nothing was changed. Ask an administrator if it should.`,
  }),
  overLimit: (r) => ({
    status: 403,
    code: 'overLimit',
    message: `This order is worth ${amount(r.value)} ${r.currency}, above your approval limit of ${amount(r.limit)} ${r.currency}. Nothing was changed. Ask someone with a higher limit.`,
  }),
  notFound: (r) => ({
    status: 404,
    code: 'notFound',
    message: `There is no ${r.what} ${r.ref}, or it is not yours to see.`,
  }),
  wrongState: (r) => ({
    status: 409,
    code: 'wrongState',
    message: `${r.subject} is ${r.state}, so it cannot be ${r.command}. Nothing was changed. ${r.allowed.length ? `Now possible: ${list(r.allowed)}.` : 'Nothing more can be done with it.'}`,
  }),
  blocked: (r) => ({
    status: 409,
    code: 'blocked',
    message: `${r.subject} cannot be ${r.command} yet: ${list(r.reasons)}. Nothing was changed.`,
  }),
  conflict: (r) => ({
    status: 409,
    code: 'conflict',
    message: `${r.subject} changed since you opened it${r.changes.length ? `: ${list(r.changes)}` : ''}. Nothing was overwritten. Look at it as it is now and decide again.`,
  }),
  pendingDecision: (r) => ({
    status: 409,
    code: 'pendingDecision',
    message: `${r.by} has just decided that ${r.subject} is to be ${r.command}; it takes effect in ${r.secondsLeft} s. Nothing was changed. Wait for it, or ask them to undo.`,
  }),
  taken: (r) => ({
    status: 409,
    code: 'taken',
    message: `${r.subject} already belongs to ${r.by}. Nothing was changed. Take another task, or ask a manager to reassign it.`,
  }),
  incomplete: (r) => ({
    status: 409,
    code: 'incomplete',
    message: `${r.subject} cannot be completed yet, ${r.missing.length} left: ${list(r.missing)}. What you entered is kept.`,
  }),
  notUndoable: (r) => ({ status: 409, code: 'notUndoable', message: `This cannot be undone: ${r.why}` }),
  commandIdReused: (r) => ({
    status: 409,
    code: 'commandIdReused',
    message: `The key ${r.id} was already used for a different request. Nothing was changed. Use a new key for a new request.`,
  }),
};

/** The one table from refusal to sentence, HTTP status and code. */
export function describeRefusal(refusal: Refusal): RefusalFace {
  const describe = FACES[refusal.kind] as (r: Refusal) => RefusalFace;
  return describe(refusal);
}
