const shapes = new Map<string, Intl.NumberFormat>();

const shape = (key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const known = shapes.get(key) ?? new Intl.NumberFormat('en-GB', options);
  shapes.set(key, known);
  return known;
};

const twoDigits = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

/** "€1,220.00", or "1,220.00" where the head of the column says the currency; with a real minus sign. */
export function formatMoney(amount: string, currency?: string): string {
  const format = currency
    ? shape(currency, { style: 'currency', currency, ...twoDigits })
    : shape('', twoDigits);
  return format.format(Number(amount)).replace('-', '−');
}
