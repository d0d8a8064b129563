import { randomUUID } from 'node:crypto';
import { checkExplained, causalClaims, Conclusion, LocalDate } from '@followthrough/domain';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { Scoped, takeOn } from '../database/scoped.js';
import { callerFor } from '../http/caller.js';
import { chartSayingOf, findMeasuresOfAction, type StoredMeasure } from '../modules/measures/index.js';
import { Verdict } from '../modules/verdicts/index.js';
import { leadOf } from './lead-of.js';

/** What the lead of a committee concluded of an action, as its file tells it. */
export const ToldVerdict = z.strictObject({
  committee: z.string(),
  review: z.string(),
  action: z.string(),
  on: LocalDate,
  conclusion: Conclusion,
  statement: z.string(),
  explanation: z.string().default(''),
});
export type ToldVerdict = z.infer<typeof ToldVerdict>;

/** Puts conclusions in, each beside what the charts said with the readings there were that day. */
export async function loadVerdicts(manager: EntityManager, told: readonly ToldVerdict[], today: LocalDate) {
  for (const verdict of told) await loadVerdict(manager, verdict, today);
  await manager.query(
    `select set_config('role', 'none', true), set_config('app.person_name', 'Demonstration data', true)`,
  );
}

async function loadVerdict(manager: EntityManager, told: ToldVerdict, today: LocalDate): Promise<void> {
  const { committee, review, action, on, conclusion, statement, explanation } = told;
  const caller = callerFor(await leadOf(manager, committee, today));
  await takeOn(manager, caller.scope);
  const scoped = new Scoped(manager, caller.scope);
  const [found] = await scoped.rows<{ id: string }>(
    `select a.id from action a join strategy_action sa on sa.action_id = a.id join strategy s on s.id = sa.strategy_id
     join review r on r.id = s.review_id where r.reference = $1 and a.reference = $2 limit 1`,
    [review, action],
  );
  if (found === undefined) throw new Error(`The demonstration has no action ${review} ${action}`);
  const charts = (await findMeasuresOfAction(scoped, found.id)).map((measure) => chartSayingOf(upTo(measure, on)));
  checkExplained(conclusion, explanation, charts);
  if (causalClaims(`${statement} ${explanation}`).length > 0)
    throw new Error(`What is concluded of ${review} ${action} claims to know the cause`);
  await manager.insert(Verdict, {
    ...{ id: randomUUID(), actionId: found.id, conclusion, statement, explanation, charts },
    ...{ personId: caller.me.personId, recordedOn: on, recordedBy: caller.signature },
  });
}

function upTo(measure: StoredMeasure, day: LocalDate): StoredMeasure {
  const readings = measure.readings.filter(({ on }) => on <= day);
  const line = { ...measure.line, readings: readings.length, latestOn: readings.at(-1)?.on ?? null };
  return { ...measure, line, readings };
}
