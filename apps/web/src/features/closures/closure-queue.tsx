import type { ClosureQueue as Queue, QueuedClaim, Role } from '@followthrough/domain';
import { Section } from '../../components/section';
import { LookBacksDue } from './look-backs-due';
import { QueuedClaims } from './queued-claims';
import { queueWording as wording } from './wording';

const at = (claim: QueuedClaim, step: string) => `/actions/${claim.action.id}/closure-claims/${claim.claimId}/${step}`;
const tasks = {
  toVerify: { words: 'Verify', to: (claim: QueuedClaim) => at(claim, 'verification') },
  toChange: { words: 'Claim again', to: (claim: QueuedClaim) => `/actions/${claim.action.id}/closure-claim` },
  toDecide: { words: 'Record the decision', to: (claim: QueuedClaim) => at(claim, 'decision') },
};
const none = { toVerify: wording.noneToVerify, toChange: wording.noneToChange, toDecide: wording.noneToDecide };

/** What waits for the person signed in, step by step; a step that is never theirs is not shown. */
export function ClosureQueue({ queue, role }: { queue: Queue; role: Role }) {
  const steps = (['toVerify', 'toChange', 'toDecide'] as const).filter(
    (step) => step === 'toVerify' || role === 'lead' || (step === 'toChange' && role === 'agency'),
  );
  return (
    <>
      {steps.map((step) => (
        <Section key={step} title={wording[step]}>
          {queue[step].length === 0 ? (
            <p className="quiet">{`${none[step]} ${wording.begin}`}</p>
          ) : (
            <QueuedClaims caption={wording[step]} claims={queue[step]} task={tasks[step]} />
          )}
        </Section>
      ))}
      {role === 'lead' && (
        <Section title={wording.toLookBack}>
          {queue.toLookBack.length === 0 ? (
            <p className="quiet">{wording.noneToLookBack}</p>
          ) : (
            <LookBacksDue due={queue.toLookBack} />
          )}
        </Section>
      )}
    </>
  );
}
