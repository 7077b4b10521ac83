import { type OpenRow, ORDER_COMMANDS, type OrderCommand, type OrderCommandRule } from './order-commands';
import type { OrderPhase } from './order-states';

export interface OrderFacts {
  phase: OrderPhase | 'none';
  openRows: readonly OpenRow[];
}

export type Verdict =
  | { ok: true }
  | { ok: false; why: 'phase' }
  | { ok: false; why: 'open'; rows: OpenRow[] }
  | { ok: false; why: 'needs'; rows: readonly OpenRow[] };

/** Whether a command is legal on an order with this phase and these open rows. */
export function judge(command: OrderCommand, facts: OrderFacts): Verdict {
  const rule: OrderCommandRule = ORDER_COMMANDS[command];
  if (!rule.from.includes(facts.phase)) return { ok: false, why: 'phase' };
  if (rule.needs && !rule.needs.some((row) => facts.openRows.includes(row))) {
    return { ok: false, why: 'needs', rows: rule.needs };
  }
  const rows = rule.refusedWhile.filter((row) => facts.openRows.includes(row));
  return rows.length ? { ok: false, why: 'open', rows } : { ok: true };
}

/** The commands a person may give now: what buttons, shortcuts and refusals show. */
export function allowedCommands(facts: OrderFacts): OrderCommand[] {
  const commands = Object.keys(ORDER_COMMANDS) as OrderCommand[];
  return commands.filter((command) => {
    const rule = ORDER_COMMANDS[command];
    return rule.built && rule.by === 'person' && judge(command, facts).ok;
  });
}
