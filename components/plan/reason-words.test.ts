import { describe, expect, it } from 'vitest';
import { characteristicLabels, reasonWords } from './reason-words';

const labelOf = (name: string) =>
  ({ serviceLevel: 'Service level', ipv4Prefix: 'IPv4 prefix' })[name] ?? name;

describe('reasonWords', () => {
  it('says what a rule read', () => {
    expect(reasonWords({ serviceLevel: 'Silver' }, labelOf)).toBe('service level is Silver');
  });

  it('keeps names that are no words, joins, and says when there was no value', () => {
    expect(reasonWords({ ipv4Prefix: '/29', serviceLevel: null, managed: true }, labelOf)).toBe(
      'IPv4 prefix is /29, service level has no value and managed is yes',
    );
  });

  it('says nothing when the rule read nothing', () => {
    expect(reasonWords({}, labelOf)).toBe('');
  });
});

describe('characteristicLabels', () => {
  it('splits a name that nothing on the order explains', () => {
    expect(characteristicLabels({ lines: [], domainOrders: [] })('serviceLevel')).toBe('service Level');
  });
});
