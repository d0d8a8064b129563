import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow } from './allow.js';
import { recordBefore, recordInChains } from './record.sql.js';

/** What is written down beside changes: who came in, who was turned away, who took a file out, whose words were erased. */
const verbs = [
  ...['insert', 'update', 'delete', 'erase'],
  ...['signed-in', 'switched-role', 'signed-out', 'sign-in-refused', 'refused', 'read'],
];

const people = ['lead', 'chief_officer', 'member', 'agency', 'analyst', 'administrator'];

/**
 * Chains the record of changes by hash: one chain for each committee, and one for everything that belongs to none. An
 * entry is linked as its transaction commits, the heads of its chains locked last and in order of their ids, so that
 * writers wait for each other no longer than a commit takes and never for each other in a circle.
 *
 * What is hashed of an entry is written out field by field in `rules.audit_facts`; of the words themselves only a
 * salted digest, so that they can be erased without breaking the chain.
 */
export class AuditChain1700000000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await tables(runner);
    await hashing(runner);
    await linking(runner);
    await runner.query(recordInChains);
    await runner.query('select rules.link_from(0, null)'); // what was recorded before there were chains
    await keepingAsItIs(runner);
    await noting(runner);
    await state(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger note_session on session;
      drop function scope.audit_chains(), scope.note(text, text, text, jsonb, uuid), rules.note_session();
      drop trigger link on audit_entry;
      drop trigger as_it_is on audit_entry;
      drop trigger not_emptied on audit_entry;
      drop table audit_checkpoint, audit_head, audit_link;
      drop function rules.erase_words(text, bigint[]), rules.link_entries(), rules.link_from(bigint, xid8),
        rules.audit_hash(bytea, uuid, bigint, text, bytea), rules.audit_facts(audit_entry),
        rules.audit_content(audit_entry), rules.chain_of(audit_entry), rules.as_it_is();
      ${recordBefore};
      delete from audit_entry where verb not in ('insert', 'update', 'delete');
      alter table audit_entry
        drop constraint audit_entry_verb_check,
        add constraint audit_entry_verb_check check (verb in ('insert', 'update', 'delete')),
        alter before type jsonb using before::jsonb,
        alter after type jsonb using after::jsonb,
        drop column salt, drop column subject_version, drop column parent_id`);
  }
}

async function tables(runner: QueryRunner): Promise<void> {
  await runner.query(`
    alter table audit_entry
      drop constraint audit_entry_verb_check,
      add constraint audit_entry_verb_check check (verb in (${verbs.map((verb) => `'${verb}'`).join(', ')})),
      -- As text that nobody rewrites: what is hashed must stay letter for letter.
      alter before type json using before::json,
      alter after type json using after::json,
      add salt bytea default uuid_send(gen_random_uuid()),
      add subject_version integer,
      add parent_id uuid;
    create index on audit_entry (subject_id, position desc);
    create index on audit_entry (parent_id, position desc) where parent_id is not null;

    create table audit_link (
      chain_id uuid not null,
      sequence bigint not null,
      position bigint not null unique,
      content_digest bytea not null,
      hash bytea not null,
      primary key (chain_id, sequence)
    );

    create table audit_head (
      chain_id uuid primary key,
      sequence bigint not null,
      hash bytea not null
    );

    -- When the heads were last written down to be kept elsewhere, and by whom.
    create table audit_checkpoint (
      id uuid primary key default gen_random_uuid(),
      at timestamptz not null default now(),
      made_by text not null,
      chains integer not null,
      entries bigint not null
    );
    alter table audit_link enable row level security;
    alter table audit_head enable row level security;
    alter table audit_checkpoint enable row level security;
    grant select (subject_version, parent_id) on audit_entry to followthrough_administrator;
    grant select on audit_checkpoint to followthrough_administrator;
    grant select, insert on audit_checkpoint to followthrough_system;
    grant select on audit_head to followthrough_system`);
  await allow(runner, 'administrator', { on: 'audit_checkpoint', may: 'select', where: 'true' });
  await allow(runner, 'system', { on: 'audit_checkpoint', may: 'select', where: 'true' });
  await allow(runner, 'system', { on: 'audit_checkpoint', may: 'insert', where: 'true' });
  await allow(runner, 'system', { on: 'audit_head', may: 'select', where: 'true' });
}

/** How an entry is hashed. The terminal's check says the same once more and shares no line with it. */
async function hashing(runner: QueryRunner): Promise<void> {
  // None is called immutable, for PostgreSQL to write them out where they are used, which is twice as fast.
  await runner.query(`
    create function rules.chain_of(entry audit_entry) returns uuid language sql stable as $$
      select case when entry.verb in ('insert', 'update', 'delete', 'erase') and entry.committee_id is not null
        then entry.committee_id else '00000000-0000-0000-0000-000000000000'::uuid end $$;

    -- The name and the words, behind a salt that goes when they are erased.
    create function rules.audit_content(entry audit_entry) returns bytea language sql stable as $$
      select sha256(entry.salt || sha256(convert_to(entry.person_name, 'UTF8'))
        || sha256(convert_to(coalesce(entry.before::text, ''), 'UTF8'))
        || sha256(convert_to(coalesce(entry.after::text, ''), 'UTF8'))) $$;

    -- Everything else that is known of an entry when it is made.
    create function rules.audit_facts(entry audit_entry) returns text language sql stable as $$
      select array_to_string(array[entry.id::text, entry.position::text,
        to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), entry.transaction_id::text,
        entry.committee_id::text, entry.action_id::text, entry.parent_id::text, entry.person_id::text, entry.role,
        entry.verb, entry.subject, entry.subject_id, entry.subject_version::text, array_to_string(entry.fields, ',')],
        E'\\n', '') $$;

    create function rules.audit_hash(before bytea, chain uuid, sequence bigint, facts text, content bytea) returns bytea
      language sql stable as $$
      select sha256(before || convert_to('1' || E'\\n' || chain || E'\\n' || sequence || E'\\n' || facts || E'\\n'
        || encode(content, 'hex'), 'UTF8')) $$`);
}

async function linking(runner: QueryRunner): Promise<void> {
  await runner.query(`
    -- Links the entries of a transaction from one of them on, or all there are: chain by chain in order of their ids, so
    -- that nobody waits in a circle, and each chain in the order in which they were made.
    create function rules.link_from(first bigint, made_in xid8) returns void language plpgsql as $$
    declare
      chain uuid;
      head audit_head;
      links audit_link[];
    begin
      for chain, links in
        select rules.chain_of(e), array_agg(row(null, null, e.position, rules.audit_content(e),
          convert_to(rules.audit_facts(e), 'UTF8'))::audit_link order by e.position)
        from audit_entry e where e.position >= first and (e.transaction_id = made_in or made_in is null)
        group by 1 order by 1
      loop
        select * into head from audit_head h where h.chain_id = chain for update;
        if not found then
          insert into audit_head values (chain, 0, decode(repeat('00', 32), 'hex')) on conflict do nothing;
          select * into head from audit_head h where h.chain_id = chain for update;
        end if;
        for at in 1 .. array_length(links, 1) loop
          head.sequence := head.sequence + 1;
          head.hash := sha256(head.hash || convert_to('1' || E'\\n' || chain || E'\\n' || head.sequence || E'\\n', 'UTF8')
            || (links[at]).hash || convert_to(E'\\n' || encode((links[at]).content_digest, 'hex'), 'UTF8'));
          links[at] := row(chain, head.sequence, (links[at]).position, (links[at]).content_digest, head.hash);
        end loop;
        insert into audit_link select (l).* from unnest(links) l;
        update audit_head set sequence = head.sequence, hash = head.hash where chain_id = chain;
      end loop;
    end $$;

    -- Runs once for each entry as the transaction commits; the first time it links them all.
    create function rules.link_entries() returns trigger language plpgsql security definer
      set search_path = public, pg_temp as $$
    begin
      if not exists (select from audit_link where position = new.position) then
        perform rules.link_from(new.position, new.transaction_id);
      end if;
      return null;
    end $$;
    create constraint trigger link after insert on audit_entry deferrable initially deferred
      for each row execute function rules.link_entries()`);
}

/** Even the owner does not change the record in passing; whoever goes out of their way to is found by the chain. */
async function keepingAsItIs(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create function rules.as_it_is() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and tg_table_name = 'audit_entry'
        and coalesce(current_setting('app.erasing', true), '') = 'yes'
      then
        return new;
      end if;
      raise exception 'The record of changes is only added to' using errcode = 'insufficient_privilege';
    end $$;
    create trigger as_it_is before update or delete on audit_entry for each row execute function rules.as_it_is();
    create trigger as_it_is before update or delete on audit_link for each row execute function rules.as_it_is();
    create trigger not_emptied before truncate on audit_entry for each statement execute function rules.as_it_is();
    create trigger not_emptied before truncate on audit_link for each statement execute function rules.as_it_is();

    create trigger as_it_is before delete on audit_head for each row execute function rules.as_it_is();
    create trigger not_emptied before truncate on audit_head for each statement execute function rules.as_it_is();

    -- For the owner alone, when the law asks for it: the words go, that there was a change stays, and so does the chain.
    create function rules.erase_words(reason text, positions bigint[]) returns bigint language plpgsql as $$
    declare erased bigint;
    begin
      perform set_config('app.erasing', 'yes', true);
      with gone as (
        update audit_entry set before = null, after = null, salt = null, person_name = 'Erased'
        where position = any(positions) and salt is not null
        returning id, committee_id, verb)
      insert into audit_entry (committee_id, person_name, role, verb, subject, subject_id, fields, after)
      select case when verb in ('insert', 'update', 'delete', 'erase') then committee_id end, 'The owner of the database',
        'system', 'erase', 'audit_entry', id::text, '{}', json_build_object('reason', reason)
      from gone;
      get diagnostics erased = row_count;
      perform set_config('app.erasing', '', true);
      return erased;
    end $$`);
}

async function noting(runner: QueryRunner): Promise<void> {
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
async function state(runner: QueryRunner): Promise<void> {
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
