interface Differing {
  /** Which facts of an entry stand in columns of their own, and their values. */
  readonly columns: string;
  readonly values: string;
  readonly asKept: string;
  readonly leftOut: string;
  /** What is kept beside what somebody did and recorded where they did it: a change of nothing else is no entry. */
  readonly unrecorded: string;
}

const record = (more: Differing) => `
  create or replace function rules.record() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  declare
    old_row jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) end;
    new_row jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
    changed text[];
    told text[];
    either jsonb := coalesce(new_row, old_row);
  begin
    select coalesce(array_agg(key order by key), '{}'),
      coalesce(array_agg(key order by key) filter (where ${more.leftOut}), '{}')
    into changed, told
    from jsonb_object_keys(either) as key
    where old_row is null or new_row is null or old_row -> key is distinct from new_row -> key;
    if tg_op = 'UPDATE' and changed <@ array[${more.unrecorded}] then
      return null;
    end if;
    insert into audit_entry (committee_id, action_id, person_id, person_name, role, verb, subject, subject_id,
      fields, before, after${more.columns})
    values (
      (either ->> case when tg_table_name = 'committee' then 'id' else 'committee_id' end)::uuid,
      (either ->> case when tg_table_name = 'action' then 'id' else 'action_id' end)::uuid,
      scope.person_id(),
      coalesce(nullif(current_setting('app.person_name', true), ''), 'The product itself'),
      coalesce(nullif(current_setting('app.role', true), ''), 'system'),
      lower(tg_op), tg_table_name, coalesce(either ->> 'id', ''), changed,
      (case when old_row is null then null else
        (select jsonb_object_agg(key, old_row -> key) from unnest(told) as key) end)${more.asKept},
      (case when new_row is null then null else
        (select jsonb_object_agg(key, new_row -> key) from unnest(told) as key) end)${more.asKept}${more.values});
    return null;
  end $$`;

const unkept = `key <> all(array['password_hash', 'bytes', 'position', 'last_signed_in_at'])`;

/** Records a change, as the first versions of the product did. */
export const recordBefore = record({
  ...{ columns: '', values: '', asKept: '', leftOut: unkept },
  unrecorded: `'version', 'last_signed_in_at'`,
});

const inChains = {
  columns: ', subject_version, parent_id',
  asKept: '::json',
  leftOut: `${unkept} and key !~ '(secret|password|token|digest|bytes)'`,
  values: `, (either ->> 'version')::integer,
    case when tg_table_name = 'theme_assignment' then (either ->> 'review_id')::uuid
      when tg_table_name like 'round\\_%' then (either ->> 'round_id')::uuid
      when tg_table_name like 'closure\\_%' then (either ->> 'closure_id')::uuid
      when tg_table_name in ('person_role', 'second_factor', 'person_identity') then (either ->> 'person_id')::uuid
      else (coalesce(either ->> 'measure_id', either ->> 'evidence_id', either ->> 'strategy_id', either ->> 'review_id'))::uuid end`,
};

/**
 * Records a change with the version it made and the record it hangs on, so that what was changed since a version, and
 * what happened to a review, a measure or a person, can be found. Whatever is secret is left out by its name.
 */
export const recordInChains = record({ ...inChains, unrecorded: `'version', 'last_signed_in_at'` });

/** The same, but for what is kept beside a record that is recorded itself: counts on an action, places in the plan. */
export const recordWithoutKept = record({
  ...inChains,
  unrecorded: `'version', 'last_signed_in_at', 'blockers_open', 'times_moved', 'plan_on', 'plan_reference',
    'plan_position'`,
});
