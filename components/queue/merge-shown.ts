/**
 * What a list shows once new arrivals are let in: each at its place among what is shown already, which
 * keeps its order, so that rows that left the view stay where they were.
 */
export function mergeShown(shown: readonly string[], fresh: readonly string[]): string[] {
  const known = new Set(shown);
  const merged = [...shown];
  let at = 0;
  for (const id of fresh) {
    if (known.has(id)) at = merged.indexOf(id) + 1;
    else {
      merged.splice(at, 0, id);
      at += 1;
    }
  }
  return merged;
}

/** What a list shows once a further page was loaded: everything beyond the last row it had. */
export function appendShown(shown: readonly string[], fresh: readonly string[]): string[] {
  const known = new Set(shown);
  const last = fresh.findLastIndex((id) => known.has(id));
  return [...shown, ...fresh.slice(last + 1)];
}
