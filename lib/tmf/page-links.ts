import type { TmfCall } from './tmf-door';

interface Page {
  offset: number;
  limit: number;
  total: number;
}

/** The `Link` header of a page (RFC 8288): first, previous, next and last, where there are any. */
export function pageLinks(
  { request, base }: TmfCall,
  { offset, limit, total }: Page,
): Record<string, string> {
  const { pathname, searchParams } = new URL(request.url);
  const last = Math.max(0, Math.floor((total - 1) / limit) * limit);
  const places: [rel: string, at: number][] = [
    ['first', 0],
    ...(offset > 0 ? ([['prev', Math.max(0, offset - limit)]] as [string, number][]) : []),
    ...(offset + limit < total ? ([['next', offset + limit]] as [string, number][]) : []),
    ['last', last],
  ];
  const links = places.map(([rel, at]) => {
    const params = new URLSearchParams(searchParams);
    params.set('offset', String(at));
    params.set('limit', String(limit));
    return `<${base}${pathname}?${params}>; rel="${rel}"`;
  });
  return { Link: links.join(', ') };
}
