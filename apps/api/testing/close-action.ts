import type { ClosureBasis, ClosureStory } from '@followthrough/domain';
import type { Answer, Visitor } from './open-test-app.js';

/** Who closes an action, and on what. */
interface Closing {
  readonly actionId: string;
  readonly basis: ClosureBasis;
  readonly claimant: Visitor;
  readonly verifier: Visitor;
  readonly lead: Visitor;
  readonly reason?: string;
  readonly supersededById?: string;
  readonly approvedBy?: string;
}

const story = async (visitor: Visitor, actionId: string) =>
  (await visitor('showClosure', { params: { actionId } })).body;

/** Claims as somebody; the rest of the claim follows from the basis. */
export async function claim(
  visitor: Visitor,
  { actionId, basis, ...rest }: Omit<Closing, 'verifier' | 'lead' | 'claimant'>,
) {
  const { actionVersion, evidence } = await story(visitor, actionId);
  return visitor('claimClosure', {
    ...{ params: { actionId }, version: actionVersion },
    body: {
      ...{ basis, reason: rest.reason ?? 'It is done as promised.', evidenceIds: evidence.map(({ id }) => id) },
      ...{ supersededById: rest.supersededById ?? null, approvedBy: rest.approvedBy ?? null, lookBackOn: null },
    },
  });
}

/** Says of the latest claim on an action that it is verified, or that something is wanted. */
export async function verify(
  visitor: Visitor,
  actionId: string,
  verdict: 'verified' | 'changes-requested' = 'verified',
) {
  const [latest] = (await story(visitor, actionId)).claims;
  const body = { verdict, words: verdict === 'verified' ? 'Seen, and it is so.' : 'Say which teams.' };
  return visitor('verifyClaim', { params: { claimId: latest?.id ?? '' }, version: latest?.version ?? 1, body });
}

/** Records what a meeting today decided on the latest claim. */
export async function decide(
  visitor: Visitor,
  actionId: string,
  outcome: 'closed' | 'not-closed' = 'closed',
  reason = 'Agreed at the meeting.',
) {
  const [latest] = (await story(visitor, actionId)).claims;
  const { today } = (await visitor('whoAmI')).body;
  return visitor('decideClaim', {
    ...{ params: { claimId: latest?.id ?? '' }, version: latest?.version ?? 1 },
    body: {
      ...{ outcome, reason, meetingOn: today, body: 'committee', bodyName: 'Strathlorne CPC' },
      lookBackOn: null,
    },
  });
}

/** Closes an action in its three steps and gives the last answer. */
export async function closeAction(closing: Closing): Promise<Answer<'decideClaim'>> {
  const claimed = await claim(closing.claimant, closing);
  const [latest]: ClosureStory['claims'] = claimed.body.claims ?? [];
  if (latest === undefined) throw new Error(`The claim was refused: ${claimed.problem.code ?? claimed.status}`);
  await verify(closing.verifier, closing.actionId);
  return decide(closing.lead, closing.actionId);
}
