import type { Role } from '@followthrough/domain';
import { emailOf, type Visitor } from './visitor';

/** Somebody of the demonstration for each role. */
export const people: readonly (readonly [role: Role, email: string])[] = [
  ['lead', emailOf('lead.strathlorne')],
  ['chief-officer', emailOf('chief.strathlorne')],
  ['member', emailOf('member.strathlorne')],
  ['agency', emailOf('health.strathlorne')],
  ['analyst', emailOf('analyst')],
  ['administrator', emailOf('administrator')],
];

/** A page of the product: what to call it, and its address. */
export type Place = readonly [name: string, path: string];

/** Every page that a person in a role can open, on records that have something to show. */
export async function placesOf(role: Role, visitor: Visitor): Promise<Place[]> {
  if (role === 'analyst')
    return [
      ['national', '/national'],
      ['national-over-time', '/national/over-time'],
      ['national-repository', '/national/repository'],
      ['catalogue', '/catalogue'],
      account,
      forYou,
    ];
  if (role === 'administrator') return administratorPlaces(visitor);
  const plan: Place[] = [
    ['home', '/'],
    ['plan', '/plan'],
    ['plan-filtered', '/plan?overdue=yes&order=due'],
  ];
  const action = await placesOfAction(role, visitor);
  if (role === 'agency') return [...plan, ...action, forYou];
  return [
    ...plan,
    ...action,
    ...(await committeePlaces(visitor)),
    ...(role === 'lead' ? await leadPlaces(visitor) : []),
  ];
}

const account: Place = ['account', '/account'];
const forYou: Place = ['for-you', '/for-you'];

async function leadPlaces({ ask }: Visitor): Promise<Place[]> {
  const { reviews } = await ask('listReviews');
  const [fullest] = reviews.toSorted((one, other) => other.findings - one.findings);
  const review = await ask('showReview', { params: { reviewId: fullest?.id ?? '' } });
  const at = `/reviews/${review.line.id}`;
  return [
    ['bulk-edit', '/plan/change?all=yes'],
    ['undo-bulk-edit', '/plan/undo'],
    ['handovers', '/handovers'],
    ['new-action', '/actions/new'],
    ['shares', '/shares'],
    ['new-recurring', '/recurring/new'],
    ['themes-confirm', '/themes/confirm'],
    ['themes-possible', '/themes/possible'],
    ['imports', '/imports'],
    ['identifiers', '/identifiers'],
    ['new-review', '/reviews/new'],
    ['review-report', `${at}/report`],
    ['review-about', `${at}/edit/about`],
    ['review-team', `${at}/edit/team`],
    ['review-event', `${at}/parts/event/${review.events[0]?.id ?? ''}`],
    ['strategy-stage', `${at}/strategies/${review.strategies[0]?.id ?? ''}/stage`],
    ['settings', '/settings'],
    ['national-cleared', '/national/cleared'],
    ['national-sharing', '/national/sharing'],
    ['new-round', '/rounds/new'],
  ];
}

async function committeePlaces({ ask }: Visitor): Promise<Place[]> {
  const { reviews } = await ask('listReviews');
  const { rounds } = await ask('listRounds');
  const { exercises } = await ask('listExercises');
  const inState = (state: string) => rounds.find((round) => round.state === state)?.id ?? '';
  const [fullest] = reviews.toSorted((one, other) => other.findings - one.findings);
  return [
    ['reviews', '/reviews'],
    ['review', `/reviews/${fullest?.id ?? ''}`],
    ['diagram', `/reviews/${reviews.find(({ reference }) => reference === 'STL-2024-01')?.id ?? ''}/drivers`],
    ['diagram-committee', '/plan/drivers'],
    ['review-charts', `/reviews/${fullest?.id ?? ''}/measures`],
    ['recurring', '/recurring'],
    ['themes', '/themes'],
    ['catalogue', '/catalogue'],
    ['theme', '/themes/chronologies'],
    ['themes-learning', '/themes/learning'],
    ['themes-labelling', '/themes/labelling'],
    ['themes-agreement', `/themes/labelling/${exercises[0]?.id ?? ''}`],
    ['answers', '/answers'],
    ['answer-on-a-theme', '/answers?theme=chronologies'],
    ['rounds', '/rounds'],
    ['round', `/rounds/${inState('asking')}`],
    ['round-sealed', `/rounds/${inState('sealed')}`],
    ['position', `/rounds/${inState('sealed')}/position`],
    ['returns', '/returns'],
    ['national', '/national'],
  ];
}

