import type { EntityManager } from 'typeorm';

/** A way of tampering with the record of changes, as somebody who has every right over the database may try it. */
export interface Tampering {
  readonly name: string;
  readonly run: (manager: EntityManager, pick: Pick) => Promise<unknown>;
}

/** Picks by chance, from a seed. */
export interface Pick {
  /** A whole number from 0 up to, and without, this one. */
  readonly below: (limit: number) => number;
  readonly of: <Value>(values: readonly Value[]) => Value;
}

/** Each column of an entry with a value that no entry of the demonstration has there. */
const columns: Record<string, string> = {
  person_name: `'Somebody Else'`,
  role: `'nobody'`,
  verb: `case verb when 'delete' then 'update' else 'delete' end`,
  at: `at + interval '1 microsecond'`,
  fields: `array_append(fields, 'more')`,
  subject: `subject || 's'`,
  subject_id: 'gen_random_uuid()::text',
  subject_version: 'coalesce(subject_version, 0) + 1',
  committee_id: 'gen_random_uuid()',
  action_id: 'gen_random_uuid()',
  parent_id: 'gen_random_uuid()',
  person_id: 'gen_random_uuid()',
  transaction_id: '(transaction_id::text::bigint + 1)::text::xid8',
  salt: 'uuid_send(gen_random_uuid())',
  before: `'{"text":"Never so"}'`,
  after: `'{"text":"Never so"}'`,
};

/** A link somewhere in the middle of a long chain: its chain, place, entry and the length of the chain. */
async function aLink(manager: EntityManager, pick: Pick) {
  const chains = (await manager.query(
    'select chain_id as chain, max(sequence)::int as length from audit_link group by 1 having max(sequence) > 50 order by 1',
  )) as { chain: string; length: number }[]; // the driver's rows carry no type
  const { chain, length } = pick.of(chains);
  const sequence = 2 + pick.below(length - 3);
  const [link] = (await manager.query('select position from audit_link where chain_id = $1 and sequence = $2', [
    ...[chain, sequence],
  ])) as { position: number }[]; // as above
  return { chain, length, sequence, position: link?.position ?? 0 };
}

/** Makes every chain anew, hashes, heads and all, from the entries as they now are. */
async function chainAnew(manager: EntityManager): Promise<void> {
  await manager.query('delete from audit_link');
  await manager.query('delete from audit_head');
  await manager.query('select rules.link_from(-1000000000, null)');
}

async function changeOne(manager: EntityManager, pick: Pick) {
  const { position } = await aLink(manager, pick);
  const [column, value] = pick.of(Object.entries(columns));
  await manager.query(`update audit_entry set ${column} = ${value} where position = $1`, [position]);
}

const removeEntry = async (manager: EntityManager, pick: Pick) => {
  const { position } = await aLink(manager, pick);
  await manager.query('delete from audit_entry where position = $1', [position]);
  return position;
};

const insertEntry = (
  manager: EntityManager,
  position: number,
  where: 'at the end' | 'before all others' = 'at the end',
) =>
  manager.query(
    `insert into audit_entry (position, at, committee_id, action_id, person_name, role, verb, subject, subject_id, fields)
     overriding system value
     select $2, at, committee_id, action_id, 'Somebody Else', role, 'update', subject, subject_id, fields
     from audit_entry where position = $1`,
    [position, where === 'at the end' ? position + 1_000_000 : -position],
  );

