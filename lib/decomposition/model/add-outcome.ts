import type { CatalogRelation } from '@/lib/catalog/model/catalog';
import type { DecompositionDraft, Place } from './decomposition-draft';
import type { RuleDecision } from './evaluate-rule';

/** Why a target was considered: by which relation (null: the line names it) and what its rules said. */
export interface Reason {
  relation: CatalogRelation | null;
  decision: RuleDecision;
  targetId: string;
}

/** What came of it; `key` is the domain order that was made or is shared. */
export type Came = { as: 'made' | 'shared'; key: string } | { as: 'passedThrough' } | { as: 'notCreated' };

/** Keeps one answer to "why?" in the draft, in the order in which the questions came up. */
export function addOutcome(draft: DecompositionDraft, place: Place, reason: Reason, came: Came): void {
  draft.outcomes.push({
    lineId: place.walk.line.id,
    parentKey: place.parent?.key ?? null,
    relationId: reason.relation?.id ?? null,
    targetEntityId: reason.targetId,
    created: came.as !== 'notCreated',
    shared: came.as === 'shared',
    domainOrderKey: 'key' in came ? came.key : null,
    rule: reason.decision.rule,
    inputs: reason.decision.inputs,
    position: draft.outcomes.length + 1,
  });
}
