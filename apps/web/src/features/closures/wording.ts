import type { ClosureBasis } from '@followthrough/domain';
import type { FormWording } from '../../components/form/form-context';

/** What may have moved while somebody was writing. */
export const comparedWording = {
  delivery: 'Delivery',
  effect: 'Effect',
  closed: 'Closed',
  claim: 'The claim',
  step: 'The last step',
  evidence: 'Evidence',
};

/** The sentences of closure on an action’s page. */
export const panelWording = {
  title: 'Closure',
  open: 'Not closed. Closing takes three steps by different people: somebody claims, somebody else verifies, and the committee decides at a meeting.',
  unrecorded: 'The steps before the decision were not recorded apart.',
  steps: 'Every step',
  comments: 'This claim, and what is said of it',
  claim: 'Claim that this can be closed',
  claimAgain: 'Claim again',
  takeBack: 'Take the claim back',
  verify: 'Verify, or request changes',
  decide: 'Record the decision',
  lookBack: 'Record the look-back',
  reopen: 'Open again',
  lookBacks: 'Looked back',
  noLookBack: 'No date set',
  supersededBy: 'Superseded by',
};

/** The page of one claim. */
export const claimPageWording = {
  title: 'A claim that it can be closed',
  done: '',
  steps: panelWording.steps,
  notThere: 'There is no such claim on this action.',
};

/** What each basis means, beside its name. */
export const basisHints: Record<ClosureBasis, string> = {
  'impact-evidenced': 'Delivered, and the effect is recorded as impact evidenced. Name evidence of grade 4 or 5.',
  'embedded-not-measurable':
    'Delivered, and the effect is recorded as practice embedded. Say why impact cannot be measured, and name an audit or better.',
  superseded: 'Another action has taken its place; delivery is recorded as superseded.',
  withdrawn: 'It will not be done; delivery is recorded as withdrawn, and somebody approved that.',
  'delivered-only': 'It exists, and nobody knows whether it helped. This is shown for ever.',
};

/** The claim. */
export const claimWording = {
  title: 'Claim that this action can be closed',
  done: 'The claim is made. Somebody else verifies it next.',
  save: 'Make the claim',
  lead: 'You say that it is done. Somebody who did not claim it verifies that, and the committee decides at a meeting. All of it stays on record.',
  notYet: 'Where this action stands does not bear out closing it',
  notYetHint: 'Record first, in an update, that it is delivered, superseded or withdrawn, and what its effect is.',
  wanted: 'What was wanted of the last claim',
  noEvidence: 'There is no evidence on this action yet.',
  choose: 'Choose an action',
  fields: {
    basis: { label: 'On what basis?', problem: 'Choose one.' },
    reason: { label: 'Why can it be closed?', hint: 'No names of children or families.' },
    evidenceIds: { label: 'What evidence does this rest on?' },
    supersededById: { label: 'Which action takes its place?' },
    approvedBy: { label: 'Who approved that it is withdrawn?', hint: 'The post or the meeting.' },
    lookBackOn: {
      label: 'When should the committee look back?',
      hint: 'Leave empty for the committee’s usual period.',
    },
  } satisfies FormWording,
};

/** Taking a claim back. */
export const takeBackWording = {
  title: 'Take the claim back',
  done: 'The claim is taken back. It stays on record.',
  save: 'Take the claim back',
  fields: { reason: { label: 'Why is it taken back?' } } satisfies FormWording,
};

/** The verification. */
export const verificationWording = {
  title: 'Verify a claim',
  done: 'What you said of the claim is recorded.',
  save: 'Record this',
  lead: 'Look at the evidence and ask where you need to. You vouch that what is claimed is so; the committee decides what follows.',
  notYours: 'This claim cannot be verified by you now',
  notYoursHint:
    'Somebody who did not make it, from outside the agency that made it, verifies a claim. It may also have been verified meanwhile.',
  verdicts: { verified: 'It is as claimed', 'changes-requested': 'Changes are wanted first' },
  fields: {
    verdict: { label: 'What did you find?', problem: 'Choose one.' },
    words: { label: 'What did you look at, or what is wanted?' },
  } satisfies FormWording,
};

