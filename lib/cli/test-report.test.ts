import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closingLine, playwrightCount, slowest, sum, vitestCount } from './test-report.mjs';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'baton-report-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const report = (content: unknown): string => {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
};

const vitestReport = {
  numPassedTests: 2,
  numFailedTests: 1,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [
    { name: 'a.test.ts', status: 'failed', assertionResults: [{ title: 'waits', duration: 1500 }] },
    { name: 'b.test.ts', status: 'failed', assertionResults: [] },
  ],
};

describe('the count of a run', () => {
  it('takes a file that does not load for a failure', () => {
    const count = vitestCount(report(vitestReport), 1);
    expect(closingLine(count)).toBe('2 passed, 2 failed, 2 skipped');
    expect(slowest(count)).toContain('1.5 s  a.test.ts › waits');
  });

  it('reads journeys, and takes a flaky one for a failure', () => {
    const spec = { title: 'approve', tests: [{ results: [{ duration: 2000 }, { duration: 900 }] }] };
    const suites = [{ file: 'a.spec.ts', suites: [{ file: 'a.spec.ts', specs: [spec] }] }];
    const count = playwrightCount(
      report({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 }, suites }),
      1,
    );
    expect(closingLine(count)).toBe('3 passed, 2 failed, 2 skipped');
    expect(slowest(count)).toContain('2.0 s  a.spec.ts › approve');
  });

  it('takes a runner that ended badly without a failed test for a failure', () => {
    expect(vitestCount('no such report', 1).failed).toBe(1);
    expect(vitestCount(report({ ...vitestReport, numFailedTests: 0, testResults: [] }), 1).failed).toBe(1);
    expect(playwrightCount('no such report', 137).failed).toBe(1);
    expect(playwrightCount('no such report', 0).failed).toBe(0);
  });

  it('adds up', () => {
    const one = vitestCount(report(vitestReport), 1);
    expect(closingLine(sum([one, one]))).toBe('4 passed, 4 failed, 4 skipped');
  });
});
