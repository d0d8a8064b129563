import type { MigrationInterface, QueryRunner } from 'typeorm';

const before = `made_by = (select scope.person_id()) and seen_at is null and mailed_on is null
    and due_on is null
    and (about_action_id is null or exists (select from action where action.id = notice.about_action_id))`;

const after = before.replace('due_on is null', `(due_on is null or kind in ('update-asked', 'chased'))`);

/** Whoever asks for an update may say by when. Every other date on a notice is the product's own to give. */
export class DeadlinesTold1700000000042 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant insert (due_on) on notice to followthrough_lead;
      alter policy lead_insert on notice with check (${after})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter policy lead_insert on notice with check (${before});
      revoke insert (due_on) on notice from followthrough_lead`);
  }
}
