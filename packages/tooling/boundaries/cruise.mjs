// Follows every import of the product and holds it against the rules.
import { createRequire } from 'node:module';
import path from 'node:path';
import { sourceFiles } from '../steps/source-files.mjs';

const require = createRequire(import.meta.url);
const rules = require('./rules.cjs');

readMarkupToo();
const { cruise } = await import('dependency-cruiser');

/**
 * Cruises a tree laid out as this project is.
 *
 * @param root - The folder that holds `apps`, `packages` and `infra`.
 * @returns How many files were read, and every breach: the rule, both ends and what to do instead.
 * @throws Error when a source file was not read: a cruise that sees nothing would pass.
 */
export async function cruiseTree(root) {
  const sources = sourceFiles(root)
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.relative(root, file).replaceAll('\\', '/'));
  const { output } = await cruise(sources, {
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: rules },
    parser: 'swc',
    moduleSystems: ['es6', 'cjs'],
    doNotFollow: { path: '(^|/)(node_modules|dist)/|(^|/)packages/tooling/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
  });
  const read = new Set(output.modules.map((module) => module.source));
  const unread = sources.filter((source) => !read.has(source));
  if (unread.length > 0 || sources.length === 0)
    throw new Error(`The cruise did not read ${unread.length} of ${sources.length} files, ${unread[0]} among them.`);
  return {
    files: sources.length,
    imports: output.summary.totalDependenciesCruised,
    breaches: output.summary.violations.map(breach),
  };
}

function breach({ rule, from, to, cycle }) {
  const comment = rules.find((known) => known.name === rule.name)?.comment;
  const where = cycle ? [from, ...cycle.map((step) => step.name)].join(' → ') : `${from} → ${to}`;
  return { rule: rule.name, where: from === to ? from : where, instead: comment };
}

/** The cruiser tells swc that every file is plain TypeScript, and stops at the first tag. Here it says what a file is. */
function readMarkupToo() {
  const swc = require('@swc/core');
  const parse = swc.parseFileSync;
  swc.parseFileSync = (file, options) => parse(file, { ...options, tsx: file.endsWith('x') });
}
