import { describe, expect, it } from 'vitest';
import { appendShown, mergeShown } from './merge-shown';

describe('mergeShown', () => {
  it('puts arrivals where the order of the list wants them', () => {
    expect(mergeShown(['b', 'd'], ['a', 'b', 'c', 'd', 'e'])).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('leaves rows that left the view where they were', () => {
    expect(mergeShown(['a', 'gone', 'c'], ['a', 'b', 'c'])).toEqual(['a', 'b', 'gone', 'c']);
  });
});

describe('appendShown', () => {
  it('takes what lies beyond the last row, and lets an arrival in the middle wait', () => {
    expect(appendShown(['a', 'c'], ['a', 'new', 'c', 'd', 'e'])).toEqual(['a', 'c', 'd', 'e']);
  });
});
