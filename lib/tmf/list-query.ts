import type { InputDefect } from '@/lib/platform/refusal';
import { ok, type Result, refuse } from '@/lib/platform/result';

/** Page size when none is asked for, and the largest that is given. */
const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1000;

export type Operator = 'eq' | 'gt' | 'gte' | 'lt' | 'lte';

/** What a list is asked for, by the rules of TMF630, part 1, section 4. */
export interface ListQuery {
  fields: string[] | null;
  offset: number;
  limit: number;
  /** Whether the caller pages: only then a cut list is "partial". */
  paged: boolean;
  sort: { field: string; descending: boolean }[];
  /** Conditions that hold together; of the values of one, one has to fit. */
  filters: { path: string; operator: Operator; values: string[] }[];
}

const RESERVED = new Set(['fields', 'offset', 'limit', 'sort']);
const OPERATOR = /^(.+)\.(eq|gt|gte|lt|lte)$/;
// `date>2026-01-01` arrives as the name "date>2026-01-01", or as "date>" with the value behind the equals sign.
const SIGNED = /^([^<>]+)(>=|<=|>|<)(.*)$/;
const SIGNS: Record<string, Operator> = { '>': 'gt', '>=': 'gte', '<': 'lt', '<=': 'lte' };

/** Reads the query string of a list. */
export function parseListQuery(params: URLSearchParams): Result<ListQuery, InputDefect[]> {
  const defects: InputDefect[] = [];
  const whole = (name: string, least: number, fallback: number): number => {
    const text = params.get(name);
    if (text === null) return fallback;
    if (/^\d{1,9}$/.test(text) && Number(text) >= least) return Number(text);
    defects.push({
      pointer: `?${name}`,
      code: 'illegal',
      message: `${name} takes a whole number from ${least}.`,
      found: text,
    });
    return fallback;
  };
  const offset = whole('offset', 0, 0);
  const limit = Math.min(whole('limit', 1, DEFAULT_LIMIT), MAX_LIMIT);
  if (defects.length) return refuse(defects);
  return ok({
    fields: fieldsOf(params),
    offset,
    limit,
    paged: params.has('offset') || params.has('limit'),
    sort: listed(params, 'sort').map((text) => ({
      field: text.replace(/^[+-\s]/, ''),
      descending: text.startsWith('-'),
    })),
    filters: filtersOf(params),
  });
}

/** `fields=none` is id and href alone; null: everything. */
export function fieldsOf(params: URLSearchParams): string[] | null {
  if (!params.has('fields')) return null;
  return listed(params, 'fields').map((path) => path.split('.')[0] ?? path);
}

const listed = (params: URLSearchParams, name: string): string[] =>
  params
    .getAll(name)
    .flatMap((text) => text.split(','))
    .map((one) => one.trim())
    .filter(Boolean);

function filtersOf(params: URLSearchParams): ListQuery['filters'] {
  const filters = new Map<string, ListQuery['filters'][number]>();
  for (const [name, text] of params) {
    if (RESERVED.has(name)) continue;
    const { path, operator, value } = readFilter(name, text);
    const values = value
      .split(/[,;]/)
      .map((one) => one.trim())
      .filter(Boolean);
    const known = filters.get(`${path} ${operator}`);
    if (known) known.values.push(...values);
    else filters.set(`${path} ${operator}`, { path, operator, values });
  }
  return [...filters.values()];
}

function readFilter(name: string, text: string): { path: string; operator: Operator; value: string } {
  const [, signedPath, sign = '', tail = ''] = SIGNED.exec(name) ?? [];
  if (signedPath) {
    const inclusive = tail === '' && text !== '' ? `${sign}=` : sign;
    return { path: signedPath, operator: SIGNS[inclusive] ?? SIGNS[sign] ?? 'eq', value: tail || text };
  }
  const [, path, operator] = OPERATOR.exec(name) ?? [];
  return path
    ? { path, operator: operator as Operator, value: text }
    : { path: name, operator: 'eq', value: text };
}
