import type { QueryRunner } from 'typeorm';

const people = ['lead', 'chief_officer', 'member', 'agency', 'analyst', 'administrator'];

/** Writing down what happens at the door. */
export async function noting(runner: QueryRunner): Promise<void> {
  await runner.query(`
    -- What happens at the door, which changes no record. Only who signs people in says of whom it speaks; all others
    -- speak of themselves. It belongs to no committee: colleagues do not read when somebody came.
    create function scope.note(noted text, about text, about_id text, details jsonb, of_person uuid) returns void
      language plpgsql security definer set search_path = public, pg_temp as $$
    declare
      signing_in boolean := coalesce(current_setting('app.role', true), '') = 'sign-in';
      whose uuid := case when signing_in then of_person else scope.person_id() end;
    begin
      if noted in ('insert', 'update', 'delete', 'erase') then
        raise exception 'Changes are recorded by themselves' using errcode = 'insufficient_privilege';
      end if;
      insert into audit_entry (person_id, person_name, role, verb, subject, subject_id, fields, after)
      values (whose, coalesce((select name from person where id = whose), 'Somebody unknown'),
        coalesce(nullif(current_setting('app.role', true), ''), 'system'), noted, about, about_id, '{}', details::json);
    end $$;
    revoke all on function scope.note(text, text, text, jsonb, uuid) from public;
    grant execute on function scope.note(text, text, text, jsonb, uuid)
      to followthrough_sign_in, followthrough_system, ${people.map((role) => `followthrough_${role}`).join(', ')};

    -- Whichever way somebody comes in or goes; a session that ran out by itself is nobody's doing.
    create function rules.note_session() returns trigger language plpgsql security definer
      set search_path = public, pg_temp as $$
    declare
      one session := coalesce(new, old);
      held person_role;
    begin
      if (tg_op = 'DELETE' and old.expires_at < now())
        or (tg_op = 'UPDATE' and new.person_role_id = old.person_role_id) then
        return null;
      end if;
      select * into held from person_role where id = one.person_role_id;
      insert into audit_entry (person_id, person_name, role, verb, subject, subject_id, fields, after)
      values (coalesce(scope.person_id(), held.person_id),
        coalesce(nullif(current_setting('app.person_name', true), ''),
          (select name from person where id = held.person_id), 'Somebody unknown'),
        held.role, case tg_op when 'INSERT' then 'signed-in' when 'UPDATE' then 'switched-role' else 'signed-out' end,
        'session', coalesce(to_jsonb(one) ->> 'id', ''), '{}',
        json_build_object('person_id', held.person_id, 'way', to_jsonb(one) ->> 'way'));
      return null;
    end $$;
    create trigger note_session after insert or update of person_role_id or delete on session
      for each row execute function rules.note_session()`);
}

/** Whether the chains hold, for administrators, who may not read what is hashed. */
export async function state(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create function scope.audit_chains() returns table (chain_id uuid, entries bigint, broken_at bigint, kept boolean)
      language sql stable security definer set search_path = public, pg_temp as $$
      with link as (
        select l.chain_id, l.sequence, l.hash, l.content_digest, e,
          lag(l.hash, 1, decode(repeat('00', 32), 'hex')) over chain as before,
          lag(l.sequence, 1, 0::bigint) over chain as sequence_before
        from audit_link l left join audit_entry e on e.position = l.position
        window chain as (partition by l.chain_id order by l.sequence)),
      held as (
        select l.chain_id, max(l.sequence) as entries,
          min(l.sequence) filter (where not coalesce(
            l.sequence = l.sequence_before + 1
            and ((l.e).salt is null or l.content_digest = rules.audit_content(l.e))
            and l.hash = rules.audit_hash(l.before, l.chain_id, l.sequence, rules.audit_facts(l.e), l.content_digest),
          false)) as broken_at
        from link l group by l.chain_id)
      select h.chain_id, h.sequence, held.broken_at,
        held.entries is not distinct from h.sequence and exists (select from audit_link l
          where l.chain_id = h.chain_id and l.sequence = h.sequence and l.hash = h.hash)
      from audit_head h left join held using (chain_id) $$;
    revoke all on function scope.audit_chains() from public;
    grant execute on function scope.audit_chains() to followthrough_administrator`);
}
