import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigError, environmentSchema, readConfig } from './config';

const defectsOf = (env: Record<string, string>): string => {
  try {
    readConfig(env);
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as Error).message;
  }
};

describe('readConfig', () => {
  it('runs on nothing at all', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: null,
      dataDir: '.data',
      databaseUrl: null,
      worker: true,
      publicUrl: null,
      providerName: 'Baton',
      timeZone: 'Europe/Amsterdam',
      currency: 'EUR',
      undoMs: 8000,
      demo: false,
      now: null,
      authSecret: null,
      authUrl: null,
      trustHost: false,
      logLevel: 'info',
    });
  });

  it('takes what is set', () => {
    const config = readConfig({
      PORT: '4000',
      DATABASE_URL: 'postgres://baton@db/baton',
      WORKER: 'off',
      BATON_PUBLIC_URL: 'https://orders.example/',
      BATON_UNDO_MS: '0',
      BATON_NOW: '2026-11-24T10:00:00+01:00',
      AUTH_TRUST_HOST: 'true',
    });
    expect(config).toMatchObject({
      port: 4000,
      databaseUrl: 'postgres://baton@db/baton',
      worker: false,
      publicUrl: 'https://orders.example',
      undoMs: 0,
      now: new Date('2026-11-24T09:00:00Z'),
      trustHost: true,
    });
  });

  it('calls the demo by its provider, unless told another name', () => {
    expect(readConfig({ BATON_DEMO: '1' }).providerName).toBe('Halden Networks');
    expect(readConfig({ BATON_DEMO: '1', BATON_PROVIDER_NAME: 'Norrfiber' }).providerName).toBe('Norrfiber');
  });

  it('treats an empty value as not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ', BATON_NOW: '' })).toEqual(readConfig({}));
  });

  it('names every defect at once, with what was found and what to write', () => {
    const message = defectsOf({
      PORT: 'http',
      DATABASE_URL: 'mysql://db',
      BATON_TIME_ZONE: 'Mars/Olympus',
      WORKER: 'maybe',
      BATON_NOW: 'noon',
    });
    expect(message).toBe(
      [
        'Baton cannot start, the environment is not usable:',
        '  PORT is "http": write a whole number.',
        '  DATABASE_URL: write an address that starts with postgres:// or postgresql://.',
        '  WORKER is "maybe": write on or off.',
        '  BATON_TIME_ZONE is "Mars/Olympus": write an IANA time zone such as Europe/Amsterdam.',
        '  BATON_NOW is "noon": write an instant such as 2026-11-24T09:00:00Z.',
      ].join('\n'),
    );
  });

  it.each([
    ['PORT', '70000'],
    ['BATON_CURRENCY', 'euro'],
    ['BATON_UNDO_MS', '-1'],
    ['BATON_DEMO', 'yes'],
    ['NEXTAUTH_URL', 'orders.example'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%s', (key, value) => {
    expect(defectsOf({ [key]: value })).toContain(`${key} is "${value}"`);
  });
});

it('does not repeat secrets', () => {
  const message = defectsOf({ NEXTAUTH_SECRET: 'hunter2', DATABASE_URL: 'mysql://baton:hunter2@db' });
  expect(message).toContain('NEXTAUTH_SECRET: write at least 32 characters.');
  expect(message).not.toContain('hunter2');
});

describe('.env.example', () => {
  it('documents exactly the variables that are read', () => {
    const lines = readFileSync('.env.example', 'utf8').split('\n');
    const documented = lines.flatMap((line) => /^#?([A-Z_]+)=/.exec(line)?.[1] ?? []);
    expect(documented).toEqual(Object.keys(environmentSchema.shape));
  });
});
