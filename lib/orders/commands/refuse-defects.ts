import type { Actor } from '@/lib/access/model/actor';
import type { Refusal } from '@/lib/platform/refusal';
import type { Defect } from '../model/defects';

/**
 * People are refused with every blocking defect at once; systems by their policy (spec: domain, "submit").
 */
export function refuseDefects(actor: Actor, defects: Defect[]): Refusal | null {
  if (actor.kind === 'system' || (actor.kind === 'client' && actor.onDefects === 'accept')) return null;
  const blocking = defects.filter((defect) => defect.severity === 'blocking');
  if (blocking.length === 0) return null;
  return {
    kind: 'invalidInput',
    defects: blocking.map((defect) => ({
      pointer: defect.path,
      code: defect.code,
      message: defect.message,
      ...(defect.expected !== undefined ? { expected: defect.expected } : {}),
      ...(defect.found !== undefined ? { found: defect.found } : {}),
    })),
  };
}
