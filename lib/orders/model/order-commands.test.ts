import { describe, expect, it } from 'vitest';
import { allowedCommands, judge } from './allowed-commands';
import { type OpenRow, ORDER_COMMANDS, type OrderCommand } from './order-commands';
import { ORDER_PHASES, type OrderPhase } from './order-states';

const COMMANDS = Object.keys(ORDER_COMMANDS) as OrderCommand[];
const OPEN_ROWS: OpenRow[] = [
  'hold',
  'question',
  'revision',
  'cancellationAsked',
  'cancellationApproved',
  'blockingDefect',
  'waitingRule',
];

// Written out from the table of the domain, apart from the code: phase × command.
const LEGAL: Record<OrderPhase, OrderCommand[]> = {
  draft: ['submit', 'requestCancellation'],
  submitted: ['requestCancellation'],
  enrichment: ['enriched', 'hold', 'requestInformation', 'requestCancellation'],
  new: ['hold', 'requestInformation', 'sendBack', 'reject', 'approve', 'requestCancellation'],
  acknowledged: ['hold', 'requestInformation', 'makeVisible', 'requestCancellation'],
  inProgress: ['hold', 'requestInformation', 'proposeRevision', 'requestCancellation', 'settle'],
  final: [],
};

describe('order commands', () => {
  const cells = ORDER_PHASES.flatMap((phase) => COMMANDS.map((command) => ({ phase, command })));
  it.each(cells)('$command in phase $phase, with nothing open', ({ phase, command }) => {
    expect(judge(command, { phase, openRows: [] }).ok).toBe(LEGAL[phase].includes(command));
  });

  const gates = COMMANDS.flatMap((command) => OPEN_ROWS.map((row) => ({ command, row })));
  it.each(gates)('$command while $row is open', ({ command, row }) => {
    const rule = ORDER_COMMANDS[command];
    const phase = rule.from.at(-1) ?? 'none';
    const needs = 'needs' in rule && rule.needs ? [...rule.needs] : [];
    const verdict = judge(command, { phase, openRows: [...new Set([...needs, row])] });
    const refused = (rule.refusedWhile as readonly OpenRow[]).includes(row);
    expect(verdict).toEqual(refused ? { ok: false, why: 'open', rows: [row] } : { ok: true });
  });

  it('names every row that stands in the way at once', () => {
    const verdict = judge('approve', { phase: 'new', openRows: ['hold', 'question', 'blockingDefect'] });
    expect(verdict).toEqual({ ok: false, why: 'open', rows: ['hold', 'question', 'blockingDefect'] });
  });

  it('never lists a command that is not built, or that only Baton gives', () => {
    for (const phase of ORDER_PHASES) {
      for (const command of allowedCommands({ phase, openRows: OPEN_ROWS.slice(0, 1) })) {
        expect(ORDER_COMMANDS[command]).toMatchObject({ built: true, by: 'person' });
      }
    }
    expect(allowedCommands({ phase: 'new', openRows: [] })).toEqual(['reject', 'approve']);
    expect(allowedCommands({ phase: 'new', openRows: ['blockingDefect'] })).toEqual(['reject']);
    expect(allowedCommands({ phase: 'final', openRows: [] })).toEqual([]);
  });

  it('can reach every phase from the start', () => {
    const steps: Partial<Record<OrderCommand, OrderPhase[]>> = {
      create: ['draft', 'submitted'],
      submit: ['submitted', 'enrichment', 'new'],
      enriched: ['new'],
      sendBack: ['draft'],
      reject: ['final'],
      approve: ['acknowledged'],
      makeVisible: ['inProgress'],
      settle: ['final'],
    };
    const reached = new Set<OrderPhase | 'none'>(['none']);
    for (let before = 0; before < reached.size; ) {
      before = reached.size;
      for (const [command, phases] of Object.entries(steps) as [OrderCommand, OrderPhase[]][]) {
        if (ORDER_COMMANDS[command].from.some((phase) => reached.has(phase)))
          for (const phase of phases) reached.add(phase);
      }
    }
    expect([...reached].sort()).toEqual(['none', ...ORDER_PHASES].sort());
  });
});
