import { cx } from '@/components/ui/cx';
import { useOrderPage } from '../order/order-context';
import { DomainTag } from './domain-tag';
import { isDone } from './done-share';
import { alsoServes, partCity } from './part-site';
import type { PlanRow } from './plan-tree';
import { characteristicLabels, reasonWords } from './reason-words';
import { TaskLink } from './task-link';

/** What a row of the tree is about. */
export function PlanRowName({ row }: { row: PlanRow }) {
  const { order } = useOrderPage();
  if (row.kind === 'task') {
    return (
      <TaskLink number={row.task.number} inRow className={isDone(row.task) ? 'text-fg-2' : undefined}>
        {row.task.name}
      </TaskLink>
    );
  }
  if (row.kind === 'notCreated') {
    const { name, rule, inputs } = row.target;
    const because = reasonWords(inputs, characteristicLabels(order));
    return (
      <span className="truncate text-muted" title={rule ? `Rule: ${rule}` : undefined}>
        Not created: {name || rule || 'a part of it'}
        {because && `, because ${because}`}
      </span>
    );
  }
  const { part } = row;
  if (row.kind === 'shared') {
    const home = order.lines.find((line) => line.id === part.lineId);
    return (
      <>
        <DomainTag kind={part.kind} muted />
        <span className="truncate text-muted">
          {part.label}, shared with {home ? `line ${home.position} ${home.name}` : 'another line'}
        </span>
      </>
    );
  }
  const city = row.level === 1 ? partCity(order, part) : '';
  const serves = alsoServes(order, part);
  return (
    <>
      <DomainTag kind={part.kind} />
      <span className={cx('truncate', row.level === 1 && 'font-medium')} title={part.number}>
        {part.label}
        {city && `, ${city}`}
      </span>
      {serves && <span className="min-w-0 truncate text-meta text-muted">also serves {serves}</span>}
    </>
  );
}
