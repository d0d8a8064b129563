import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, onSeenAction } from './allow.js';

const defined = [
  ...['name', 'family', 'question', 'definition', 'numerator_text', 'denominator_text', 'inclusions', 'exclusions'],
  ...['unit', 'rate_per', 'direction', 'direction_reason', 'targets', 'cadence', 'sampling', 'source', 'owner_post'],
  ...['expected_from', 'baseline_ends_on', 'disclosure', 'worked_example'],
].join(', ');

const keepers = ['lead', 'agency'];

/** The whole definition of a measure, made and changed by those who carry its action out. */
export class WholeMeasures1700000000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table measure
        add inclusions text not null default '',
        add exclusions text not null default '',
        add rate_per integer check (rate_per > 0),
        add direction_reason text not null default '',
        add targets jsonb not null default '[]',
        add sampling text not null default '',
        add owner_post text not null default '',
        add expected_from date not null default current_date,
        add disclosure text not null default 'masked',
        add worked_example text not null default '',
        add constraint measure_on_action unique (id, action_id);
      update measure set targets = jsonb_build_array(jsonb_build_object('value', target_value, 'by', target_by))
        where target_value is not null and target_by is not null;
      update measure set expected_from = coalesce(
        (select min(read_on) from reading where measure_id = measure.id), expected_from);
      alter table measure drop column target_value, drop column target_by;
      -- A reading cannot say that it belongs to another action than its measure.
      alter table reading add constraint reading_of_measure
        foreign key (measure_id, action_id) references measure (id, action_id);
      grant insert on measure to followthrough_agency`);
    await allow(runner, 'agency', { on: 'measure', may: 'insert', where: onSeenAction('measure') });
    for (const role of keepers) {
      await runner.query(`grant update (${defined}) on measure to followthrough_${role}`);
      await allow(runner, role, { on: 'measure', may: 'update', where: onSeenAction('measure') });
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const role of keepers)
      await runner.query(`drop policy ${role}_update on measure;
        revoke update (${defined}) on measure from followthrough_${role}`);
    await runner.query(`
      drop policy agency_insert on measure;
      revoke insert on measure from followthrough_agency;
      alter table reading drop constraint reading_of_measure;
      alter table measure add target_value double precision, add target_by date;
      update measure set target_value = (targets -> -1 ->> 'value')::double precision,
        target_by = (targets -> -1 ->> 'by')::date;
      alter table measure drop constraint measure_on_action, drop column inclusions, drop column exclusions,
        drop column rate_per, drop column direction_reason, drop column targets, drop column sampling,
        drop column owner_post, drop column expected_from, drop column disclosure, drop column worked_example`);
  }
}
