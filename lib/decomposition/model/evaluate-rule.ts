import type { RelationRule, RuleCondition } from '@/lib/catalog/model/catalog';
import { canonicalJson, type JsonObject } from '@/lib/platform/json';
import type { ValueReader } from './value-reader';

/** What the rules of one relation decided. `rule` names what decided, null when there are none. */
export interface RuleDecision {
  holds: boolean;
  rule: string | null;
  inputs: JsonObject;
}

/**
 * Decides whether a relation's target is made: every including rule must hold and no excluding one may.
 * A characteristic without a value equals nothing.
 *
 * @param rules in the order in which they are to be read
 * @returns on refusal the first rule that refused, otherwise all that had to agree; `inputs` holds every
 * characteristic the rules read, null where it has no value
 */
export function evaluateRules(rules: RelationRule[], read: ValueReader): RuleDecision {
  const inputs: JsonObject = {};
  for (const { condition } of rules) inputs[condition.characteristic] = read(condition.characteristic);
  const refusing = rules.find((rule) => conditionHolds(rule.condition, read) !== (rule.effect === 'include'));
  if (refusing) return { holds: false, rule: refusing.name, inputs };
  return { holds: true, rule: rules.map((rule) => rule.name).join(', ') || null, inputs };
}

function conditionHolds(condition: RuleCondition, read: ValueReader): boolean {
  switch (condition.kind) {
    case 'characteristicEquals':
      return canonicalJson(read(condition.characteristic)) === canonicalJson(condition.value);
  }
}
