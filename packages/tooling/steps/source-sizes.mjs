import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isTest, sourceFiles } from './source-files.mjs';

/** Physical lines above which a file is named. Lint, which counts lines of code, is what stops it. */
const longLines = 300;

/** Tells how long source files are. Tests are not counted. It shows a trend and fails nothing. */
export function sourceSizes(root) {
  const sizes = sourceFiles(root)
    .filter((file) => !isTest(file) && !/[\\/]testing[\\/]/.test(file))
    .map((file) => ({
      file: path.relative(root, file),
      lines: readFileSync(file, 'utf8').trimEnd().split('\n').length,
    }))
    .sort((a, b) => a.lines - b.lines);
  const long = sizes.filter(({ lines }) => lines > longLines).map(({ file, lines }) => `${file} (${lines})`);
  return {
    passed: true,
    summary:
      `${sizes.length} files, median ${percentile(sizes, 50)} lines, 95th percentile ${percentile(sizes, 95)}, ` +
      (long.length === 0 ? `none over ${longLines}` : `over ${longLines}: ${long.join(', ')}`),
  };
}

/** The size that so many in a hundred files do not exceed. */
function percentile(sizes, hundredths) {
  return sizes[Math.max(0, Math.ceil((sizes.length * hundredths) / 100) - 1)]?.lines ?? 0;
}
