import type { CatalogNode } from '@/lib/catalog/model/catalog';
import { addDomainOrder } from './add-domain-order';
import { addOutcome, type Reason } from './add-outcome';
import type { DecomposableLine, MadeDomainOrder } from './decomposition';
import type { DecompositionDraft, LineWalk, Place } from './decomposition-draft';
import { DecompositionError } from './decomposition-error';
import { evaluateRules, type RuleDecision } from './evaluate-rule';
import { valueReader } from './value-reader';

const NO_RULE: RuleDecision = { holds: true, rule: null, inputs: {} };

/**
 * Walks a line once, depth first, adding domain orders and outcomes to the draft. An offering makes no
 * domain order of its own; a specification that the line names itself makes one with the line's values.
 *
 * @throws DecompositionError when the specifications form a circle or leave the release
 */
export function walkLine(draft: DecompositionDraft, line: DecomposableLine, entityId: string): void {
  const walk: LineWalk = { line, rootKeys: [] };
  draft.walks.push(walk);
  const node = draft.catalog.node(entityId);
  const place: Place = { walk, parent: null, path: [] };
  if (node.kind === 'offering') walkRelations(draft, { ...place, path: [entityId] }, node);
  else makeTarget(draft, place, node, { relation: null, decision: NO_RULE, targetId: entityId }, 0);
}

function walkRelations(draft: DecompositionDraft, place: Place, node: CatalogNode): void {
  const read = valueReader(place.parent?.characteristics ?? null, place.walk.line.characteristics);
  for (const relation of node.relations) {
    const decision = evaluateRules(relation.rules, read);
    const reason: Reason = { relation, decision, targetId: relation.targetId };
    const count = decision.holds ? relation.defaultCount : 0;
    if (count < 1) addOutcome(draft, place, reason, { as: 'notCreated' });
    for (let copy = 0; copy < count; copy += 1) {
      makeTarget(draft, place, draft.catalog.node(relation.targetId), reason, copy);
    }
  }
}

function makeTarget(
  draft: DecompositionDraft,
  place: Place,
  node: CatalogNode,
  reason: Reason,
  copy: number,
): void {
  refuseCircle(draft, place.path, node);
  const path = [...place.path, node.entityId];
  if (node.kind === 'offering') {
    addOutcome(draft, place, reason, { as: 'passedThrough' });
    walkRelations(draft, { ...place, path }, node);
    return;
  }
  const shareKey = sharedAs(place, reason, copy);
  const existing = shareKey === null ? undefined : draft.shared.get(shareKey);
  if (existing) {
    addUse(existing, place);
    addOutcome(draft, place, reason, { as: 'shared', key: existing.key });
    return;
  }
  const made = addDomainOrder(draft, place, node, reason.relation?.mappings ?? null);
  if (shareKey !== null) draft.shared.set(shareKey, made);
  addOutcome(draft, place, reason, { as: 'made', key: made.key });
  walkRelations(draft, { ...place, parent: made, path }, node);
}

/** What a target is shared as; null when it is its parent's own. A line's product orders are never shared. */
function sharedAs({ walk, parent }: Place, { relation, targetId }: Reason, copy: number): string | null {
  const { siteId } = walk.line;
  if (relation?.scope !== 'site' || siteId === null || !parent) return null;
  return `${siteId}/${targetId}/${copy}`;
}

function addUse(order: MadeDomainOrder, { walk, parent }: Place): void {
  if (!parent || order.parentKey === parent.key || order.uses.some((use) => use.parentKey === parent.key))
    return;
  order.uses.push({ lineId: walk.line.id, parentKey: parent.key });
}

function refuseCircle(draft: DecompositionDraft, path: string[], node: CatalogNode): void {
  const from = path.indexOf(node.entityId);
  if (from < 0) return;
  const codes = path.slice(from).map((entityId) => draft.catalog.node(entityId).code);
  throw new DecompositionError('specificationCycle', [...codes, node.code]);
}
