import { writeFileSync } from 'node:fs';

/**
 * Ends Jest's run with one plain line that any CI can read. Under `pnpm test` the numbers go to a file
 * instead, because the browser tests' are still to be added.
 */
export default class JestCounts {
  /** @param {import('jest').AggregatedResult} results */
  onRunComplete(_contexts, results) {
    // A spec file that does not even load has no tests to count, and still must fail the run.
    const counts = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    const file = process.env.MUTABAA_TEST_COUNTS;
    if (file) writeFileSync(file, JSON.stringify(counts));
    else console.log(describeCounts(counts));
  }
}

/**
 * @param {{ passed: number, failed: number, skipped: number }} counts
 * @returns {string} such as `12 passed, 0 failed, 1 skipped`
 */
export const describeCounts = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
