import type { PlanRow } from '@followthrough/domain';
import type { AgencyProgress, ProgressCounts, ReviewProgress } from '@followthrough/returns';
import { noAgency } from '../words.js';

type Stage = Exclude<keyof ProgressCounts, 'total' | 'overdue' | 'closedWithoutEvidence'>;

/** Counts how far actions have come, each in one stage only. */
export function progressOf(rows: readonly PlanRow[]): ProgressCounts {
  const stages = rows.map(stageOf);
  const at = (stage: Stage) => stages.filter((each) => each === stage).length;
  return {
    total: rows.length,
    notStarted: at('notStarted'),
    inProgress: at('inProgress'),
    deliveredEffectNotKnown: at('deliveredEffectNotKnown'),
    practiceEmbedded: at('practiceEmbedded'),
    impactEvidenced: at('impactEvidenced'),
    noEffectFound: at('noEffectFound'),
    noLongerToBeDone: at('noLongerToBeDone'),
    overdue: rows.filter(({ standing }) => standing.overdueDays > 0).length,
    closedWithoutEvidence: rows.filter(({ closureBasis }) => closureBasis === 'delivered-only').length,
  };
}

/** Progress of each review's actions, in the order of the plan. */
export function progressByReview(rows: readonly PlanRow[]): ReviewProgress[] {
  return [...grouped(rows, ({ reviewId }) => [reviewId]).values()].flatMap((ofReview) => {
    const [first] = ofReview;
    if (first === undefined) return [];
    const { reviewReference, pseudonym } = first;
    return [{ reviewReference, pseudonym, counts: progressOf(ofReview) }];
  });
}

/** Progress of each agency's actions, by name. An action that agencies share counts under each of them. */
export function progressByAgency(rows: readonly PlanRow[]): AgencyProgress[] {
  const agenciesOf = ({ leads }: PlanRow) => new Set(leads.flatMap(({ agency }) => agency ?? []));
  const byAgency = grouped(rows, (row) => (agenciesOf(row).size === 0 ? [noAgency] : agenciesOf(row)));
  return [...byAgency]
    .sort(([a], [b]) => Number(a === noAgency) - Number(b === noAgency) || a.localeCompare(b, 'en-GB'))
    .map(([agency, ofAgency]) => ({ agency, counts: progressOf(ofAgency) }));
}

function stageOf({ delivery, effect }: PlanRow): Stage {
  if (delivery === 'not-started') return 'notStarted';
  if (delivery === 'in-progress') return 'inProgress';
  if (delivery !== 'delivered') return 'noLongerToBeDone';
  const stages = {
    'not-yet-known': 'deliveredEffectNotKnown',
    'practice-embedded': 'practiceEmbedded',
    'impact-evidenced': 'impactEvidenced',
    'no-effect-found': 'noEffectFound',
  } as const;
  return stages[effect];
}

function grouped(rows: readonly PlanRow[], keysOf: (row: PlanRow) => Iterable<string>): Map<string, PlanRow[]> {
  const groups = new Map<string, PlanRow[]>();
  for (const row of rows)
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  return groups;
}
