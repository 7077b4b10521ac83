import { describe, expect, it } from 'vitest';
import { COMMANDS, type Command } from './command-registry';
import { keyToken } from './key-token';

const press = (key: string, held: Partial<Parameters<typeof keyToken>[0]> = {}) =>
  keyToken({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe('keyToken', () => {
  it('names letters in capitals and keeps Shift', () => {
    expect(press('e')).toBe('E');
    expect(press('A', { shiftKey: true })).toBe('Shift A');
  });

  it('names the space bar and passes signs and named keys on', () => {
    expect(press(' ')).toBe('Space');
    expect(press('?', { shiftKey: true })).toBe('?');
    expect(press('Escape')).toBe('Escape');
  });

  it('leaves chords of the browser alone, but not AltGr', () => {
    expect(press('r', { ctrlKey: true })).toBeNull();
    expect(press('k', { metaKey: true })).toBeNull();
    expect(press('[', { ctrlKey: true, altKey: true })).toBe('[');
  });
});

describe('the command registry', () => {
  const commands: Command[] = Object.values(COMMANDS);

  it('gives no keys to two commands', () => {
    const keys = commands.flatMap((command) => command.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('lets no key be both an action and the beginning of a sequence', () => {
    const keys = commands.flatMap((command) => command.keys);
    const beginnings = keys.filter((key) => /^[A-Z] /.test(key)).map((key) => key.slice(0, 1));
    expect(keys.filter((key) => beginnings.includes(key))).toEqual([]);
  });
});
