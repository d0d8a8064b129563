import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow } from './allow.js';

const national = 'committee_id is null';

/** A consent that stands, used by a look that was written down in this very transaction. */
const lookedAt = (committee: string) => `exists (select from repository_consent c
    join repository_member m on m.repository_id = c.repository_id and m.ended_on is null
    where c.committee_id = ${committee} and c.revoked_on is null and m.person_id = (select scope.person_id()))
  and exists (select from repository_look l
    where l.committee_id = ${committee} and l.transaction_id = pg_current_xact_id())`;

/**
 * Labels of a committee's own theme that was adopted or merged for all count nationally from then on: the product follows
 * them when it makes a release, and so does a look of a repository, which is told no committee's own themes.
 */
export class LabelsCountedWhereTheyWent1700000000052 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter policy system_select on theme_change using (true);
      alter policy repository_select on theme using (${national});
      grant select on theme_change, theme_placement to followthrough_repository;

      -- How a committee's own themes were changed, without what they are called or why: enough to say where labels count.
      create function scope.changes_looked_at(of_committee uuid) returns json language sql stable security definer
        set search_path = public, pg_temp as $$
        select coalesce(json_agg(json_build_object('id', c.id, 'position', c.position, 'committeeId', c.committee_id,
          'content', case c.content ->> 'kind'
            when 'add' then c.content || jsonb_build_object('name', c.content -> 'slug', 'definition', c.content -> 'slug')
            when 'split' then c.content || jsonb_build_object('parts', (
              select jsonb_agg(jsonb_build_object('slug', part -> 'slug', 'name', part -> 'slug',
                'definition', part -> 'slug')) from jsonb_array_elements(c.content -> 'parts') part))
            else c.content end,
          'effectiveOn', c.effective_on, 'decidedBy', '', 'decidedOn', c.decided_on, 'reason', '') order by c.position),
          '[]')
        from theme_change c
        where c.committee_id = of_committee and c.content ->> 'kind' <> 'rename' and ${lookedAt('of_committee')}
      $$;
      revoke all on function scope.changes_looked_at from public;
      grant execute on function scope.changes_looked_at to followthrough_repository`);
    await allow(runner, 'repository', { on: 'theme_change', may: 'select', where: national });
    await allow(runner, 'repository', {
      on: 'theme_placement',
      may: 'select',
      where: lookedAt('theme_placement.committee_id'),
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function scope.changes_looked_at;
      drop policy repository_select on theme_placement;
      drop policy repository_select on theme_change;
      revoke all on theme_change, theme_placement from followthrough_repository;
      alter policy repository_select on theme using (true);
      alter policy system_select on theme_change using (${national})`);
  }
}
