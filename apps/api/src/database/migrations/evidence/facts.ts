import type { QueryRunner } from 'typeorm';

/** What follows from the uses of evidence: which actions it is on, and how strong the evidence of each action is. */
export async function facts(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create function rules.own_action() returns trigger language plpgsql as $$
    begin
      new.action_ids := array[new.action_id];
      return new;
    end $$;

    create function rules.keep_evidence_actions() returns trigger language plpgsql security definer
      set search_path = public, pg_temp as $$
    declare changed uuid := coalesce(new.evidence_id, old.evidence_id);
    declare now_on uuid[];
    begin
      select array_agg(distinct x.id order by x.id) into now_on from (
        select action_id as id from evidence where id = changed
        union all select action_id from evidence_use where evidence_id = changed and removed_on is null) x;
      update evidence set action_ids = now_on where id = changed and action_ids is distinct from now_on;
      return null;
    end $$;

    create or replace function rules.keep_evidence_grade() returns trigger language plpgsql security definer
      set search_path = public, pg_temp as $$
    declare
      changed uuid[];
      one uuid;
      was integer;
      needed integer;
      now_grade integer;
      now_until date;
    begin
      if tg_table_name = 'evidence' then
        select array_agg(action_id) into changed from evidence_use where evidence_id = new.id and removed_on is null;
      else
        changed := array[coalesce(new.action_id, old.action_id)];
      end if;
      for one in select unnest(changed) order by 1 loop
        -- Held before it is read: a claim made in the same moment is either seen here or refused there.
        select evidence_grade, case
            when effect = 'impact-evidenced' then 4
            when effect in ('practice-embedded', 'no-effect-found') then 3
            when delivery = 'delivered' then 1 else 0 end
          into was, needed from action where id = one for update;
        select e.grade, case when bool_or(e.expires_on is null) then null else max(e.expires_on) end
          into now_grade, now_until
          from evidence_use u join evidence e on e.id = u.evidence_id
          where u.action_id = one and u.removed_on is null
          group by e.grade order by e.grade desc limit 1;
        if coalesce(now_grade, 0) < least(was, needed) then
          raise exception 'what is claimed rests on this evidence' using errcode = 'FT002';
        end if;
        update action set evidence_grade = coalesce(now_grade, 0), evidence_until = now_until where id = one;
      end loop;
      return null;
    end $$;

    drop trigger keep_evidence_grade on evidence;
    create trigger own_action before insert on evidence for each row execute function rules.own_action();
    create trigger keep_evidence_grade after update of grade, expires_on on evidence
      for each row execute function rules.keep_evidence_grade();
    create trigger keep_evidence_actions after insert or update or delete on evidence_use
      for each row execute function rules.keep_evidence_actions();
    create trigger keep_evidence_grade after insert or update or delete on evidence_use
      for each row execute function rules.keep_evidence_grade()`);
}

/** Keeps files within the room there is. Whoever sends one may not see all that take it, so the database counts. */
export async function room(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create function rules.keep_within_room() returns trigger language plpgsql security definer
      set search_path = public, pg_temp as $$
    declare of_action bigint;
    declare of_committee bigint;
    begin
      -- Two that come at once are counted one after the other.
      perform pg_advisory_xact_lock(hashtextextended('room ' || new.committee_id, 0));
      select coalesce(sum(size_bytes) filter (where action_id = new.action_id), 0), coalesce(sum(size_bytes), 0)
        into of_action, of_committee
        from evidence_file where committee_id = new.committee_id and destroyed_on is null;
      if of_action + new.size_bytes > 104857600 or of_committee + new.size_bytes > 2147483648 then
        raise exception 'no room left for files' using errcode = 'FT001';
      end if;
      return new;
    end $$;
    -- Named so that it runs after the trigger that sets the committee.
    create trigger keep_within_room before insert on evidence_file
      for each row execute function rules.keep_within_room()`);
}
