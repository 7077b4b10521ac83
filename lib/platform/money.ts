import Big from 'big.js';

/** Exact decimal text, rounded half-up to the currency's minor unit (two digits). */
export const money = (amount: Big | string | number): string => new Big(amount).toFixed(2, Big.roundHalfUp);

/** The sum of exact decimal texts; nulls count as nothing. */
export function sum(amounts: (string | null | undefined)[]): string {
  return amounts
    .reduce<Big>((total, amount) => (amount ? total.plus(amount) : total), new Big(0))
    .toFixed(2, Big.roundHalfUp);
}

/** `amount × factor`, rounded to the minor unit. */
export const times = (amount: string, factor: number): string => money(new Big(amount).times(factor));
