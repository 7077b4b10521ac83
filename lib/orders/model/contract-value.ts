import Big from 'big.js';
import { money } from '@/lib/platform/money';

const MONTHS_WITHOUT_TERM = 12;

/** Net contract value, exact decimal text: one-time plus recurring for the term; without a term, one year counts. */
export function contractValue(order: { oneTimeTotal: string; monthlyTotal: string }): string {
  return money(new Big(order.oneTimeTotal).plus(new Big(order.monthlyTotal).times(MONTHS_WITHOUT_TERM)));
}
