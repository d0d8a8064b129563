import PgBoss from 'pg-boss';
import type { DataSource } from 'typeorm';
import { queueName, queueOptions, queueSchema } from './queue.js';

/**
 * Makes the queue's own schema or brings it up to date, as the owner, so that the running product needs no right to make
 * tables. Only the role `followthrough_jobs` may use it, and that role may do nothing else.
 */
export async function prepareQueue(source: DataSource): Promise<void> {
  const executeSql = async (sql: string, values?: unknown[]) => {
    const rows: unknown = await source.query(sql, values);
    return { rows: Array.isArray(rows) ? (rows as object[]) : [] }; // the driver's rows carry no type
  };
  const boss = new PgBoss({ db: { executeSql }, schema: queueSchema, schedule: false, supervise: false });
  boss.on('error', () => {}); // whatever goes wrong here is thrown as well
  await boss.start();
  await boss.createQueue(queueName, { name: queueName, ...queueOptions });
  await boss.stop({ graceful: false });
  await source.query(`
    grant usage on schema ${queueSchema} to followthrough_jobs;
    grant select, insert, update, delete on all tables in schema ${queueSchema} to followthrough_jobs`);
}
