import { expect } from '@jest/globals';
import type { ActionPage, EvidencePage, WaitingFile } from '@followthrough/domain';
import { makeFile } from '../src/demonstration/make-file.js';
import type { Visitor } from './open-test-app.js';

export const page = (line: string) => makeFile({ kind: 'pdf', lines: [line] });
export const words = { title: 'File audit', grade: 3, datedOn: '2026-03-31', note: 'Fourteen of twenty.' };

/** The action of the demonstration with this key in its review. */
export async function actionAt(visitor: Visitor, review: string, key: string): Promise<string> {
  const rows = (await visitor('listActions')).body.rows.filter(
    (row) => row.reviewReference === review && row.reference === key,
  );
  return rows[0]?.id ?? 'none';
}

export async function send(
  visitor: Visitor,
  actionId: string,
  line: string,
  fileName = 'Audit.pdf',
): Promise<WaitingFile> {
  const sent = await visitor('sendFile', { params: { actionId }, query: { fileName }, body: page(line) });
  expect(sent.status).toBe(201);
  return sent.body;
}

export async function add(visitor: Visitor, actionId: string, more: object = {}): Promise<ActionPage> {
  const added = await visitor('addEvidence', { params: { actionId }, body: { ...words, ...more } });
  expect([added.status, added.problem]).toEqual([201, added.body]);
  return added.body;
}

export const newest = (action: ActionPage, title: string) => {
  const found = action.evidence.find((item) => item.title === title);
  if (found === undefined) throw new Error(`There is no evidence called ${title}`);
  return found;
};

export const show = async (visitor: Visitor, evidenceId: string): Promise<EvidencePage> =>
  (await visitor('showEvidence', { params: { evidenceId } })).body;

export const on = ({ item }: EvidencePage) => ({ params: { evidenceId: item.id }, version: item.version });
