import { existsSync, readFileSync } from 'node:fs';

/**
 * What one step of a test run came to.
 * @typedef {{ passed: number, failed: number, skipped: number, slow: { name: string, ms: number }[] }} Count
 */

/** @returns {Count} */
export const nothing = () => ({ passed: 0, failed: 0, skipped: 0, slow: [] });

/** @param {boolean} passed @param {string} name @param {number} ms @returns {Count} */
export const oneCheck = (passed, name, ms) => ({
  ...nothing(),
  passed: passed ? 1 : 0,
  failed: passed ? 0 : 1,
  slow: [{ name, ms }],
});

/** @param {Count[]} counts @returns {Count} */
export function sum(counts) {
  const total = nothing();
  for (const one of counts) {
    total.passed += one.passed;
    total.failed += one.failed;
    total.skipped += one.skipped;
    total.slow.push(...one.slow);
  }
  return total;
}

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);

/** A runner that failed without a failed test (a file that does not load) has failed all the same. */
const honest = (count, code) => (code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count);

/** @param {string} file @param {number} code the runner's exit code @returns {Count} */
export function vitestCount(file, code) {
  const report = read(file);
  if (!report) return honest(nothing(), code);
  const unloaded = report.testResults.filter(
    (one) => one.status === 'failed' && !one.assertionResults.length,
  );
  const slow = report.testResults.flatMap((one) =>
    one.assertionResults.map((test) => ({
      name: `${shortPath(one.name)} › ${test.title}`,
      ms: test.duration ?? 0,
    })),
  );
  const count = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
    slow,
  };
  return honest(count, code);
}

const shortPath = (name) => name.replace(`${process.cwd()}/`, '');

/** @param {string} file @param {number} code the runner's exit code @returns {Count} */
export function playwrightCount(file, code) {
  const report = read(file);
  if (!report) return honest(nothing(), code);
  const slow = report.suites.flatMap(specsOf).map(({ spec, file: name }) => ({
    name: `${name} › ${spec.title}`,
    ms: Math.max(0, ...spec.tests.flatMap((test) => test.results.map((result) => result.duration))),
  }));
  const { expected, unexpected, flaky, skipped } = report.stats;
  return honest({ passed: expected, failed: unexpected + flaky, skipped, slow }, code);
}

function specsOf(suite) {
  const own = (suite.specs ?? []).map((spec) => ({ spec, file: suite.file }));
  return [...own, ...(suite.suites ?? []).flatMap(specsOf)];
}

/** @param {Count} count @returns {string} the line that closes a run */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** @param {Count} count @returns {string} */
export function slowest({ slow }) {
  const ten = slow.toSorted((a, b) => b.ms - a.ms).slice(0, 10);
  return ten.map(({ name, ms }) => `  ${(ms / 1000).toFixed(1).padStart(6)} s  ${name}`).join('\n');
}
