/** Gathers rows by the id of what they belong to, keeping their order. */
export function gather<Row, Part>(
  rows: Row[],
  ownerOf: (row: Row) => string,
  part: (row: Row) => Part,
): Map<string, Part[]> {
  const gathered = new Map<string, Part[]>();
  for (const row of rows) {
    const parts = gathered.get(ownerOf(row));
    if (parts) parts.push(part(row));
    else gathered.set(ownerOf(row), [part(row)]);
  }
  return gathered;
}
