import type { MigrationInterface, QueryRunner } from 'typeorm';

const chosen = 'chart, ruleset, chart_reason';
const keepers = 'followthrough_lead, followthrough_agency';

/** How a person wants a measure drawn, with the reason; kept, numbered and recorded with the measure. */
export class ChosenCharts1700000000034 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table measure
        add chart text check (chart in ('run', 'xmr', 'mr', 'p', 'pPrime', 'c', 'u', 'uPrime', 't')),
        add ruleset text not null default 'scotland' check (ruleset in ('scotland', 'anhoej', 'mdc6', 'mdc7')),
        add chart_reason text not null default '',
        add constraint measure_chart_has_reason
          check ((chart is null and ruleset = 'scotland') = (chart_reason = ''));
      grant update (${chosen}) on measure to ${keepers}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`revoke update (${chosen}) on measure from ${keepers};
      alter table measure drop column chart, drop column ruleset, drop column chart_reason`);
  }
}
