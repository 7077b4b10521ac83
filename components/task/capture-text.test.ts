import { describe, expect, it } from 'vitest';
import type { CaptureField } from '@/lib/catalog/model/catalog';
import { textOf, typedValue } from './capture-text';

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
    expect(typedValue(depth, '45')).toEqual({ problem: 'Enter 60 to 120 cm' });
    expect(typedValue(depth, 'deep')).toEqual({ problem: 'Enter 60 to 120 cm' });
  });

  it('reads numbers with a point or a comma, and nothing as nothing', () => {
    expect(typedValue(depth, ' 80 ')).toEqual({ value: 80 });
    expect(typedValue(depth, '80,5')).toEqual({ value: 80.5 });
    expect(typedValue(depth, '  ')).toEqual({ value: null });
  });

  it('answers yes and no', () => {
    const field: CaptureField = { name: 'ok', label: 'Sealed', valueType: 'boolean', required: true };
    expect(typedValue(field, 'yes')).toEqual({ value: true });
    expect(textOf(false)).toBe('no');
    expect(typedValue(field, 'maybe')).toEqual({ problem: 'Answer yes or no' });
  });
});
