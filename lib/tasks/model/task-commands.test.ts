import { describe, expect, it } from 'vitest';
import { allowedTaskCommands, TASK_COMMANDS, type TaskCommand, taskAllows } from './task-commands';
import { TASK_OUTCOMES, TASK_PHASES, TASK_STATES, type TaskPhase, taskState } from './task-states';

const COMMANDS = Object.keys(TASK_COMMANDS) as TaskCommand[];
const facts = (phase: TaskPhase) => ({
  phase,
  outcome: phase === 'final' ? ('completed' as const) : null,
  assigneeId: null,
});

// Written out from the domain, apart from the code: phase × command, with nothing open on the task.
const ANY = ['claim', 'unclaim', 'assign', 'skip', 'giveUp', 'cancel'] as const;
const ACTIVE = [
  'complete',
  'work',
  'hold',
  'releaseHold',
  'requestInformation',
  'informationReceived',
  'raiseFallout',
  'retry',
  'resolve',
] as const;
const LEGAL: Record<TaskPhase, readonly TaskCommand[]> = {
  planned: ['open', ...ANY],
  open: ['start', ...ACTIVE, ...ANY],
  inProgress: [...ACTIVE, ...ANY],
  final: [],
};

describe('task commands', () => {
  it.each(TASK_PHASES.flatMap((phase) => COMMANDS.map((command) => ({ phase, command }))))(
    '$command in phase $phase',
    ({ phase, command }) => {
      expect(taskAllows(command, facts(phase))).toBe(LEGAL[phase].includes(command));
    },
  );

  it.each(['start', 'complete', 'work', 'hold', 'requestInformation', 'raiseFallout'] as const)(
    '%s is refused on a blocked task',
    (command) => {
      const phase = command === 'start' ? 'open' : 'inProgress';
      for (const block of [{ openFallout: true }, { held: true }, { openQuestion: true }]) {
        expect(taskAllows(command, { ...facts(phase), ...block })).toBe(false);
      }
    },
  );

  it.each(['retry', 'resolve', 'skip', 'giveUp', 'assign', 'claim'] as const)(
    '%s is possible on a blocked task',
    (command) => {
      expect(taskAllows(command, { ...facts('inProgress'), openFallout: true })).toBe(true);
    },
  );

  it('lists only what is built and a person may give, and claim or release by whether someone has it', () => {
    expect(allowedTaskCommands(facts('open'))).toEqual(['start', 'complete', 'claim', 'assign']);
    expect(allowedTaskCommands({ ...facts('open'), assigneeId: 'a' })).toEqual([
      'start',
      'complete',
      'unclaim',
      'assign',
    ]);
    expect(allowedTaskCommands(facts('planned'))).toEqual(['claim', 'assign']);
    expect(allowedTaskCommands(facts('final'))).toEqual([]);
  });
});

describe('taskState', () => {
  it.each(TASK_OUTCOMES)('shows a final task as %s, whatever is open on it', (outcome) => {
    expect(taskState({ phase: 'final', outcome, assigneeId: null, openFallout: true, held: true })).toBe(
      outcome,
    );
  });

  it('goes by fallout, hold, question, phase', () => {
    const open = {
      phase: 'inProgress' as const,
      outcome: null,
      assigneeId: 'a',
      openFallout: true,
      held: true,
      openQuestion: true,
    };
    expect(taskState(open)).toBe('fallout');
    expect(taskState({ ...open, openFallout: false })).toBe('onHold');
    expect(taskState({ ...open, openFallout: false, held: false })).toBe('awaitingInformation');
    expect(taskState({ ...open, openFallout: false, held: false, openQuestion: false })).toBe('inProgress');
  });

  it('calls an open task ready, or assigned once somebody has it', () => {
    expect(TASK_STATES[taskState({ phase: 'open', outcome: null, assigneeId: null })].label).toBe('Ready');
    expect(TASK_STATES[taskState({ phase: 'open', outcome: null, assigneeId: 'a' })].label).toBe('Assigned');
    expect(TASK_STATES[taskState({ phase: 'planned', outcome: null, assigneeId: 'a' })].label).toBe(
      'Pending',
    );
  });
});
