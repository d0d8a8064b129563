import { Figures, LocalDate } from '@followthrough/domain';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';

const ofMeasure = { review: z.string(), measure: z.string() };

const ToldOwner = z.strictObject({ ...ofMeasure, person: z.string() });

const ToldReadingChange = z.strictObject({
  ...ofMeasure,
  /** Which reading it is, the oldest being 1. */
  place: z.int().min(1),
  kind: z.enum(['corrected', 'excluded']),
  was: Figures,
  reason: z.string(),
  madeOn: LocalDate,
  by: z.string(),
});

/** Who sees to which measure, and what was done to readings after they were entered, as the file tells it. */
export const ToldMeasures = z.strictObject({ owners: z.array(ToldOwner), changes: z.array(ToldReadingChange) });
export type ToldMeasures = z.infer<typeof ToldMeasures>;

/** Puts in who sees to measures and how readings came to be as they are. */
export async function loadMeasures(manager: EntityManager, { owners, changes }: ToldMeasures): Promise<void> {
  for (const owner of owners)
    await manager.query('update measure set owner_person_id = (select id from person where email = $2) where id = $1', [
      await measureOf(manager, owner),
      owner.person,
    ]);
  for (const change of changes) await loadChange(manager, change);
}

async function loadChange(manager: EntityManager, change: z.infer<typeof ToldReadingChange>): Promise<void> {
  const { place, kind, was, reason, madeOn, by } = change;
  const measureId = await measureOf(manager, change);
  const [reading] = await manager.query<{ id: string }[]>(
    'select id from reading where measure_id = $1 order by read_on offset $2 limit 1',
    [measureId, place - 1],
  );
  if (reading === undefined) throw new Error(`The demonstration has no reading ${place} of ${change.measure}`);
  if (kind === 'excluded')
    await manager.query('update reading set exclusion_reason = $2 where id = $1', [reading.id, reason]);
  await manager.query(
    `insert into reading_change (measure_id, action_id, reading_id, read_on, kind, was, became, reason, made_by, made_at)
     select measure_id, action_id, id, read_on, $2, $3, case when $2 = 'corrected' then
       jsonb_build_object('value', value, 'numerator', numerator, 'denominator', denominator) end, $4, $5, $6::date
     from reading where id = $1`,
    [reading.id, kind, JSON.stringify(was), reason, by, madeOn],
  );
}

async function measureOf(
  manager: EntityManager,
  { review, measure }: { readonly review: string; readonly measure: string },
): Promise<string> {
  const [found] = await manager.query<{ id: string }[]>(
    `select m.id from measure m join strategy_action sa on sa.action_id = m.action_id
     join strategy s on s.id = sa.strategy_id join review r on r.id = s.review_id
     where r.reference = $1 and m.name = $2 limit 1`,
    [review, measure],
  );
  if (found === undefined) throw new Error(`The demonstration has no measure “${measure}” of ${review}`);
  return found.id;
}
