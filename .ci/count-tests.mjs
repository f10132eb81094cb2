// Prints `N passed, N failed` from the JSON report of vitest, and exits with 1 unless tests ran and none failed.
// A test file that could not be loaded holds no tests: it counts as one failure.
import { existsSync, readFileSync } from 'node:fs';

const [report] = process.argv.slice(2);

const readReport = () => {
  if (!existsSync(report)) return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
};

const { passed, failed } = readReport();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = passed > 0 && failed === 0 ? 0 : 1;
