import type { KeeperList, MeasureRecord, SettledDefinition } from '@followthrough/domain';
import { randomUUID } from 'node:crypto';
import type { Scoped } from '../../../database/scope.js';
import { seesAction, seesOnAction } from '../../../database/seen.js';
import { Measure } from '../measure.entity.js';

type Stored = Omit<MeasureRecord, 'mayChange'>;

const definitionJson = `json_build_object('name', m.name, 'family', m.family, 'question', m.question,
  'definition', m.definition, 'numeratorText', m.numerator_text, 'denominatorText', m.denominator_text,
  'inclusions', m.inclusions, 'exclusions', m.exclusions, 'unit', m.unit, 'ratePer', m.rate_per,
  'direction', m.direction, 'directionReason', m.direction_reason, 'targets', m.targets, 'cadence', m.cadence,
  'sampling', m.sampling, 'source', m.source, 'ownerPost', m.owner_post,
  'ownerPersonId', m.owner_person_id, 'expectedFrom', m.expected_from,
  'baselineEndsOn', m.baseline_ends_on, 'disclosure', m.disclosure, 'workedExample', m.worked_example)`;

// Whoever may no longer enter readings has no name here; the definition still holds who it was.
const ownerJson = `(select json_build_object('name', k.name, 'post', k.post)
  from scope.people_keeping(m.action_id) k where k.person_id = m.owner_person_id)`;

/** A measure as it is kept, or `null` where the caller sees none. */
export function findRecord(scoped: Scoped, id: string): Promise<Stored | null> {
  return scoped.json<Stored>(
    `select json_build_object('id', m.id, 'version', m.version, 'actionId', a.id, 'actionText', a.text,
         'definition', ${definitionJson},
         'owner', ${ownerJson}) as json
     from measure m join action a on a.id = m.action_id and ${seesAction(scoped.scope, 'a')} where m.id = $1`,
    [id],
  );
}

/** Whether the caller sees an action. */
export async function seesItsAction(scoped: Scoped, actionId: string): Promise<boolean> {
  const found = await scoped.rows(`select from action a where a.id = $1 and ${seesAction(scoped.scope, 'a')}`, [
    actionId,
  ]);
  return found.length === 1;
}

/** Those who may enter readings of measures of an action the caller sees. */
export async function findKeepers(scoped: Scoped, actionId: string): Promise<KeeperList['keepers']> {
  const found = await scoped.json<KeeperList['keepers']>(
    `select coalesce(json_agg(json_build_object('id', k.person_id, 'name', k.name, 'post', k.post, 'place', k.place)
         order by k.name, k.person_id), '[]') as json
     from action a cross join lateral scope.people_keeping(a.id) k
     where a.id = $1 and ${seesAction(scoped.scope, 'a')}`,
    [actionId],
  );
  return found ?? [];
}

/** Keeps a new measure of an action; gives its id. */
export async function insertMeasure(scoped: Scoped, actionId: string, settled: SettledDefinition): Promise<string> {
  const id = randomUUID();
  await scoped.manager.insert(Measure, { id, actionId, ...settled });
  return id;
}

/** Changes a definition if it is still the version the caller saw; says whether it was. */
// oxlint-disable-next-line max-params -- what, the version seen and the change, as everywhere here.
export async function writeDefinition(
  scoped: Scoped,
  id: string,
  seen: number,
  settled: SettledDefinition,
): Promise<boolean> {
  const written = await scoped.rows<{ id: string }>(
    `update measure m set name = $3, family = $4, question = $5, definition = $6, numerator_text = $7,
       denominator_text = $8, inclusions = $9, exclusions = $10, unit = $11, rate_per = $12, direction = $13,
       direction_reason = $14, targets = $15, cadence = $16, sampling = $17, source = $18, owner_post = $19,
       expected_from = $20, baseline_ends_on = $21, disclosure = $22, worked_example = $23,
       owner_person_id = $24
     where m.id = $1 and m.version = $2 and ${seesOnAction(scoped.scope, 'm')} returning m.id`,
    [id, seen, ...inOrder(settled)],
  );
  return written.length === 1;
}

function inOrder(settled: SettledDefinition): unknown[] {
  const { name, family, question, definition, numeratorText, denominatorText, inclusions, exclusions } = settled;
  const { unit, ratePer, direction, directionReason, targets, cadence, sampling, source, ownerPost } = settled;
  return [
    ...[name, family, question, definition, numeratorText, denominatorText, inclusions, exclusions],
    ...[unit, ratePer, direction, directionReason, JSON.stringify(targets), cadence, sampling, source, ownerPost],
    ...[settled.expectedFrom, settled.baselineEndsOn, settled.disclosure, settled.workedExample],
    settled.ownerPersonId,
  ];
}
