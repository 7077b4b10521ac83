import type { OrderDetail } from '@/lib/orders/queries/order-detail-types';
import type { Json, JsonObject } from '@/lib/platform/json';

type Labels = (name: string) => string;

/** Names of characteristics as people know them, from whatever on the order carries them. */
export function characteristicLabels(order: Pick<OrderDetail, 'lines' | 'domainOrders'>): Labels {
  const labels = new Map(
    [...order.lines, ...order.domainOrders].flatMap((one) =>
      one.characteristics.map(({ name, label }) => [name, label] as const),
    ),
  );
  return (name) => labels.get(name) ?? name.replace(/([a-z])([A-Z])/g, '$1 $2');
}

/** "Service level" goes on inside a sentence as "service level"; "IPv4 prefix" stays. */
const inSentence = (label: string): string =>
  /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

const shown = (value: Json): string => {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** What a rule read: "access is Fiber and service level is Silver"; empty when it read nothing. */
export function reasonWords(inputs: JsonObject, labelOf: Labels): string {
  const parts = Object.entries(inputs).map(([name, value]) => {
    const said = shown(value);
    const label = inSentence(labelOf(name));
    return said ? `${label} is ${said}` : `${label} has no value`;
  });
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
