import type { MigrationInterface, QueryRunner } from 'typeorm';
import { hashing, linking } from './audit/chaining.js';
import { noting, state } from './audit/door.js';
import { keepingAsItIs } from './audit/keeping.js';
import { recordBefore, recordInChains } from './audit/record.sql.js';
import { tables } from './audit/tables.js';

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
