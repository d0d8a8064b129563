import { DecisionForm } from '../../features/closures/decision-form';
import { decisionWording as wording } from '../../features/closures/wording';
import { usePerson } from '../layout/use-person';
import { ClosureTask } from './closure-task';

/** Records what a meeting decided on a verified claim. */
export function Component() {
  const { today } = usePerson();
  return (
    <ClosureTask wording={wording} blocked={(_, claim) => (claim?.may.decide ? null : { title: wording.notYet })}>
      {(story, onSaved, claim) => claim && <DecisionForm story={story} claim={claim} today={today} onSaved={onSaved} />}
    </ClosureTask>
  );
}
