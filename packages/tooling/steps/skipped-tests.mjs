import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isTest, sourceFiles } from './source-files.mjs';

// `it.skip`, `describe.only.each`, `test.concurrent.todo`, and the short forms that start with an x or an f.
const notRun =
  /\b(?:it|test|describe)(?:\.\w+)*\.(?:skip|only|todo|failing)\b|\b(?:xit|xtest|xdescribe|fit|fdescribe)\s*[(.]/;

/** Finds tests that would not run, and tests that would keep the others from running. */
export function skippedTests(root) {
  const files = sourceFiles(root).filter(isTest);
  const found = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        notRun.test(line) ? [`${path.relative(root, file)}:${index + 1}: ${line.trim()}`] : [],
      ),
  );
  return { passed: found.length === 0, summary: `${files.length} files of tests`, output: found.join('\n') };
}
