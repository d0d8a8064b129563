import type { MigrationInterface, QueryRunner } from 'typeorm';

const keepers = 'followthrough_lead, followthrough_agency';
const readers = `${keepers}, followthrough_chief_officer, followthrough_member`;
const administers = `current_setting('app.role', true) = 'administrator'`;

const inForce = (role: string) => `${role}.ended_at is null
  and (now() at time zone 'Europe/London')::date
    between coalesce(${role}.starts_on, '-infinity') and coalesce(${role}.ends_on, 'infinity')`;

/** What of an open action a person owns for an agency: measures, and running tests of change that name them. */
const owned = `
  select m.owner_person_id as person_id, l.agency_id, m.id as measure_id, null::uuid as cycle_id
  from measure m join action a on a.id = m.action_id and a.closed_on is null
  join action_lead l on l.action_id = a.id
  join person_role r on r.person_id = m.owner_person_id and r.role = 'agency' and r.agency_id = l.agency_id
  where m.owner_person_id is not null
  union
  select p.id, c.agency_id, null, c.id
  from pdsa_cycle c join action a on a.id = c.action_id and a.closed_on is null
  join person p on p.name = c.owner
  join person_role r on r.person_id = p.id and r.role = 'agency' and r.agency_id = c.agency_id
  where not c.finished`;

/**
 * A measure may be somebody's to see to: one of those who may enter its readings. Handing over what somebody leads takes
 * their measures and running tests along.
 */
export class OwnersOfMeasures1700000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table measure add owner_person_id uuid references person;
      create index on measure (owner_person_id) where owner_person_id is not null;
      grant update (owner_person_id) on measure to ${keepers};
      grant select (owner_person_id) on measure to followthrough_system`);
    await runner.query(people);
    await runner.query(handingOver);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function scope.hand_over_owned, scope.owned_by_everybody;
      drop trigger owner_keeps on measure;
      drop function rules.owner_keeps, scope.people_keeping, rules.people_keeping;
      revoke select (owner_person_id) on measure from followthrough_system;
      revoke update (owner_person_id) on measure from ${keepers};
      alter table measure drop column owner_person_id`);
  }
}

/** Who may enter readings: accounts of the agencies that lead the action, and the leads of its committee. */
const people = `
  create function rules.people_keeping(action_asked uuid)
    returns table (person_id uuid, name text, post text, place text) language sql stable as $$
      select p.id, p.name, p.post, min(coalesce(g.name, c.name))
      from action a
      join person_role r on ${inForce('r')} and (
        (r.role = 'lead' and r.committee_id = a.committee_id)
        or (r.role = 'agency' and r.agency_id in (select l.agency_id from action_lead l where l.action_id = a.id)))
      join person p on p.id = r.person_id and p.active
      left join agency g on g.id = r.agency_id left join committee c on c.id = r.committee_id
      where a.id = action_asked group by p.id, p.name, p.post $$;
  revoke all on function rules.people_keeping from public;

  create function scope.people_keeping(action_asked uuid)
    returns table (person_id uuid, name text, post text, place text)
    language sql stable security definer set search_path = public, pg_temp as $$
      select k.* from action a cross join lateral rules.people_keeping(a.id) k
      where a.id = action_asked and (current_setting('app.role', true) = 'system'
        or scope.committee_id() = any(a.committee_ids) or scope.agency_id() = any(a.agency_ids)) $$;
  revoke all on function scope.people_keeping from public;
  grant execute on function scope.people_keeping to ${readers}, followthrough_system;

  create function rules.owner_keeps() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      -- Whose it was already it may stay, even once they have left.
      if tg_op = 'UPDATE' and new.owner_person_id is not distinct from old.owner_person_id then return new; end if;
      if new.owner_person_id is not null and not exists (
        select from rules.people_keeping(new.action_id) k where k.person_id = new.owner_person_id)
      then raise exception 'a measure belongs to somebody who may enter its readings' using errcode = 'check_violation';
      end if;
      return new;
    end $$;
  revoke all on function rules.owner_keeps from public;
  create trigger owner_keeps before insert or update of owner_person_id on measure
    for each row execute function rules.owner_keeps()`;

/** An administrator hands over what they do not see; a lead and an agency do it by their own rights. */
const handingOver = `
  create function scope.owned_by_everybody() returns table (person_id uuid, agency_id uuid, measures bigint, tests bigint)
    language sql stable security definer set search_path = public, pg_temp as $$
      select o.person_id, o.agency_id, count(o.measure_id), count(o.cycle_id) from (${owned}) o
      where ${administers} group by 1, 2 $$;

  create function scope.hand_over_owned(from_person uuid, to_person uuid, for_agency uuid) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
    begin
      if not (${administers} and exists (select from person_role r where r.person_id = to_person
        and r.role = 'agency' and r.agency_id = for_agency and r.ended_at is null)) then return; end if;
      update measure m set owner_person_id = to_person where m.id in (select o.measure_id from (${owned}) o
        where o.person_id = from_person and o.agency_id = for_agency);
      update pdsa_cycle c set owner = (select p.name from person p where p.id = to_person)
      where c.id in (select o.cycle_id from (${owned}) o
        where o.person_id = from_person and o.agency_id = for_agency);
    end $$;
  revoke all on function scope.owned_by_everybody, scope.hand_over_owned from public;
  grant execute on function scope.owned_by_everybody, scope.hand_over_owned to followthrough_administrator`;
