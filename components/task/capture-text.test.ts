import { describe, expect, it } from 'vitest';
import type { CaptureField } from '@/lib/catalog/model/catalog';
import { textOf, valueOf } from './capture-text';

const depth: CaptureField = {
  name: 'coverDepth',
  label: 'Cover depth',
  valueType: 'number',
  unit: 'cm',
  min: 60,
  max: 120,
  required: true,
};

describe('what is typed into a field', () => {
  it('states the valid value when it does not fit', () => {
    expect(valueOf(depth, '45')).toEqual({ problem: 'Enter 60 to 120 cm' });
    expect(valueOf(depth, 'deep')).toEqual({ problem: 'Enter 60 to 120 cm' });
  });

  it('reads numbers with a point or a comma, and nothing as nothing', () => {
    expect(valueOf(depth, ' 80 ')).toEqual({ value: 80 });
    expect(valueOf(depth, '80,5')).toEqual({ value: 80.5 });
    expect(valueOf(depth, '  ')).toEqual({ value: null });
  });

  it('answers yes and no', () => {
    const field: CaptureField = { name: 'ok', label: 'Sealed', valueType: 'boolean', required: true };
    expect(valueOf(field, 'yes')).toEqual({ value: true });
    expect(textOf(false)).toBe('no');
    expect(valueOf(field, 'maybe')).toEqual({ problem: 'Answer yes or no' });
  });
});
