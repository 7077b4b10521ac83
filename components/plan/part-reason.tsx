import type { DetailDomainOrder } from '@/lib/orders/queries/order-detail-types';
import { useOrderPage } from '../order/order-context';
import { alsoServes } from './part-site';
import { characteristicLabels, reasonWords } from './reason-words';

/** Why a domain order exists: the rule and what it read, or what it always belongs to; what was left out. */
export function PartReason({ part }: { part: DetailDomainOrder }) {
  const { order } = useOrderPage();
  const labelOf = characteristicLabels(order);
  const serves = alsoServes(order, part);
  const left = order.notCreated.filter((one) => one.parentId === part.id);
  return (
    <div className="mt-3 flex flex-col gap-1 text-fg-2 text-meta">
      <p>
        <Because part={part} labelOf={labelOf} />
      </p>
      {serves && <p>Shared at this site: also serves {serves}.</p>}
      {left.map((one) => (
        <p key={`${one.name}${one.rule}`}>
          Not created: {one.name || one.rule}
          {Object.keys(one.inputs).length > 0 && `, because ${reasonWords(one.inputs, labelOf)}`}.
          {one.rule && one.rule !== one.name && ` Rule: ${one.rule}.`}
        </p>
      ))}
    </div>
  );
}

function Because({ part, labelOf }: { part: DetailDomainOrder; labelOf: (name: string) => string }) {
  const { order } = useOrderPage();
  if (part.why) {
    const read = reasonWords(part.why.inputs, labelOf);
    return (
      <>
        Created by rule <span className="font-medium text-fg">{part.why.rule}</span>
        {read && `, because ${read}`}.
      </>
    );
  }
  const parent = order.domainOrders.find((one) => one.id === part.parentId);
  const line = order.lines.find((one) => one.id === part.lineId);
  const needs = parent?.label ?? line?.name;
  return needs ? <>Created without a rule: {needs} always needs it.</> : <>Created without a rule.</>;
}
