import type { QueryRunner } from 'typeorm';

/** Even the owner does not change the record in passing; whoever goes out of their way to is found by the chain. */
export async function keepingAsItIs(runner: QueryRunner): Promise<void> {
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
