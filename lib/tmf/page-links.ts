/** The Link header of a page (TMF630, 4.5; RFC 8288); null for a page without extent. */
export function pageLinks(
  address: string,
  params: URLSearchParams,
  { offset, limit, total }: { offset: number; limit: number; total: number },
): string | null {
  if (limit === 0) return null;
  const last = Math.max(0, Math.floor((total - 1) / limit) * limit);
  const pages: [string, number | null][] = [
    ['first', 0],
    ['prev', offset > 0 ? Math.max(0, offset - limit) : null],
    ['next', offset + limit < total ? offset + limit : null],
    ['last', last],
  ];
  return pages
    .flatMap(([rel, at]) => (at === null ? [] : [`<${address}?${pageOf(params, at, limit)}>; rel="${rel}"`]))
    .join(', ');
}

function pageOf(params: URLSearchParams, offset: number, limit: number): string {
  const page = new URLSearchParams(params);
  page.set('offset', String(offset));
  page.set('limit', String(limit));
  return page.toString();
}
