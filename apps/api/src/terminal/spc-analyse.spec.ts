import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';

const door = path.resolve('dist/terminal/main.js');
const golden = new URL('../../../../packages/spc/golden/', import.meta.url);

/** What a person at the terminal got. */
interface Got {
  readonly status: number | null;
  readonly out: string;
  readonly problems: string;
}

// No place for a database is given, and none is needed.
function ask(input: string): Promise<Got> {
  const child = spawn(process.execPath, [door, 'spc', 'analyse'], { env: { PATH: process.env['PATH'] } });
  const got = { out: '', problems: '' };
  child.stdout.on('data', (text: Buffer) => (got.out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (got.problems += text.toString()));
  child.stdin.end(input);
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, ...got })));
}

const caseOf = (name: string): object => JSON.parse(readFileSync(new URL(`${name}.json`, golden), 'utf8')) as object; // ours

describe('analysing reference cases at the terminal', () => {
  it('answers each in its order and shape, and goes on after one that it cannot read', async () => {
    const unreadable = { id: 'odd', chart: 'p', input: { values: [5], denominators: [3] } };
    const cases = [caseOf('run-constant'), unreadable, { id: 'pie', chart: 'pie', input: {} }, caseOf('mdc-points-12')];
    const { status, out, problems } = await ask(JSON.stringify(cases));
    expect([status, problems]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual([
      { id: 'run-constant', result: expect.objectContaining({ ucl: null, longestRun: null, runsSignal: false }) },
      { id: 'odd', error: 'The point 0 has a part that is larger than its whole.' },
      { id: 'pie', error: expect.stringMatching(/^There is no chart called “pie”\./) },
      { id: 'mdc-points-12', result: expect.objectContaining({ ucl: null, variationIcon: null }) },
    ]);
  });

  it.each([
    ['{"id":', /^The cases are not JSON: .+\.\n$/],
    ['', /^The cases are not JSON: .+\.\n$/],
    ['{"id":"one"}', 'The cases must be a JSON list of objects with id, chart and input.\n'],
  ])('says clearly why it cannot read %j', async (input, message) => {
    const { status, out, problems } = await ask(input);
    expect([status, out]).toEqual([1, '']);
    expect(problems).toMatch(message);
  });
});
