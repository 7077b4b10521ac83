import { describe, expect, it } from 'vitest';
import { describeRefusal, type Refusal } from './refusal';

const ONE_OF_EACH: { [K in Refusal['kind']]: Extract<Refusal, { kind: K }> } = {
  invalidInput: {
    kind: 'invalidInput',
    defects: [{ pointer: '/a', code: 'x', message: 'Enter 60 to 120 cm.' }],
  },
  notSignedIn: { kind: 'notSignedIn' },
  notAllowed: { kind: 'notAllowed', what: 'approve, reject or send back orders' },
  overLimit: { kind: 'overLimit', limit: '50000.00', value: '61000.00', currency: 'EUR' },
  notFound: { kind: 'notFound', what: 'order', ref: 'ORD-1' },
  wrongState: { kind: 'wrongState', subject: 'ORD-1', state: 'Rejected', command: 'approved', allowed: [] },
  blocked: {
    kind: 'blocked',
    subject: 'ORD-1',
    command: 'approved',
    reasons: ['Line 1 names no product offering', 'it is on hold'],
  },
  conflict: {
    kind: 'conflict',
    subject: 'ORD-1',
    expected: 1,
    found: 2,
    changes: ['Marta Lindqvist approved the order'],
  },
  pendingDecision: {
    kind: 'pendingDecision',
    subject: 'ORD-1',
    command: 'approved',
    by: 'Marta Lindqvist',
    dueAt: '2026-11-24T09:00:08.000Z',
    secondsLeft: 8,
  },
  taken: { kind: 'taken', subject: 'TSK-1', by: 'Tomasz Wilk' },
  incomplete: { kind: 'incomplete', subject: 'TSK-1', missing: ['Cover depth', 'Signed off by'] },
  notUndoable: { kind: 'notUndoable', why: 'it has already taken effect.' },
  commandIdReused: { kind: 'commandIdReused', id: 'k' },
};

describe('describeRefusal', () => {
  it.each(Object.values(ONE_OF_EACH))('says $kind in sentences, with a status of its own', (refusal) => {
    const { message, status, code } = describeRefusal(refusal);
    expect(message).toMatch(/^[A-Z].*[.]$/);
    expect(message).not.toMatch(/undefined|null|\.\.|please|successfully/i);
    expect(code).toBe(refusal.kind);
    expect([400, 401, 403, 404, 409]).toContain(status);
  });

  it('names everything that stands in the way', () => {
    expect(describeRefusal(ONE_OF_EACH.blocked).message).toBe(
      'ORD-1 cannot be approved yet: Line 1 names no product offering and it is on hold. Nothing was changed.',
    );
    expect(describeRefusal(ONE_OF_EACH.pendingDecision).message).toContain('Marta Lindqvist');
  });
});
