import { cx } from '@/components/ui/cx';
import type { DomainOrderKind } from '@/lib/decomposition/model/domain-order-states';
import { DOMAIN_KINDS } from './domain-kinds';

const SHAPES = {
  P: 'rounded-chip bg-state-draft-tint',
  S: 'rounded-full bg-state-draft-tint',
  R: 'rounded-chip inset-ring inset-ring-line-strong',
};

/** P, S or R: which of the three kinds of domain order a row is. */
export function DomainTag({ kind, muted }: { kind: DomainOrderKind; muted?: boolean }) {
  const { tag, label } = DOMAIN_KINDS[kind];
  return (
    <span
      role="img"
      aria-label={label}
      title={label}
      className={cx(
        'inline-grid size-[15px] flex-none place-items-center font-semibold text-[9.5px] leading-none',
        muted ? 'text-muted' : 'text-fg-2',
        SHAPES[tag],
      )}
    >
      {tag}
    </span>
  );
}
