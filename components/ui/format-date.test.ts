import { describe, expect, it } from 'vitest';
import { formatDate } from './format-date';
import { formatDuration } from './format-duration';
import { formatExact } from './format-exact';
import { formatRelative } from './format-relative';

const zone = 'Europe/Amsterdam';
const now = '2026-11-23T10:00:00Z';

describe('formatDate', () => {
  it.each([
    ['2026-12-18', '18 Dec'],
    ['2027-01-07', '7 Jan'],
    ['2026-05-31', '31 May'],
    ['2027-05-01', '1 May 2027'],
    ['2025-12-18', '18 Dec 2025'],
  ])('says %s as %s', (iso, said) => {
    expect(formatDate(iso, zone, now)).toBe(said);
  });

  it('names the weekday where the date is the subject', () => {
    expect(formatDate('2026-12-18', zone, now, true)).toBe('Fri 18 Dec');
  });

  it('takes the day of the zone, not of UTC', () => {
    expect(formatDate('2026-12-17T23:30:00Z', zone, now)).toBe('18 Dec');
    expect(formatDate('2026-12-17T23:30:00Z', 'America/New_York', now)).toBe('17 Dec');
  });

  it('leaves a calendar date alone in every zone', () => {
    expect(formatDate('2026-12-18', 'Pacific/Auckland', now)).toBe('18 Dec');
    expect(formatDate('2026-12-18', 'Pacific/Honolulu', now)).toBe('18 Dec');
  });
});

describe('formatRelative', () => {
  it.each([
    ['2026-11-23T09:59:30Z', 'now'],
    ['2026-11-23T09:22:00Z', '38 m'],
    ['2026-11-23T13:00:00Z', '3 h'],
    ['2026-11-20T10:00:00Z', 'Fri'],
    ['2026-10-20T10:00:00Z', '20 Oct'],
  ])('says %s as %s', (iso, said) => {
    expect(formatRelative(iso, zone, now)).toBe(said);
  });
});

describe('formatExact', () => {
  it('gives time and zone of an instant, and only the day of a date', () => {
    expect(formatExact('2026-12-18T09:41:00Z', zone)).toBe('Fri 18 Dec 2026, 10:41, Europe/Amsterdam');
    expect(formatExact('2026-12-18', zone)).toBe('Fri 18 Dec 2026');
  });
});

describe('formatDuration', () => {
  it.each([
    [0, 24, '0 m'],
    [45, 24, '45 m'],
    [330, 24, '5 h 30 m'],
    [4 * 8 * 60, 8, '4 d'],
    [36 * 60, 24, '1 d 12 h'],
  ])('says %d minutes at %d hours a day as %s', (minutes, dayHours, said) => {
    expect(formatDuration(minutes, dayHours)).toBe(said);
  });
});
