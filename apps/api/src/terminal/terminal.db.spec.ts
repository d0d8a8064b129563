import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { report } from '../../testing/invented-report.js';

const door = path.resolve('dist/terminal/main.js');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'followthrough-terminal-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a person at the terminal got. */
interface Got {
  readonly status: number | null;
  readonly out: string;
  readonly problems: string;
}

function ask(args: readonly string[], input = ''): Promise<Got> {
  const child = spawn(process.execPath, [door, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], DATA_DIR: path.join(folder, 'postgres') },
  });
  let out = '';
  let problems = '';
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (problems += text.toString()));
  child.stdin.end(input);
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, out, problems })));
}

describe('the door for people at a terminal', () => {
  it('says what it can do when asked for nothing it knows', async () => {
    const { status, out, problems } = await ask(['plan', 'burn']);
    expect([status, out]).toEqual([1, '']);
    expect(problems).toContain('npm run -s ft -- plan read FILE');
  });

  it('suggests themes for passages, with results alone on standard output', async () => {
    const passage = { id: 'one', kind: 'finding', text: 'No chronology was kept of what each service had seen.' };
    const { status, out, problems } = await ask(['themes', 'detect'], `${JSON.stringify(passage)}\n`);
    expect([status, problems]).toEqual([0, '']);
    const result = JSON.parse(out) as { id: string; themes: { slug: string; stance: string }[] }; // one line, one result
    expect(result.id).toBe('one');
    expect(result.themes[0]).toMatchObject({ slug: 'chronologies', stance: 'learning' });
  });

  it('reads a whole report and proposes its passages, which themes detect takes as they are', async () => {
    writeFileSync(path.join(folder, 'report.txt'), report);
    const read = await ask(['report', 'read', 'report.txt']);
    expect([read.status, read.problems]).toEqual([0, '']);
    const passages = read.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { number: string; kind: string });
    expect(passages.map(({ number, kind }) => `${number} ${kind}`)).toEqual([
      ...['4.1 finding', '4.2 finding', '5.1 finding', '6.1 strategy'],
    ]);
    const themes = (await ask(['themes', 'detect'], read.out)).out.trim().split('\n');
    expect(themes).toHaveLength(4);
    expect(themes[0]).toContain('chronologies');
  });

  it('names the line of passages it cannot read', async () => {
    const { status, problems } = await ask(
      ['themes', 'detect'],
      '{"id":"one","text":"x","kind":"finding"}\nnot json\n',
    );
    expect(status).toBe(1);
    expect(problems).toBe('Line 2: this is not JSON.\n');
  });

  it('gives one JSON problem for a file that is no plan, or is not there', async () => {
    writeFileSync(path.join(folder, 'empty.docx'), '');
    const empty = await ask(['plan', 'read', 'empty.docx']);
    expect([empty.status, empty.out]).toEqual([1, '']);
    expect(JSON.parse(empty.problems)).toMatchObject({ code: 'intake.file-empty' });
    expect(JSON.parse((await ask(['plan', 'read', 'nowhere.docx'])).problems)).toMatchObject({
      code: 'terminal.file-not-found',
    });
  });

  it('makes the first administrator of a new database, once', async () => {
    const asked = ['account', 'add', '--email', 'first@example.org', '--name', 'Ailsa Reid', '--post', 'Support'];
    const made = await ask([...asked, '--role', 'administrator'], 'a long enough password\n');
    expect(made).toEqual({ status: 0, out: 'Ailsa Reid may sign in now as first@example.org.\n', problems: '' });
    const again = await ask([...asked, '--role', 'administrator'], 'a long enough password\n');
    expect(again.problems).toBe('Somebody signs in with first@example.org already.\n');
    const short = await ask([...asked, '--role', 'administrator'], 'short\n');
    expect(short.status).toBe(1);
    expect(short.problems).toContain('Use at least 15 characters.');
  });
});