async function placesOfAction(role: Role, { ask }: Visitor): Promise<Place[]> {
  const { rows } = await ask('listActions', { query: { delivery: 'in-progress' } });
  const actions = await Promise.all(rows.map(({ id }) => ask('showAction', { params: { actionId: id } })));
  const told = actions.find(({ cycles }) => cycles.some(({ finished }) => !finished)) ?? actions[0];
  const measured = actions.flatMap(({ measures }) => measures)[0];
  const cycle = told?.cycles.find(({ finished }) => !finished);
  const standing = told?.cycles.find(({ mayReword }) => mayReword) ?? cycle;
  const action = `/actions/${told?.row.id ?? ''}`;
  const evidence = actions.flatMap((one) => one.evidence).sort((one, other) => other.files.length - one.files.length);
  const read: Place[] = [
    ['action', action],
    ['measures', '/measures'],
    ['plan-charts', '/plan/measures'],
    ['plan-charts-none', '/plan/measures?level=mixed&family=balancing'],
    ['evidence-item', `/evidence/${evidence[0]?.id ?? ''}`],
    ['measure', `/measures/${measured?.id ?? ''}`],
  ];
  const write: Place[] = [
    ['update', `${action}/update`],
    ['verdict', `${action}/verdict`],
    ['new-blocker', `${action}/blockers/new`],
    ['evidence', `${action}/evidence`],
    ['new-measure', `${action}/measures/new`],
    ['edit-measure', `/measures/${measured?.id ?? ''}/edit`],
    ['new-phase', `/measures/${measured?.id ?? ''}/phases/new`],
    ['readings', `/measures/${measured?.id ?? ''}/readings`],
    ['paste-readings', `/measures/${measured?.id ?? ''}/readings/paste`],
    ['new-cycle', `${action}/cycles/new`],
    ['cycle', `${action}/cycles/${cycle?.id ?? ''}`],
    ['cycle-reword', `${action}/cycles/${standing?.id ?? ''}/reword/do`],
    ['cycle-plan', `${action}/cycles/${cycle?.id ?? ''}/plan`],
    ['closure-claim', `${action}/closure-claim`],
  ];
  const decide: Place[] = [
    ['edit-action', `${action}/edit`],
    ['waits', `${action}/waits`],
    ['new-ask', `${action}/asks/new`],
    ['attach', `${action}/strategies`],
    ['share', `${action}/share`],
    ['merge', `${action}/merge`],
    ['due-date', `${action}/due-date`],
    ['not-acting', `${action}/not-acting`],
  ];
  return [...read, ...(role === 'lead' || role === 'agency' ? write : []), ...(role === 'lead' ? decide : [])];
}

async function administratorPlaces({ ask }: Visitor): Promise<Place[]> {
  const { people } = await ask('listPeople');
  const { mails } = await ask('listMails');
  return [
    ['people', '/people'],
    ['catalogue', '/catalogue'],
    ['catalogue-change', '/catalogue/change'],
    ['new-person', '/people/new'],
    ['signing-in', `/people/${people[0]?.id ?? ''}/signing-in`],
    ['national-thresholds', '/national/thresholds'],
    ['national-members', '/national/members'],
    ['outbox', '/outbox'],
    ['mail', `/outbox/${mails[0]?.id ?? ''}`],
    ['jobs', '/jobs'],
    ['audit', '/audit'],
  ];
}
