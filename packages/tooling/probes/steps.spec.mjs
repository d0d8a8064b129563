import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { audit } from '../steps/audit.mjs';
import { runSteps } from '../steps/run-steps.mjs';
import { skippedTests } from '../steps/skipped-tests.mjs';
import { sourceSizes } from '../steps/source-sizes.mjs';
import { inTree } from './tree.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

describe('running the steps', () => {
  const told = async (steps) => {
    const lines = [];
    const passed = await runSteps(steps, (line) => lines.push(line));
    return { passed, text: lines.join('\n') };
  };

  it('passes when no step fails', async () => {
    const { passed, text } = await told([['first', () => ({ passed: true, summary: 'well' })]]);
    expect(passed).toBe(true);
    expect(text).toMatch(/✓ first +0\.0 s {2}well\nChecks: none failed/);
  });

  it('goes on after a failure, shows what it printed, and fails in the end', async () => {
    const { passed, text } = await told([
      ['first', () => ({ passed: false, output: 'what went wrong' })],
      ['second', () => Promise.resolve({ passed: true })],
    ]);
    expect(passed).toBe(false);
    expect(text).toMatch(/✗ first[^]*what went wrong[^]*✓ second[^]*Checks: first failed/);
  });

  it('counts a step that breaks as failed', async () => {
    const { passed, text } = await told([['first', () => Promise.reject(new Error('broke'))]]);
    expect(passed).toBe(false);
    expect(text).toContain('broke');
  });

  it('does not tell a step that could not run as passed', async () => {
    const { passed, text } = await told([['first', () => ({ passed: null, summary: 'not run' })]]);
    expect(passed).toBe(true);
    expect(text).toMatch(/^– first/);
  });
});

describe('looking for skipped tests', () => {
  // The words are put together here, so that this file is not found by what it tests.
  const dotted = (...words) => words.join('.');
  const spec = (line) => ({ 'apps/web/src/page.spec.tsx': `${line}('opens', () => {});` });

  it.each([
    [dotted('it', 'skip')],
    [dotted('it', 'only')],
    [dotted('test', 'todo')],
    [dotted('describe', 'skip')],
    [dotted('describe', 'only', 'each([])')],
    [dotted('it', 'concurrent', 'skip')],
    [`x${'it'}`],
    [`f${'describe'}`],
  ])('finds %s', async (line) => {
    const { passed, output } = await inTree(spec(line), (folder) => skippedTests(folder));
    expect(passed).toBe(false);
    expect(output).toMatch(/page\.spec\.tsx:1:/);
  });

  it('lets tests that run pass, and words that only look alike', async () => {
    const running = [`it('skips nothing', () => exit(1));`, `it.each([])('a', () => page.only());`].join('\n');
    const { passed } = await inTree({ 'packages/spc/src/run.spec.ts': running }, (folder) => skippedTests(folder));
    expect(passed).toBe(true);
  });

  it('looks at journeys too', async () => {
    const files = { 'apps/web/e2e/plan.journey.ts': `${dotted('it', 'only')}('opens', () => {});` };
    expect((await inTree(files, (folder) => skippedTests(folder))).passed).toBe(false);
  });
});

describe('measuring sources', () => {
  const ofLines = (count) => 'line\n'.repeat(count);

  it('tells the median, the 95th percentile and what is long, without the tests', async () => {
    const files = {
      'packages/spc/src/a.ts': ofLines(10),
      'packages/spc/src/b.ts': ofLines(20),
      'packages/spc/src/c.ts': ofLines(301),
      'packages/spc/src/c.spec.ts': ofLines(999),
    };
    const { passed, summary } = await inTree(files, (folder) => sourceSizes(folder));
    expect(passed).toBe(true);
    expect(summary).toBe('3 files, median 20 lines, 95th percentile 301, over 300: packages/spc/src/c.ts (301)');
  });
});

describe('asking for advisories', () => {
  const advisory = (severity) => ({
    zod: [
      { id: 1, title: 'An invented advisory', severity, vulnerable_versions: '>=1.0.0', url: 'https://example.org' },
    ],
  });

  /** A registry of our own that answers every question alike. */
  async function asking(status, answer) {
    const server = createServer((_request, response) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      return await audit(root, `http://127.0.0.1:${server.address().port}`);
    } finally {
      server.close();
    }
  }

  it('passes when there are none', async () => {
    expect(await asking(200, {})).toMatchObject({ passed: true, summary: '0 critical, 0 high, 0 moderate, 0 low' });
  });

  it.each(['high', 'critical'])('fails on a %s one, and names it', async (severity) => {
    const found = await asking(200, advisory(severity));
    expect(found.passed).toBe(false);
    expect(found.output).toContain('An invented advisory');
  });

  it('tells a moderate one without failing', async () => {
    expect(await asking(200, advisory('moderate'))).toMatchObject({
      passed: true,
      summary: expect.stringContaining('1 moderate'),
    });
  });

  it('says that it did not run when the service refuses', async () => {
    const refused = await asking(405, {});
    expect(refused).toEqual({ passed: null, summary: 'not run: the advisory service could not be reached' });
  });

  it('fails when the question itself cannot be asked', async () => {
    expect((await inTree({ 'readme.md': '' }, (folder) => audit(folder))).passed).toBe(false);
  });

  it('says that it did not run when nobody answers', async () => {
    expect((await audit(root, 'http://127.0.0.1:9')).passed).toBeNull();
  });
});
