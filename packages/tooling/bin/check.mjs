#!/usr/bin/env node
// Everything about the code that can be checked without running the product. Needs a build, for the types of packages.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { audit } from '../steps/audit.mjs';
import { boundaries } from '../steps/boundaries.mjs';
import { command } from '../steps/command.mjs';
import { runSteps } from '../steps/run-steps.mjs';
import { skippedTests } from '../steps/skipped-tests.mjs';
import { sourceSizes } from '../steps/source-sizes.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const tooling = path.join(root, 'packages', 'tooling');
const settings = (...place) => path.join(tooling, ...place);
const tool = (folder, name) => path.join(folder, 'node_modules', '.bin', name);
const run = (program, args) => () => command(program, args, root);

const prettier = ['--config', settings('format', 'prettier.json'), '--ignore-path', settings('format', 'ignore')];
const oxlint = ['--config', settings('lint', 'oxlint.json'), '--deny-warnings'];
const knip = ['--config', settings('dead-code', 'knip.json'), '--no-progress', '--no-config-hints'];
const turbo = ['exec', 'turbo', 'run', 'typecheck', '--ui=stream', '--output-logs=errors-only'];

const passed = await runSteps([
  ['format', run(tool(root, 'prettier'), [...prettier, '--check', '.'])],
  ['lint', run(tool(tooling, 'oxlint'), [...oxlint, 'apps', 'packages', 'infra'])],
  ['boundaries', () => boundaries(root)],
  ['types', run('pnpm', turbo)],
  ['dead code', run(tool(tooling, 'knip'), knip)],
  ['sizes', () => sourceSizes(root)],
  ['skipped tests', () => skippedTests(root)],
  ['audit', () => audit(root)],
]);
process.exit(passed ? 0 : 1);
