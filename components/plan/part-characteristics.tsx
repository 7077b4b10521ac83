import type { DetailDomainOrder } from '@/lib/orders/queries/order-detail-types';

/** The values of a domain order, as ordered and as found out by its tasks. */
export function PartCharacteristics({ part }: { part: DetailDomainOrder }) {
  if (part.characteristics.length === 0) return null;
  return (
    <section aria-label="Characteristics" className="px-4 py-3.5">
      <h3 className="mb-2 font-semibold">Characteristics</h3>
      <dl className="grid gap-x-2 gap-y-1.5 [grid-template-columns:108px_minmax(0,1fr)]">
        {part.characteristics.map((one) => (
          <div key={one.name} className="contents">
            <dt className="text-muted">{one.label}</dt>
            <dd className="wrap-anywhere min-w-0">{one.value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
