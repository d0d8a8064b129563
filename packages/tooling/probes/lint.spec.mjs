import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { command } from '../steps/command.mjs';
import { inTree } from './tree.mjs';

const tooling = fileURLToPath(new URL('..', import.meta.url));
const oxlint = path.join(tooling, 'node_modules', '.bin', 'oxlint');
const config = path.join(tooling, 'lint', 'oxlint.json');

/** The rules that fire on a tree, each once, by their short names. */
function firedOn(files) {
  return inTree(files, async (root) => {
    const { output } = await command(oxlint, ['--config', config, '--format', 'json', '.'], root);
    const { diagnostics } = JSON.parse(output);
    return [...new Set(diagnostics.map(({ code }) => code.replace(/^.*\((.*)\)$/, '$1')))];
  });
}

const rule = 'packages/domain/src/rule.ts';
const service = 'apps/api/src/modules/actions/actions.service.ts';
const documented = '/** Two. */\nexport const two = 2;\n';
const lines = (count) => Array.from({ length: count }, (_, index) => `/** One. */\nexport const n${index} = ${index};`);
const statements = (count) => Array.from({ length: count }, () => 'count += 1;').join('\n');
const long = (count) =>
  `/** Counts. */\nexport function count(count: number) {\n${statements(count)}\nreturn count;\n}\n`;

describe('linting', () => {
  it('lets short, documented code pass', async () => {
    expect(await firedOn({ [rule]: documented, [service]: 'export const two = 2;\n' })).toEqual([]);
  });

  it.each([
    ['a file of more than 250 lines of code', 'max-lines', { [rule]: lines(251).join('\n') }],
    ['a function of more than 40 lines', 'max-lines-per-function', { [rule]: long(40) }],
    [
      'more than four parameters',
      'max-params',
      { [service]: 'export const add = (a, b, c, d, e) => [a, b, c, d, e];' },
    ],
    ['a constant of a package without a docstring', 'require-jsdoc', { [rule]: 'export const two = 2;' }],
    ['a function of a package without a docstring', 'require-jsdoc', { [rule]: 'export function two() { return 2; }' }],
    ['an interface of a package without a docstring', 'require-jsdoc', { [rule]: 'export interface Two { two: 2 }' }],
    ['any', 'no-explicit-any', { [service]: 'export const two: any = 2;' }],
    [
      'an exclamation mark that silences the compiler',
      'no-non-null-assertion',
      { [service]: 'export const two = (of: number[]) => of[0]!;' },
    ],
    [
      'a file name that is not kebab-case',
      'filename-case',
      { 'apps/web/src/ActionTable.tsx': 'export const two = 2;' },
    ],
    ['printing from the product', 'no-console', { [service]: 'console.log(2);' }],
    ['an empty catch', 'no-empty', { [service]: 'try { open(); } catch {}' }],
  ])('stops %s', async (_what, name, files) => {
    expect(await firedOn(files)).toEqual([name]);
  });

  it('asks no docstring of an application, a test or a maker', async () => {
    const bare = 'export const two = 2;';
    const files = {
      [service]: bare,
      'packages/domain/src/rule.spec.ts': bare,
      'packages/domain/testing/make.ts': bare,
    };
    expect(await firedOn(files)).toEqual([]);
  });

  it('lets a spec be longer, and tools print', async () => {
    const spec = lines(300).join('\n');
    expect(await firedOn({ 'apps/api/src/a.spec.ts': spec, 'infra/local/run.mjs': 'console.log(2);' })).toEqual([]);
  });
});
