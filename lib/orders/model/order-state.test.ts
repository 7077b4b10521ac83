import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineState, orderState, type StateFacts } from './order-state';
import { ORDER_OUTCOMES, ORDER_PHASES, ORDER_STATES } from './order-states';

const NOTHING = { held: false, question: false, revision: false, cancellation: null } as const;

describe('orderState', () => {
  it.each([
    ['draft', 'draft'],
    ['submitted', 'submitted'],
    ['enrichment', 'enrichmentInProgress'],
    ['new', 'new'],
    ['acknowledged', 'acknowledged'],
    ['inProgress', 'inProgress'],
  ] as const)('shows phase %s as %s while nothing is open', (phase, state) => {
    expect(orderState({ phase, outcome: null, ...NOTHING })).toBe(state);
  });

  it.each(ORDER_OUTCOMES)('shows a final order as its outcome %s, whatever is open', (outcome) => {
    expect(orderState({ phase: 'final', outcome, held: true, cancellation: 'approved' })).toBe(outcome);
  });

  it('goes by the precedence of the domain', () => {
    const open: StateFacts = {
      phase: 'inProgress',
      outcome: null,
      held: true,
      question: true,
      revision: true,
      cancellation: 'approved',
    };
    expect(orderState(open)).toBe('cancellationInProgress');
    expect(orderState({ ...open, cancellation: 'asked' })).toBe('assessingCancellation');
    expect(orderState({ ...open, cancellation: null })).toBe('revisionInProgress');
    expect(orderState({ ...open, cancellation: null, revision: false })).toBe('onHold');
    expect(orderState({ ...open, cancellation: null, revision: false, held: false })).toBe(
      'awaitingInformation',
    );
  });

  it('keeps enrichment apart: a hold shows there, a question does not', () => {
    expect(orderState({ phase: 'enrichment', outcome: null, held: true })).toBe('enrichmentOnHold');
    expect(orderState({ phase: 'enrichment', outcome: null, question: true })).toBe('enrichmentInProgress');
  });

  it('is total: every combination has one known state', () => {
    const facts = fc.record({
      phase: fc.constantFrom(...ORDER_PHASES.filter((phase) => phase !== 'final')),
      outcome: fc.constant(null),
      held: fc.boolean(),
      question: fc.boolean(),
      revision: fc.boolean(),
      cancellation: fc.constantFrom('asked' as const, 'approved' as const, null),
    });
    fc.assert(fc.property(facts, (one) => orderState(one) in ORDER_STATES));
  });

  it('shows an approved line that starts later as scheduled', () => {
    expect(lineState({ phase: 'acknowledged', outcome: null, scheduled: true })).toBe('scheduled');
    expect(lineState({ phase: 'inProgress', outcome: null, scheduled: true })).toBe('inProgress');
  });
});
