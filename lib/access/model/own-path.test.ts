import { expect, it } from 'vitest';
import { ownPath } from './own-path';

it.each([
  ['/queue?view=closed', '/queue?view=closed'],
  ['/orders/ORD-1', '/orders/ORD-1'],
  ['/a/../b', '/b'],
  ['', '/'],
  ['queue', '/'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['/\n/evil.example', '/'],
  ['/.//evil.example', '/'],
  ['/./\\/evil.example', '/'],
  ['/..//evil.example', '/'],
  ['https://evil.example', '/'],
  ['javascript:alert(1)', '/'],
])('%j leads to %s', (next, path) => {
  expect(ownPath(next)).toBe(path);
});
