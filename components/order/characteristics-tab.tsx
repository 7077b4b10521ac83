import { LINE_ACTION_LABELS } from '@/lib/orders/model/line-actions';
import type { DetailLine } from '@/lib/orders/queries/order-detail-types';
import { useOrderPage } from './order-context';

/** What was chosen for each line, as it was captured. */
export function CharacteristicsTab() {
  const { order } = useOrderPage();
  const lines = order.lines.filter((line) => line.characteristics.length > 0);
  return (
    <div className="max-w-[920px] px-6 pt-4 pb-8 max-sm:px-4">
      {order.release !== null && (
        <p className="pb-2 text-meta text-muted">From catalog release {order.release}</p>
      )}
      {lines.map((line) => (
        <LineValues key={line.id} line={line} />
      ))}
    </div>
  );
}

function LineValues({ line }: { line: DetailLine }) {
  const where = [LINE_ACTION_LABELS[line.action], line.site?.name].filter(Boolean).join(' · ');
  return (
    <section className="border-line border-t py-3" aria-label={`Line ${line.position}, ${line.name}`}>
      <h3 className="flex flex-wrap items-baseline gap-x-2">
        <span className="text-muted">{line.position}</span>
        <span className="font-semibold">{line.name}</span>
        <span className="text-meta text-muted">{where}</span>
      </h3>
      <table className="mt-1 w-full table-fixed">
        <tbody>
          {line.characteristics.map((one) => (
            <tr key={one.name}>
              <th
                scope="row"
                className="w-[200px] py-[3px] pr-3 text-left align-top font-normal text-muted max-sm:w-2/5"
              >
                {one.label}
              </th>
              <td className="wrap-break-word py-[3px] align-top">{one.value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
