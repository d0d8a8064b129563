import { randomUUID } from 'node:crypto';
import { drawByChance, type GivenLabel, type LocalDate } from '@followthrough/domain';
import type { EntityManager } from 'typeorm';

/** The committees in which two people have labelled the same findings, by their code, and who they are. */
const committees = [
  { code: 'STL', first: 'lead.strathlorne', second: 'member.strathlorne' },
  { code: 'CAR', first: 'lead.carsemuir', second: 'member.carsemuir' },
];
const [seed, count] = [2026, 20];
const further: GivenLabel = { slug: 'record-keeping', stance: 'learning' };

interface Found {
  readonly id: string;
  readonly committeeId: string;
  readonly given: readonly GivenLabel[];
}

/** Has two people of two committees label findings: one as they are labelled, the other somewhat differently. */
export async function loadLabelling(manager: EntityManager, today: LocalDate): Promise<void> {
  for (const { code, first, second } of committees) {
    const found = await findingsOf(manager, code);
    const drawn = drawByChance([...found.keys()], count, seed).flatMap((id) => found.get(id) ?? []);
    const [one] = drawn;
    if (one === undefined) continue;
    const exerciseId = randomUUID();
    await manager.query(
      `insert into label_exercise (id, committee_id, seed, first_id, first_post, second_id, second_post, made_by, made_on)
       select $1, $2, $3, f.id, f.post, s.id, s.post, f.name || ', ' || f.post, $4
       from person f, person s where f.email = $5 and s.email = $6`,
      [exerciseId, one.committeeId, seed, today, emailOf(first), emailOf(second)],
    );
    for (const [index, finding] of drawn.entries()) {
      const place = [exerciseId, randomUUID(), one.committeeId];
      await manager.query(
        `insert into exercise_passage (exercise_id, id, committee_id, finding_id, position) values ($1, $2, $3, $4, $5)`,
        [...place, finding.id, index + 1],
      );
      await give(manager, place, { by: first, given: finding.given, on: today });
      await give(manager, place, { by: second, given: otherwise(finding.given, index), on: today });
    }
  }
}

const emailOf = (name: string) => `${name}@demonstration.example`;

/** What somebody else sees in the same passage: here a theme more, there one less. */
function otherwise(given: readonly GivenLabel[], index: number): readonly GivenLabel[] {
  if (index % 5 === 1) return given.slice(1);
  if (index % 4 !== 0 || given.some(({ slug }) => slug === further.slug)) return given;
  return [...given, further];
}

async function findingsOf(manager: EntityManager, code: string): Promise<ReadonlyMap<string, Found>> {
  const found = (await manager.query(
    `select f.id, f.committee_id as "committeeId", (
       select coalesce(json_agg(json_build_object('slug', x.slug, 'stance', x.stance) order by x.slug), '[]')
       from theme_assignment x where x.finding_id = f.id and x.status in ('confirmed', 'added')) as given
     from finding f join committee c on c.id = f.committee_id where c.code = $1`,
    [code],
  )) as Found[]; // the columns asked for
  return new Map(found.map((finding) => [finding.id, finding]));
}

async function give(
  manager: EntityManager,
  place: readonly string[],
  { by, given, on }: { by: string; given: readonly GivenLabel[]; on: LocalDate },
): Promise<void> {
  await manager.query(
    `insert into exercise_label (exercise_id, passage_id, committee_id, person_id, labels_secret, labelled_on)
     select $1, $2, $3, id, $5, $6 from person where email = $4`,
    [...place, emailOf(by), JSON.stringify(given), on],
  );
}
