/** What the database kept of an action by itself before it kept counts. */
export const keptBesideForms: readonly string[] = [
  ...['committee_ids', 'agency_ids', 'last_update_on', 'evidence_grade', 'evidence_until'],
];

/** Raises an action's version only when something changed that a form edits, and not what is kept beside it. */
export const versionsOfActions = (kept: readonly string[]): string => `
  create or replace function rules.bump_action_version() returns trigger language plpgsql as $$
  declare unedited text[] := array[${['version', ...kept].map((column) => `'${column}'`).join(', ')}];
  begin
    if new.version is distinct from old.version or new.evidence_grade < old.evidence_grade
      or to_jsonb(new) - unedited is distinct from to_jsonb(old) - unedited
    then
      new.version := old.version + 1;
    end if;
    return new;
  end $$`;
