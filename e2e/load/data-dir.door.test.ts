import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeDataDir, startRefusedServer, startServer, temporaryDataDir } from '../fixtures/server';

const isWell = async (url: string) => (await fetch(`${url}/api/health`)).ok;

describe('the data directory', () => {
  let dataDir: string;
  beforeAll(async () => {
    dataDir = await temporaryDataDir();
  });
  afterAll(() => removeDataDir(dataDir));

  it('belongs to one server: a second one gives up and says why', async () => {
    const first = await startServer({ dataDir });
    const second = await startRefusedServer({ dataDir });
    expect(second.code).toBe(1);
    expect(second.output).toContain(`is in use by process ${first.pid}`);
    expect(second.output).toContain(`Stop it (kill ${first.pid})`);
    expect(await isWell(first.url)).toBe(true);
    await first.stop();
    expect(existsSync(`${dataDir}.lock`)).toBe(false);
  });

  it('is taken over from a server that was killed', async () => {
    const first = await startServer({ dataDir });
    await first.kill();
    expect(existsSync(`${dataDir}.lock`)).toBe(true);
    const next = await startServer({ dataDir });
    expect(await isWell(next.url)).toBe(true);
    await next.stop();
  });
});
