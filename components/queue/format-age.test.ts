import { expect, it } from 'vitest';
import { formatAge } from './format-age';

it.each([
  ['2026-11-24T08:22:00Z', '38 m'],
  ['2026-11-24T06:00:00Z', '3 h'],
  ['2026-11-18T08:00:00Z', '6 d'],
  ['2026-11-24T09:00:05Z', '0 m'],
])('says how old %s is', (since, said) => {
  expect(formatAge(since, '2026-11-24T09:00:00Z')).toBe(said);
});
