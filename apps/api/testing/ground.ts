import { randomUUID } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { idOf } from './id-of.js';
import type { Sent, TestApp, Visitor } from './open-test-app.js';
import type { Ids } from './samples/ids.js';

/** What stands ready for a call that is to succeed. */
export interface Ground {
  readonly test: TestApp;
  /** Records of Strathlorne. */
  readonly ids: Ids;
  readonly lead: Visitor;
  readonly nurse: Visitor;
  readonly administrator: Visitor;
}

/** A call that succeeds, and who makes it. */
export interface Succeeding {
  readonly by: Visitor;
  readonly sent: Sent;
}

export const nobodyYet = { evidenceIds: [], supersededById: null, approvedBy: null, lookBackOn: null };
export const email = 'lead.strathlorne@demonstration.example';

export const one = (test: TestApp, sql: string) => idOf(test.asOwner, sql);

export const own = `committee_id = (select id from committee where code = 'STL')`;
export const action = (test: TestApp, where: string) =>
  one(test, `select id from action where ${own} and ${where} order by id`);
export const person = (test: TestApp) => one(test, `select id from person where email = '${email}'`);

/** An action that is delivered, claimed by its lead and, unless told, verified by somebody else. */
export async function claimed({ test, lead, nurse }: Ground, verified = true): Promise<string> {
  const [row] = (await nurse('listActions', { query: { delivery: 'delivered' } })).body.rows.filter(
    ({ closedOn, effect }) => closedOn === null && effect === 'not-yet-known',
  );
  const actionId = row?.id ?? '';
  await test.asOwner.query(`update closure_claim set state = 'taken-back' where action_id = $1`, [actionId]);
  await nurse('claimClosure', {
    ...{ params: { actionId }, version: row?.version ?? 0 },
    body: { basis: 'delivered-only', reason: 'The guide is out.', ...nobodyYet },
  });
  const claimId = await one(test, `select id from closure_claim where action_id = '${actionId}' and state = 'claimed'`);
  if (verified)
    await lead('verifyClaim', {
      params: { claimId },
      version: 1,
      body: { verdict: 'verified', words: 'It is there.' },
    });
  return claimId;
}

/** Two actions of Strathlorne and a lever that neither has yet. */
export async function changingTwo({ test }: Ground): Promise<Sent> {
  const seen = await test.asOwner.query<{ id: string; version: number }[]>(
    `select id, version from action where ${own} and closed_on is null and lever is distinct from 'tool' order by id limit 2`,
  );
  return { body: { seen, change: { kind: 'lever', lever: 'tool' } } };
}

export async function notice({ test }: Ground): Promise<string> {
  const id = randomUUID();
  await test.asOwner.query(`insert into notice (id, person_id, kind, link) values ($1, $2, 'mention', '/')`, [
    ...[id, await person(test)],
  ]);
  return id;
}

/** Somebody who has begun to set up a code, and the code their app shows. Nobody else's sign-in is changed by it. */
export async function beginsFactor({ test }: Ground, name: string): Promise<{ by: Visitor; code: string }> {
  const by = await test.signIn(`${name}@demonstration.example`);
  const { key } = (await by('beginSecondFactor')).body;
  return { by, code: new TOTP({ secret: Secret.fromBase32(key) }).generate() };
}

export async function waitingFile({ lead, ids: { actionId } }: Ground): Promise<string> {
  const sent = {
    params: { actionId },
    query: { fileName: 'Note.txt' },
    body: Buffer.from(`Read in March. ${randomUUID()}`),
  };
  return (await lead('sendFile', sent)).body.id;
}

/** Evidence on which no claim rests. */
export async function evidence({ test, lead, ids: { actionId } }: Ground): Promise<string> {
  const title = `Added for a moment ${randomUUID()}`;
  await lead('addEvidence', { params: { actionId }, body: { title, grade: 1, datedOn: '2026-10-01', note: '' } });
  return one(test, `select id from evidence where title = '${title}'`);
}

/** A round of Strathlorne that has come as far as told. */
export async function round(
  { test, lead }: Ground,
  state: 'preparing' | 'asking' | 'frozen' | 'sealed',
): Promise<string> {
  const meetingOn = { preparing: '2028-03-10', asking: '2028-12-10', frozen: '2028-06-10', sealed: '2028-09-10' }[
    state
  ];
  await lead('addRound', { body: { body: 'committee', meetingOn, deadlineOn: '2028-02-24' } });
  const id = await one(
    test,
    `select id from reporting_round where ${own} and state = 'preparing' order by meeting_on desc`,
  );
  for (const step of ['askForUpdates', 'freezeRound', 'sealRound'].slice(
    0,
    { preparing: 0, asking: 1, frozen: 2, sealed: 3 }[state],
  ))
    await lead(step as 'askForUpdates', {
      params: { roundId: id },
      version: await versionOf(test, 'reporting_round', id),
    }); // each takes the same
  return id;
}

export async function versionOf(test: TestApp, table: string, id: string): Promise<number> {
  const [row] = await test.asOwner.query<{ version: number }[]>(`select version from ${table} where id = $1`, [id]);
  return row?.version ?? 1;
}
