import type { QueryRunner } from 'typeorm';
import { allow, onSeenAction } from '../allow.js';

/** Whoever reads actions. */
export const readers = ['lead', 'chief_officer', 'member', 'agency'];
/** Whoever adds evidence. */
export const writers = ['lead', 'agency'];

/** Evidence on any action the caller may see. */
const seen = 'exists (select from action where action.id = any(evidence.action_ids))';
const seenBy = (table: string) => `exists (select from evidence where evidence.id = ${table}.evidence_id)`;
const ownAgency = 'agency_id = (select scope.agency_id())';
/** Who adds it: an agency's people as that agency, a lead as none. */
const addedAs = (role: string) => (role === 'agency' ? ownAgency : 'agency_id is null');
/** A file that was sent by the caller and is not yet part of any evidence. */
const waiting = `(evidence_id is null and person_id = (select scope.person_id()) and ${onSeenAction('evidence_file')})`;

/** What whoever reads actions sees of evidence. */
export async function seeing(runner: QueryRunner): Promise<void> {
  for (const role of readers) {
    await runner.query(`
      alter policy ${role}_select on evidence using (${seen});
      grant select on evidence_use, evidence_file, evidence_bytes, evidence_link to followthrough_${role}`);
    await allow(runner, role, { on: 'evidence_use', may: 'select', where: onSeenAction('evidence_use') });
    await allow(runner, role, {
      on: 'evidence_file',
      may: 'select',
      where: `${waiting} or ${seenBy('evidence_file')}`,
    });
    await allow(runner, role, {
      on: 'evidence_bytes',
      may: 'select',
      where: 'exists (select from evidence_file where evidence_file.id = evidence_bytes.file_id)',
    });
    await allow(runner, role, { on: 'evidence_link', may: 'select', where: seenBy('evidence_link') });
  }
}

/** What a lead or an agency may add and change. */
export async function writing(runner: QueryRunner, role: string): Promise<void> {
  // A foreign key looks past row-level security; what a row names must be seen, and an agency changes what it added.
  const own = role === 'agency' ? ` and evidence.${ownAgency}` : '';
  const changes = (table: string) => `exists (select from evidence where evidence.id = ${table}.evidence_id${own})`;
  await runner.query(`
    alter policy ${role}_insert on evidence with check (${onSeenAction('evidence')} and ${addedAs(role)});
    grant update (title, grade, dated_on, note, expires_on, version) on evidence to followthrough_${role};
    grant insert, update (removed_on, removed_by, removal_reason) on evidence_use to followthrough_${role};
    grant insert, update (evidence_id, series_id, number), delete on evidence_file to followthrough_${role};
    grant insert on evidence_bytes, evidence_link to followthrough_${role}`);
  await allow(runner, role, {
    on: 'evidence',
    may: 'update',
    where: role === 'agency' ? `${seen} and ${ownAgency}` : seen,
  });
  await allow(runner, role, {
    on: 'evidence_use',
    may: 'insert',
    // Evidence stays within the actions that its own committee has a part in.
    where: `${addedAs(role)} and exists (select from evidence join action on action.id = evidence_use.action_id
      where evidence.id = evidence_use.evidence_id and action.committee_ids @> array[evidence.committee_id])`,
  });
  await allow(runner, role, {
    on: 'evidence_use',
    may: 'update',
    where: `${onSeenAction('evidence_use')}${role === 'agency' ? ` and ${ownAgency}` : ''}`,
  });
  await allow(runner, role, { on: 'evidence_file', may: 'insert', where: `${waiting} and ${addedAs(role)}` });
  await allow(runner, role, { on: 'evidence_file', may: 'delete', where: waiting });
  await runner.query(
    `create policy ${role}_update on evidence_file for update to followthrough_${role}
       using (${waiting}${role === 'lead' ? ` or ${seenBy('evidence_file')}` : ''})
       with check (${changes('evidence_file')})`,
  );
  await allow(runner, role, {
    on: 'evidence_bytes',
    may: 'insert',
    where: `exists (select from evidence_file where evidence_file.id = evidence_bytes.file_id and evidence_id is null)`,
  });
  await allow(runner, role, {
    on: 'evidence_link',
    may: 'insert',
    where: `${addedAs(role)} and ${changes('evidence_link')}`,
  });
}

/** A lead may take the contents of a file away for good, once it is written down why. */
export async function destroying(runner: QueryRunner): Promise<void> {
  await runner.query(`
    grant update (destroyed_on, destroyed_by, destruction_reason) on evidence_file to followthrough_lead;
    grant delete on evidence_bytes to followthrough_lead`);
  await allow(runner, 'lead', {
    on: 'evidence_bytes',
    may: 'delete',
    where: `exists (select from evidence_file where evidence_file.id = evidence_bytes.file_id
      and evidence_file.destroyed_on is not null)`,
  });
}
