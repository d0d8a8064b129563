import type { DataSource } from 'typeorm';

/**
 * The id of the first record that a question finds, asked as the owner of the database.
 *
 * @throws Error when it finds none, so that a test never passes for want of anything to test.
 */
export async function idOf(owner: DataSource, sql: string, parameters: unknown[] = []): Promise<string> {
  const [row] = await owner.query<{ id: string }[]>(`${sql} limit 1`, parameters);
  if (row === undefined) throw new Error(`There is nothing for ${sql} with ${JSON.stringify(parameters)}`);
  return row.id;
}

/** The id of a review's strategy by its number. */
export const strategyAt = (owner: DataSource, review: string, number: string): Promise<string> =>
  idOf(
    owner,
    `select s.id from strategy s join review r on r.id = s.review_id where r.reference = $1 and s.number = $2`,
    [review, number],
  );

/** The id of an action by its review and its own reference. */
export const actionAt = (owner: DataSource, review: string, reference: string): Promise<string> =>
  idOf(
    owner,
    `select a.id from action a join strategy_action x on x.action_id = a.id join strategy s on s.id = x.strategy_id
       join review r on r.id = s.review_id where r.reference = $1 and a.reference = $2`,
    [review, reference],
  );
