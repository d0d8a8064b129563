import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, keep, own } from './allow.js';

const mine = 'committee_id = (select scope.committee_id())';
const theirs = 'to_committee_id = (select scope.committee_id())';
const prepared = (table: string) => `${own} and exists (select from reporting_round
  where reporting_round.id = ${table}.round_id and reporting_round.state = 'preparing')`;

/** A role somebody holds today. */
const inForce = `r.ended_at is null and (now() at time zone 'Europe/London')::date
  between coalesce(r.starts_on, '-infinity') and coalesce(r.ends_on, 'infinity')`;

const claimants = ['lead', 'agency'];

/**
 * Lets what nobody has acted on yet be taken back (a share another committee was asked for, a round nobody was asked in),
 * and tells people what the day brings them: a claim they may verify, a closure to look back at.
 * Administrators may write down how far the record of changes has come, to keep that elsewhere.
 */
export class TakingBack1700000000027 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table action_share drop constraint action_share_answer_check,
        add constraint action_share_answer_check check (answer in ('open', 'accepted', 'declined', 'withdrawn'));
      alter policy lead_update on action_share using (${theirs} or (${mine} and answer = 'open'))
        with check ((${theirs} and answer <> 'withdrawn') or (${mine} and answer = 'withdrawn'));
      grant delete on reporting_round, round_review, round_note to followthrough_lead;
      grant select (id, action_id, committee_id, look_back_on, reopened_on) on closure to followthrough_system;

      grant select on audit_head to followthrough_administrator;
      grant insert (at, made_by, chains, entries) on audit_checkpoint to followthrough_administrator;

      create function scope.people_verifying(committee_asked uuid) returns setof uuid
        language sql stable security definer set search_path = public, pg_temp as $$
          select distinct p.id from person_role r join person p on p.id = r.person_id and p.active
          where r.role in ('lead', 'member') and r.committee_id = committee_asked and ${inForce} $$;
      revoke all on function scope.people_verifying(uuid) from public;
      grant execute on function scope.people_verifying(uuid)
        to ${claimants.map((role) => `followthrough_${role}`).join(', ')}`);
    await allow(runner, 'lead', { on: 'reporting_round', may: 'delete', where: `${own} and state = 'preparing'` });
    for (const on of ['round_review', 'round_note'])
      await allow(runner, 'lead', { on, may: 'delete', where: prepared(on) });
    await allow(runner, 'system', { on: 'closure', may: 'select', where: 'true' });
    await allow(runner, 'administrator', { on: 'audit_head', may: 'select', where: 'true' });
    await allow(runner, 'administrator', { on: 'audit_checkpoint', may: 'insert', where: 'true' });
    await keep(runner, 'audit_checkpoint', { recorded: true });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger record on audit_checkpoint;
      drop policy administrator_insert on audit_checkpoint;
      drop policy administrator_select on audit_head;
      revoke insert (at, made_by, chains, entries) on audit_checkpoint from followthrough_administrator;
      revoke select on audit_head from followthrough_administrator;
      drop policy system_select on closure;
      drop policy lead_delete on reporting_round;
      drop policy lead_delete on round_review;
      drop policy lead_delete on round_note;
      drop function scope.people_verifying(uuid);
      revoke select (id, action_id, committee_id, look_back_on, reopened_on) on closure from followthrough_system;
      revoke delete on reporting_round, round_review, round_note from followthrough_lead;
      alter policy lead_update on action_share using (${theirs}) with check (${theirs});
      update action_share set answer = 'declined' where answer = 'withdrawn';
      alter table action_share drop constraint action_share_answer_check,
        add constraint action_share_answer_check check (answer in ('open', 'accepted', 'declined'))`);
  }
}