/** The decision. */
export const decisionWording = {
  title: 'Record what the committee decided',
  done: 'The decision is recorded.',
  save: 'Record the decision',
  lead: 'Record this after the meeting. The decision is the committee’s, and stays on record with its reason whichever way it went.',
  notYet: 'There is no verified claim to decide on',
  outcomes: { closed: 'Close the action', 'not-closed': 'Do not close it' },
  fields: {
    outcome: { label: 'What was decided?', problem: 'Choose one.' },
    reason: { label: 'Why?' },
    meetingOn: { label: 'When did the meeting take place?' },
    body: { label: 'Whose meeting was it?', problem: 'Choose one.' },
    bodyName: { label: 'What is it called?', hint: 'Such as “Strathlinnet CPC” or “Improvement sub-group”.' },
    lookBackOn: {
      label: 'When will the committee look back?',
      hint: 'Leave empty for what was proposed, or the usual period.',
    },
  } satisfies FormWording,
};

/** Looking back. */
export const lookBackWording = {
  title: 'Record what was found on looking back',
  done: 'What was found is recorded.',
  save: 'Record this',
  lead: 'A closed action is looked back at, to see whether what it brought about has lasted. “Not known” is a fair answer. Nothing is opened again by this.',
  notClosed: 'This action is not closed',
  fields: {
    found: { label: 'What was found?', problem: 'Choose one.' },
    lookedOn: { label: 'When was it looked at?' },
    words: { label: 'What shows that?', hint: 'Optional.' },
    evidenceIds: { label: 'Is there evidence of it on this action?' },
    nextOn: { label: 'Look back once more?', hint: 'Optional. Leave empty if this was the last time.' },
  } satisfies FormWording,
};

/** Opening again. */
export const reopeningWording = {
  title: 'Open this action again',
  done: 'The action is open again. How it was closed stays on record.',
  save: 'Open it again',
  lead: 'Its claims, decisions and look-backs all stay on record. The action counts as open from now on.',
  fields: {
    reason: { label: 'Why is it opened again?' },
    decidedBy: { label: 'Who decided?', hint: 'The meeting or the post.' },
    decidedOn: { label: 'When was that decided?' },
  } satisfies FormWording,
};

/** Accepting that an action is not done. */
export const notActingWording = {
  title: 'Not acting',
  acceptTitle: 'Accept that this action is not done',
  renewTitle: 'Renew that this action is not done',
  takeUpTitle: 'Take this action up after all',
  accept: 'Accept that it is not done',
  renew: 'Renew with a new reason',
  takeUp: 'Take it up after all',
  lead: 'The committee may decide that an action is not done for now. It comes back by itself on the day you give, to be decided again or begun.',
  accepted: 'The decision is recorded. The action comes back by itself.',
  takenUp: 'The action is to be done again.',
  notPossible: 'Only an action that has not begun can be accepted as not to be done',
  came: 'Came back: the acceptance of not acting ended on',
  fields: {
    reason: { label: 'Why is it not done?' },
    decidedBy: { label: 'Who decided?', hint: 'The meeting, such as “Strathlinnet CPC”.' },
    decidedOn: { label: 'When was that decided?' },
    endsOn: { label: 'When does it come back?', hint: 'Within two years of the decision.' },
  } satisfies FormWording,
  takeUpFields: {
    reason: { label: 'Why is it taken up after all?', hint: 'Kept as an update.' },
  } satisfies FormWording,
};

/** What waits, on the page of closures and on the first page. */
export const queueWording = {
  title: 'Closing actions',
  lead: 'An action is closed in three steps by different people. Here is what waits for you.',
  toVerify: 'Claims to verify',
  noneToVerify: 'No claim waits for you to verify it.',
  toChange: 'Claims that came back to you',
  noneToChange: 'Nobody has asked for changes to a claim of yours.',
  toDecide: 'Decisions to record at the meeting',
  noneToDecide: 'No verified claim waits for a decision.',
  toLookBack: 'Look-backs due',
  noneToLookBack: 'No look-back is due.',
  begin: 'Claims are made from an action’s page.',
  waiting: 'Closing actions',
  counts: {
    toVerify: ['claim to verify', 'claims to verify'],
    toChange: ['claim came back to you', 'claims came back to you'],
    toDecide: ['decision to record', 'decisions to record'],
    toLookBack: ['look-back due', 'look-backs due'],
  },
} as const;
