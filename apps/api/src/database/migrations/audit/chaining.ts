import type { QueryRunner } from 'typeorm';

/** How an entry is hashed. The terminal's check says the same once more and shares no line with it. */
export async function hashing(runner: QueryRunner): Promise<void> {
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

/** Linking entries as their transaction commits. */
export async function linking(runner: QueryRunner): Promise<void> {
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
