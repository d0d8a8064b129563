import type { DataSource } from 'typeorm';

/**
 * Copies every row of every table that has ids and a committee, as far as its keys allow, so that there is several times
 * as much of everything. New actions are put into the plan of the strategy.
 */
export async function multiplyRows(asOwner: DataSource, times: number, strategyId: string): Promise<void> {
  const tables = await asOwner.query<{ name: string; columns: string }[]>(
    `select table_name as name, string_agg(quote_ident(column_name), ', ') filter (where column_name <> 'id') as columns
     from information_schema.columns
     where table_schema = 'public' and is_identity = 'NO' and is_generated = 'NEVER'
     group by table_name having bool_or(column_name = 'id' and data_type = 'uuid') and bool_or(column_name = 'committee_id')`,
  );
  await asOwner.transaction(async (manager) => {
    // What triggers keep is copied with the row.
    await manager.query('set local session_replication_role = replica');
    for (const { name, columns } of tables)
      await manager.query(
        `insert into ${name} (${columns}) select ${columns} from ${name}, generate_series(2, ${times}) on conflict do nothing`,
      );
    await manager.query(
      `insert into strategy_action (strategy_id, action_id, committee_id, plan_on, plan_reference, plan_position)
       select l.strategy_id, a.id, a.committee_id, l.plan_on, l.plan_reference, l.plan_position
       from action a join (select * from strategy_action where strategy_id = $1 limit 1) l on l.committee_id = a.committee_id
       where not exists (select from strategy_action x where x.action_id = a.id)`,
      [strategyId],
    );
  });
}
