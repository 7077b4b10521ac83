import type { SentRef } from '@/lib/orders/model/order-content';
import type { JsonObject } from '@/lib/platform/json';
import { compact, isObject, without } from './json-parts';

/** A party, place or channel in a role, as we keep it: what surrounds the reference, and the reference itself. */
export interface Related {
  role: string | null;
  ref: SentRef;
  /** What else came beside the role. */
  around: JsonObject;
}

/** How one kind of relation is written in v5: the attribute it nests, and the types it names. */
export interface RelatedKind {
  nested: 'partyOrPartyRole' | 'place' | 'channel';
  outerType: string;
  refType: string;
}

export const PARTY: RelatedKind = {
  nested: 'partyOrPartyRole',
  outerType: 'RelatedPartyRefOrPartyRoleRef',
  refType: 'PartyRef',
};
export const PLACE: RelatedKind = {
  nested: 'place',
  outerType: 'RelatedPlaceRefOrValue',
  refType: 'PlaceRef',
};
export const CHANNEL: RelatedKind = { nested: 'channel', outerType: 'RelatedChannel', refType: 'ChannelRef' };

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Reads one, nested (v5) or flat (v4). A flat one's further attributes belong to what it refers to. */
export function readRelated(sent: JsonObject, { nested, outerType }: RelatedKind): Related {
  const inner = sent[nested];
  const role = text(sent.role) ?? null;
  if (isObject(inner)) return { role, ref: readRef(inner), around: without(sent, 'role', nested) };
  const flatType = sent['@type'] === outerType ? ['@type'] : [];
  return { role, ref: readRef(without(sent, 'role', ...flatType)), around: {} };
}

/** A reference, with everything that came with it. */
export function readRef(sent: JsonObject): SentRef {
  const { id, name } = sent;
  const extra = without(sent, 'id', 'name');
  return {
    ...(typeof id === 'string' ? { id } : {}),
    ...(typeof name === 'string' ? { name } : {}),
    ...(Object.keys(extra).length ? { extra } : {}),
  };
}

/** A reference as it was sent, with a type where none came. */
export const emitRef = (ref: SentRef, type?: string): JsonObject =>
  compact({ ...(type ? { '@type': type } : {}), ...ref.extra, id: ref.id, name: ref.name });

/**
 * v5: the reference nested under its relation, everything typed. A reference needs an id there: without
 * one, what came with it stands beside the role.
 */
export function emitNested({ role, ref, around }: Related, kind: RelatedKind): JsonObject {
  const outer = { '@type': kind.outerType, ...around, role };
  const isValue = ref.extra?.['@type'] !== undefined && !String(ref.extra['@type']).endsWith('Ref');
  if (ref.id === undefined && !isValue)
    return compact({ ...without(ref.extra ?? {}, '@type'), ...outer, name: ref.name });
  return compact({ ...outer, [kind.nested]: emitRef(ref, kind.refType) });
}

/** v4: reference and role side by side. */
export const emitFlat = ({ role, ref }: Related): JsonObject =>
  compact({ ...ref.extra, id: ref.id, name: ref.name, role });
