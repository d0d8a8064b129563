import { CommentsPanel } from '../../features/comments/comments-panel';
import { ClaimInBrief } from '../../features/closures/claim-in-brief';
import { ClosureSteps } from '../../features/closures/closure-steps';
import { claimPageWording as wording } from '../../features/closures/wording';
import { Section } from '../../components/section';
import { ClosureTask } from './closure-task';

/** One claim that an action can be closed: what is claimed, every step, and what people say to each other of it. */
export function Component() {
  return (
    <ClosureTask wording={wording} blocked={(_, claim) => (claim ? null : { title: wording.notThere })}>
      {(_, __, claim) =>
        claim && (
          <>
            <ClaimInBrief claim={claim} />
            <Section title={wording.steps}>
              <ClosureSteps steps={claim.steps} />
            </Section>
            <CommentsPanel subject={{ claimId: claim.id }} />
          </>
        )
      }
    </ClosureTask>
  );
}
