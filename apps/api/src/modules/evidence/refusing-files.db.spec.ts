import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { badEvidence, type SentFile } from '../../../testing/bad-evidence.js';
import { openTestApp, type TestApp, type Visitor } from '../../../testing/open-test-app.js';

let test: TestApp;
let lead: Visitor;
let actionId: string;
beforeAll(async () => {
  test = await openTestApp();
  lead = await test.signIn('lead.strathlorne@demonstration.example');
  actionId = (await lead('listActions')).body.rows[0]?.id ?? '';
});
afterAll(() => test.close());

const kept = async () =>
  (
    await test.asOwner.query<{ files: number; contents: number }[]>(
      `select (select count(*) from evidence_file) as files, (select count(*) from evidence_bytes) as contents`,
    )
  )[0];

const send = ({ name, bytes }: Pick<SentFile, 'name' | 'bytes'>) =>
  lead('sendFile', { params: { actionId }, query: { fileName: name }, body: bytes() });

describe('sending a file that is not what it seems', () => {
  it.each(badEvidence)('$what: $outcome', async (file) => {
    const before = await kept();
    const answer = await send(file);
    const { reason } = (answer.problem as { details?: { reason?: string } }).details ?? {}; // the reason of a refusal
    expect(answer.status === 201 ? 'kept' : (reason ?? answer.problem.code)).toBe(file.outcome);
    if (answer.status === 201) {
      expect(answer.body.name).not.toMatch(/[\\/:*?"<>|\r\n]|^\.|^con\b/i);
      await lead('dropFile', { params: { waitingFileId: answer.body.id } });
    } else if (reason !== undefined) {
      expect(answer.problem.fields?.[0]?.sentence).toMatch(/[Ss]ave|[Cc]hoose|[Tt]ake|[Bb]reak|[Pp]rint/);
      expect(answer.problem.fields?.[0]?.sentence).not.toMatch(/undefined|exception|parse|null/i);
    }
    expect(await kept()).toEqual(before);
    expect((await lead('whoAmI')).status).toBe(200);
  });

  it('serves others while the worst of them are looked through', async () => {
    const bombs = badEvidence.filter(({ what }) => /unpack|claiming|three thousand/.test(what)).slice(0, 4);
    const sent = Promise.all(bombs.map(send));
    for (let count = 0; count < 20; count += 1) expect((await lead('whoAmI')).status).toBe(200);
    expect((await sent).every(({ status }) => status >= 400 && status < 500)).toBe(true);
  });

  it('is told of in the documents as it is', () => {
    const cell = (words: string) => words.replaceAll('|', String.raw`\|`);
    const rows = badEvidence.map(({ what, outcome }) => `| ${cell(what)} | ${outcome} |`);
    const told = readFileSync(path.resolve('../../docs/method/evidence-files.md'), 'utf8');
    const said = told.split('\n').map((line) => line.replaceAll(/ +\|/g, ' |').replaceAll('`', ''));
    expect(rows.filter((row) => !said.includes(row))).toEqual([]);
    expect(told).toContain(`${badEvidence.length} files`);
  });
});
