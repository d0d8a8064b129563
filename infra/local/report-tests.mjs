// Adds up what every suite counted, and says it in one line.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Prints the counts of all suites. Gives whether there were tests, all passed and none was skipped. */
export function reportTests(root, milliseconds) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const file of resultFiles(root)) {
    const result = JSON.parse(readFileSync(file, 'utf8'));
    const place = path.relative(root, path.dirname(path.dirname(file)));
    const skipped = result.numPendingTests + result.numTodoTests;
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    console.log(
      `  ${place} (${path.basename(file, '.json')}): ${result.numPassedTests} passed, ${failed} failed, ${skipped} skipped`,
    );
    total.passed += result.numPassedTests;
    total.failed += failed;
    total.skipped += skipped;
  }
  console.log(`  in ${(milliseconds / 1000).toFixed(0)} s`);
  console.log(`Tests: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return total.passed > 0 && total.failed === 0 && total.skipped === 0;
}

function resultFiles(root) {
  return ['apps', 'packages', 'infra/local'].flatMap((area) =>
    readdirSync(path.join(root, area), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => path.join(root, area, entry.name, '.test-results'))
      .filter((folder) => existsSync(folder))
      .flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name))),
  );
}