/** Every way of tampering we could think of. */
export const tamperings: readonly Tampering[] = [
  { name: 'a fact of an entry is changed', run: changeOne },
  { name: 'an entry is deleted', run: removeEntry },
  {
    name: 'an entry is deleted with its link',
    run: async (manager, pick) => {
      const { position } = await aLink(manager, pick);
      await manager.query('delete from audit_entry where position = $1', [position]);
      await manager.query('delete from audit_link where position = $1', [position]);
    },
  },
  {
    name: 'an entry is deleted with its link, and those behind it move up',
    run: async (manager, pick) => {
      const { chain, sequence, position } = await aLink(manager, pick);
      await manager.query('delete from audit_entry where position = $1', [position]);
      await manager.query('delete from audit_link where position = $1', [position]);
      await manager.query('update audit_link set sequence = -sequence where chain_id = $1 and sequence > $2', [
        ...[chain, sequence],
      ]);
      await manager.query('update audit_link set sequence = -sequence - 1 where chain_id = $1 and sequence < 0', [
        chain,
      ]);
      await manager.query('update audit_head set sequence = sequence - 1 where chain_id = $1', [chain]);
    },
  },
  {
    name: 'an entry is put in',
    run: async (manager, pick) => insertEntry(manager, (await aLink(manager, pick)).position),
  },
  {
    name: 'an entry is put in and everything is chained anew',
    run: async (manager, pick) => {
      await insertEntry(manager, (await aLink(manager, pick)).position, 'before all others');
      await chainAnew(manager);
    },
  },
  {
    name: 'two entries change places',
    run: async (manager, pick) => {
      const one = await aLink(manager, pick);
      const [other] = (await manager.query(
        'select position, sequence from audit_link where chain_id = $1 and sequence = $2',
        [one.chain, one.sequence === 2 ? 3 : one.sequence - 1],
      )) as { position: number; sequence: number }[]; // the driver's rows carry no type
      const set = (position: number, sequence: number) =>
        manager.query('update audit_link set position = $1 where chain_id = $2 and sequence = $3', [
          ...[position, one.chain, sequence],
        ]);
      await set(-1, one.sequence);
      await set(one.position, other?.sequence ?? 0);
      await set(other?.position ?? 0, one.sequence);
    },
  },
  {
    name: 'the end is cut off',
    run: async (manager, pick) => {
      const { chain, sequence } = await aLink(manager, pick);
      await cutOff(manager, chain, sequence);
    },
  },
  {
    name: 'the end is cut off and the head set back',
    run: async (manager, pick) => {
      const { chain, sequence } = await aLink(manager, pick);
      await cutOff(manager, chain, sequence);
      await manager.query(
        `update audit_head h set sequence = l.sequence, hash = l.hash from audit_link l
         where l.chain_id = h.chain_id and h.chain_id = $1 and l.sequence = $2`,
        [chain, sequence],
      );
    },
  },
  {
    name: 'a fact is changed and everything behind it is chained anew',
    run: async (manager, pick) => {
      await changeOne(manager, pick);
      await chainAnew(manager);
    },
  },
  {
    name: 'an entry is deleted and everything behind it is chained anew',
    run: async (manager, pick) => {
      await removeEntry(manager, pick);
      await chainAnew(manager);
    },
  },
  {
    name: 'a link is given another hash',
    run: async (manager, pick) => {
      const { chain, sequence } = await aLink(manager, pick);
      const column = pick.of(['hash', 'content_digest']);
      await manager.query(`update audit_link set ${column} = sha256(${column}) where chain_id = $1 and sequence = $2`, [
        chain,
        sequence,
      ]);
    },
  },
  {
    name: 'a head is changed',
    run: async (manager, pick) => {
      const { chain } = await aLink(manager, pick);
      const set = pick.of(['sequence = sequence + 1', 'sequence = sequence - 1', 'hash = sha256(hash)']);
      await manager.query(`update audit_head set ${set} where chain_id = $1`, [chain]);
    },
  },
  {
    name: 'a whole chain is taken away',
    run: async (manager, pick) => {
      const { chain } = await aLink(manager, pick);
      await cutOff(manager, chain, 0);
      await manager.query('delete from audit_head where chain_id = $1', [chain]);
    },
  },
  {
    name: 'words are taken away without a word',
    run: async (manager, pick) => {
      const { position } = await aLink(manager, pick);
      await manager.query('update audit_entry set before = null, after = null, salt = null where position = $1', [
        position,
      ]);
    },
  },
  {
    name: 'the clock of every entry is set on, and everything is chained anew',
    run: async (manager) => {
      await manager.query(`update audit_entry set at = '2030-01-01'`);
      await chainAnew(manager);
    },
  },
];

async function cutOff(manager: EntityManager, chain: string, from: number): Promise<void> {
  await manager.query(
    `delete from audit_entry e using audit_link l
     where l.position = e.position and l.chain_id = $1 and l.sequence > $2`,
    [chain, from],
  );
  await manager.query('delete from audit_link where chain_id = $1 and sequence > $2', [chain, from]);
}
