import {
  placeOfRole,
  type ClosingClaim,
  type Delivery,
  type Me,
  type Role,
  type RouteName,
} from '@followthrough/domain';
import { permissionsOn as onAction } from '../../src/modules/actions/actions.policy.js';
import { permissionsOnClaim } from '../../src/modules/closures/closures.policy.js';
import { permissionsOnComment } from '../../src/modules/comments/comments.policy.js';
import { permissionsOnEvidence } from '../../src/modules/evidence/evidence.policy.js';
import { mayChangeCycle } from '../../src/modules/cycles/cycles.policy.js';
import { mayLookAfterJobs } from '../../src/modules/jobs/jobs.policy.js';
import { notActingPermissions } from '../../src/modules/not-acting/not-acting.policy.js';
import { maySetActive, mayTakeFactor, mayTakeRole } from '../../src/modules/people/people.policy.js';
import { permissionsOn as onReview } from '../../src/modules/reviews/reviews.policy.js';
import { mayRecordOutcome, permissionsOn as onRound } from '../../src/modules/rounds/rounds.policy.js';
import { maySettle } from '../../src/modules/settings/settings.policy.js';
import type { Limit } from './condition.js';

type Values = Readonly<Record<string, string>>;

const open = { open: 'the action is open', closed: 'the action is closed' };
const whose = { own: 'it is an action of their own committee', shared: 'another committee shares it with theirs' };
const added = { own: 'their own agency added it', other: 'somebody else added it' };
const runs = { own: 'their own agency runs it', other: 'somebody else runs it' };
const wrote = { own: 'they wrote it', other: 'somebody else wrote it' };
const stands = { stands: 'it is not withdrawn', withdrawn: 'it is withdrawn' };
const themselves = { other: 'it is not their own account', own: 'it is their own account' };
const workingIn = { other: 'it is not the role they work in', own: 'it is the role they work in' };
const state = {
  preparing: 'the round is being prepared',
  asking: 'updates are being asked for',
  frozen: 'the position is taken',
  sealed: 'the round is sealed',
};
const claimState = {
  claimed: 'it waits to be verified',
  'changes-requested': 'changes were requested',
  verified: 'it is verified',
};
const claimedBy = {
  self: 'they claimed it themselves',
  colleague: 'a colleague claimed it',
  agency: 'another agency claimed it',
};
const delivery = { 'not-started': 'it has not begun', 'not-accepted': 'it is accepted that it is not done' };
const waits = { no: 'no claim to close it waits', yes: 'a claim to close it waits' };

const action = (act: keyof ReturnType<typeof onAction>): Limit => ({
  facts: { open, whose },
  may: (role, at) => onAction(role, { closed: at['open'] === 'closed', own: at['whose'] === 'own' })[act],
});
const evidence = (act: keyof ReturnType<typeof permissionsOnEvidence>): Limit => ({
  facts: { added },
  may: (role, at) => {
    const agencyId = placeOfRole[role] === 'agency' ? 'theirs' : null;
    return permissionsOnEvidence({ role, agencyId }, { agencyId: at['added'] === 'own' ? 'theirs' : 'other' })[act];
  },
});
const comment = (act: keyof ReturnType<typeof permissionsOnComment>): Limit => ({
  facts: { wrote, stands },
  may: (role, at) =>
    permissionsOnComment(
      { role, personId: 'they' },
      { personId: at['wrote'] === 'own' ? 'they' : 'other', withdrawn: at['stands'] === 'stands' ? null : {} },
    )[act],
});
const cycle: Limit = {
  facts: { runs },
  may: (role, at) => {
    const agencyId = placeOfRole[role] === 'agency' ? 'theirs' : null;
    return mayChangeCycle({ role, agencyId }, { agencyId: at['runs'] === 'own' ? 'theirs' : 'other' });
  },
};
const round = (act: keyof ReturnType<typeof onRound>): Limit => ({
  facts: { state },
  may: (role, at) => onRound(role, at['state'] as keyof typeof state)[act], // one of the names above
});
const claim = (act: keyof ReturnType<typeof permissionsOnClaim>): Limit => ({
  facts: { whose, claimState, claimedBy },
  may: (role, at) => permissionsOnClaim(meAs(role), claimAt(role, at), committeeAt(at))[act],
});
const notActing = (act: keyof ReturnType<typeof notActingPermissions>): Limit => ({
  facts: { whose, open, delivery, waits },
  may: (role, at) =>
    notActingPermissions(meAs(role), {
      committeeId: committeeAt(at),
      delivery: at['delivery'] as Delivery, // one of the names above
      closedOn: at['open'] === 'closed' ? '2026-11-01' : null,
      claimWaits: at['waits'] === 'yes',
    })[act],
});
const ofRole = (may: (role: Role) => boolean): Limit => ({ facts: {}, may });
const account = (may: (id: string) => boolean): Limit => ({
  facts: { themselves },
  may: (role, at) => role === 'administrator' && may(at['themselves'] === 'own' ? 'they' : 'other'),
});

/** What acts depend on beside the role: each is asked of the policy that decides it. */
export const limits: Readonly<Partial<Record<RouteName, Limit>>> = {
  addUpdate: action('update'),
  editAction: action('plan'),
  addDependency: action('link'),
  changeDueDate: action('changeDueDate'),
  decideTheme: action('decideThemes'),
  replanCycle: cycle,
  predictLate: cycle,
  startCycle: cycle,
  advanceCycle: cycle,
  stopCycle: cycle,
  rewordCycle: cycle,
  changeEvidence: evidence('change'),
  useEvidence: evidence('reuse'),
  destroyFile: evidence('destroy'),
  changeComment: comment('change'),
  withdrawComment: comment('withdraw'),
  changeReview: ofRole((role) => onReview(role, null).edit),
  deleteRound: round('delete'),
  changeRoundDays: round('changeDays'),
  askForUpdates: round('ask'),
  chaseRound: round('chase'),
  freezeRound: round('freeze'),
  sealRound: round('seal'),
  addRoundNote: round('note'),
  recordEscalationOutcome: ofRole(mayRecordOutcome),
  takeClaimBack: claim('takeBack'),
  verifyClaim: claim('verify'),
  decideClaim: claim('decide'),
  acceptNotActing: notActing('accept'),
  takeUpAction: notActing('takeUp'),
  runJob: ofRole(mayLookAfterJobs),
  setPersonActive: account((id) => maySetActive('they', id, false)),
  endRole: {
    facts: { workingIn },
    may: (role, at) =>
      role === 'administrator' && mayTakeRole({ roleId: 'theirs' }, at['workingIn'] === 'own' ? 'theirs' : 'other'),
  },
  takeSecondFactor: account((id) => mayTakeFactor('they', id)),
  changeSettings: ofRole(maySettle),
};

/** Somebody in a role, as far as policies look at them. */
function meAs(role: Role): Me {
  const place = placeOfRole[role];
  const me = {
    ...{ personId: 'they', role },
    committee: place === 'committee' ? { id: 'own' } : null,
    agency: place === 'agency' ? { id: 'theirs' } : null,
  };
  return me as Me; // no policy looks at a name or an address
}

const committeeAt = (at: Values) => (at['whose'] === 'own' ? 'own' : 'other');

function claimAt(role: Role, at: Values): ClosingClaim {
  const own = placeOfRole[role] === 'agency' ? 'theirs' : null;
  return {
    state: at['claimState'] as ClosingClaim['state'], // one of the names above
    claimantIds: [at['claimedBy'] === 'self' ? 'they' : 'somebody'],
    agencyId: at['claimedBy'] === 'agency' ? 'another' : own,
    verifierId: null,
  };
}
