import type { MigrationInterface, QueryRunner } from 'typeorm';
import { keep, onSeenAction } from './allow.js';
import { facts, room } from './evidence/facts.js';
import { destroying, readers, seeing, writers, writing } from './evidence/rights.js';
import { tables } from './evidence/tables.js';

/**
 * Evidence that is used for several actions, has files in versions and links, says who added it when, and may expire.
 * Contents of files stand apart from what is said of them, so that no list and no record of changes carries them.
 */
export class EvidenceFiles1700000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tables(runner);
    await facts(runner);
    await room(runner);
    for (const table of ['evidence_use', 'evidence_file', 'evidence_link'])
      await keep(runner, table, { onAction: true, recorded: true });
    await keep(runner, 'evidence', { versioned: true });
    for (const table of ['evidence_use', 'evidence_file', 'evidence_bytes', 'evidence_link'])
      await runner.query(`alter table ${table} enable row level security`);
    await seeing(runner);
    for (const role of writers) await writing(runner, role);
    await destroying(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const role of readers)
      await runner.query(`alter policy ${role}_select on evidence using (${onSeenAction('evidence')})`);
    for (const role of writers)
      await runner.query(`
        alter policy ${role}_insert on evidence with check (${onSeenAction('evidence')});
        drop policy ${role}_update on evidence;
        revoke update (title, grade, dated_on, note, expires_on, version) on evidence from followthrough_${role}`);
    await runner.query(`
      drop trigger bump_version on evidence;
      drop trigger own_action on evidence;
      drop trigger keep_evidence_grade on evidence;
      drop table evidence_link, evidence_bytes, evidence_file, evidence_use;
      drop function rules.own_action, rules.keep_evidence_actions, rules.keep_within_room;
      alter table evidence drop column agency_id, drop column added_by, drop column added_on, drop column expires_on,
        drop column action_ids, drop column version;
      alter table action drop column evidence_until;
      create or replace function rules.keep_evidence_grade() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
      declare changed uuid := coalesce(new.action_id, old.action_id);
      begin
        update action set evidence_grade = coalesce((select max(grade) from evidence where action_id = changed), 0)
        where id = changed;
        return null;
      end $$;
      create trigger keep_evidence_grade after insert or update or delete on evidence
        for each row execute function rules.keep_evidence_grade()`);
  }
}
