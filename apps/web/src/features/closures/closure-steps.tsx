import { closureStepWords, closureWords } from '@followthrough/domain/words';
import type { ClaimView } from '@followthrough/domain';
import { Day } from '../../components/day';

/** Every step of a claim in order: who took it, when, and what they said. */
export function ClosureSteps({ steps }: { steps: ClaimView['steps'] }) {
  return (
    <ol className="timeline">
      {steps.map((step, index) => (
        // Steps are only ever added, so their place is theirs for ever.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>
          <p>
            <strong>{closureStepWords[step.kind]}</strong>
            {', '}
            <Day on={step.takenOn} short />
            {`, ${step.by}`}
          </p>
          {step.meeting && (
            <p className="quiet">
              {`Meeting of ${step.meeting.name}, `}
              <Day on={step.meeting.on} short />
            </p>
          )}
          {step.basis && step.meeting === null && <p className="quiet">{closureWords[step.basis]}</p>}
          {step.words && <p className="prose">{step.words}</p>}
        </li>
      ))}
    </ol>
  );
}
