import type { MigrationInterface, QueryRunner } from 'typeorm';

const self = '(select scope.agency_id())';
const colleague = `agency_id = ${self} and (contact_person_id is null or exists (select from person_role x
  where x.person_id = contact_person_id and x.agency_id = action_lead.agency_id))`;
const administers = `current_setting('app.role', true) = 'administrator'`;
const holdsAccount = (person: string, agency: string) => `exists (select from person_role r
  where r.person_id = ${person} and r.role = 'agency' and r.agency_id = ${agency} and r.ended_at is null)`;

/**
 * Handing over what somebody leads: an agency among its own people, and an administrator, who sees how much it is and
 * never what.
 */
export class Handovers1700000000028 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant update (contact_person_id) on action_lead to followthrough_agency;
      create policy agency_update on action_lead for update to followthrough_agency
        using (agency_id = ${self} and exists (select from action where action.id = action_lead.action_id))
        with check (${colleague});
      grant select (person_id, role, agency_id, ended_at) on person_role to followthrough_agency;
      create policy agency_reads_colleagues on person_role for select to followthrough_agency
        using (role = 'agency' and ended_at is null and agency_id = ${self});
      create policy agency_reads_colleagues on person for select to followthrough_agency
        using (exists (select from person_role x where x.person_id = person.id));

      create function scope.led_by_everybody() returns table (person_id uuid, agency_id uuid, actions bigint, recurring bigint)
        language sql stable security definer set search_path = public, pg_temp as $$
          select led.person_id, led.agency_id, sum(led.actions)::bigint, sum(led.recurring)::bigint from (
            select l.contact_person_id as person_id, l.agency_id, count(distinct a.id) as actions, 0 as recurring
            from action_lead l join action a on a.id = l.action_id
            where l.contact_person_id is not null and a.closed_on is null group by 1, 2
            union all
            select (x ->> 'contactPersonId')::uuid, (x ->> 'agencyId')::uuid, 0, count(distinct r.id)
            from recurring_action r cross join jsonb_array_elements(r.leads) x
            where r.ended_on is null and x ->> 'contactPersonId' is not null group by 1, 2) led
          where ${administers} group by 1, 2 $$;

      create function scope.hand_over(from_person uuid, to_person uuid, for_agency uuid) returns void
        language plpgsql security definer set search_path = public, pg_temp as $$
        begin
          if not (${administers} and ${holdsAccount('to_person', 'for_agency')}) then return; end if;
          update action_lead l set contact_person_id = to_person from action a
          where a.id = l.action_id and a.closed_on is null and l.contact_person_id = from_person
            and l.agency_id = for_agency;
          update recurring_action r set leads = scope.leads_with(r.leads, from_person, to_person, for_agency)
          where r.ended_on is null and r.leads @> jsonb_build_array(
            jsonb_build_object('contactPersonId', from_person, 'agencyId', for_agency));
        end $$;

      create function scope.leads_with(leads jsonb, from_person uuid, to_person uuid, for_agency uuid) returns jsonb
        language sql immutable as $$
          select coalesce(jsonb_agg(case
            when x ->> 'contactPersonId' = from_person::text and x ->> 'agencyId' = for_agency::text
            then jsonb_set(x, '{contactPersonId}', to_jsonb(to_person)) else x end order by place), '[]')
          from jsonb_array_elements(leads) with ordinality as each (x, place) $$;

      revoke all on function scope.led_by_everybody, scope.hand_over, scope.leads_with from public;
      grant execute on function scope.led_by_everybody, scope.hand_over to followthrough_administrator;
      grant execute on function scope.leads_with to followthrough_lead`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function scope.hand_over, scope.led_by_everybody, scope.leads_with;
      drop policy agency_reads_colleagues on person;
      drop policy agency_reads_colleagues on person_role;
      revoke select (person_id, role, agency_id, ended_at) on person_role from followthrough_agency;
      drop policy agency_update on action_lead;
      revoke update (contact_person_id) on action_lead from followthrough_agency`);
  }
}
