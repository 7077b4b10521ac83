import { describe, expect, it } from 'vitest';
import { releasedCatalog } from '@/db/seed/catalog-as-nodes';
import { HALDEN_CATALOG } from '@/db/seed/halden/catalog';
import { aLine } from '@/e2e/fixtures/order-input';
import { expandBundles } from './expand-bundles';
import type { LineInput } from './order-input';

const CATALOG = releasedCatalog(HALDEN_CATALOG);
const entityOf = (line: LineInput) => CATALOG.nodes[CATALOG.byCode[line.offering?.id ?? ''] ?? ''] ?? null;
const expand = (...lines: LineInput[]) => expandBundles(lines, CATALOG, entityOf);
const shown = (lines: LineInput[]) =>
  lines.map((line) => [line.itemRef, line.parentItemRef, line.offering?.id]);

describe('expandBundles', () => {
  it('adds the offerings that a bundle brings, on its site, for its quantity', () => {
    const lines = expand(aLine('branch-connect', { quantity: 2, site: { id: 'here' } }));
    expect(shown(lines)).toEqual([
      ['1', null, 'branch-connect'],
      ['1.1', '1', 'fiber-internet-1g'],
      ['1.2', '1', 'sd-wan-branch'],
      ['1.3', '1', 'managed-firewall'],
      ['1.4', '1', '5g-backup'],
    ]);
    expect(lines.map((line) => [line.quantity, line.site?.id])).toEqual(Array(5).fill([2, 'here']));
  });

  it('does not make twice what was sent', () => {
    const sent = aLine('5g-backup', { itemRef: '7', parentItemRef: '1' });
    const lines = expand(aLine('branch-connect'), sent);
    expect(lines.filter((line) => line.offering?.id === '5g-backup')).toEqual([sent]);
    expect(lines).toHaveLength(5);
  });

  it('gives no line the name of another', () => {
    const lines = expand(aLine('branch-connect'), aLine('sip-trunk', { itemRef: '1.1' }));
    expect(new Set(lines.map((line) => line.itemRef)).size).toBe(lines.length);
  });

  it('leaves everything else alone', () => {
    const lines = [aLine('sip-trunk'), aLine(null, { itemRef: '2' }), aLine('unknown', { itemRef: '3' })];
    expect(expand(...lines)).toEqual(lines);
  });
});
