import { rungWords } from '@followthrough/domain/words';
import type { EscalationLine } from '@followthrough/domain';
import { Day } from '../../components/day';
import { OutcomeForm } from './outcome-form';
import { escalationWording as wording } from './wording';

interface EscalationStepsProps {
  readonly steps: readonly EscalationLine[];
  readonly mayRecord: boolean;
}

/** Steps of escalation: to whom, why, since when, what is sought, and what came of it. */
export function EscalationSteps({ steps, mayRecord }: EscalationStepsProps) {
  return (
    <ul className="plain-list">
      {steps.map((step) => (
        <li key={step.id}>
          <strong>{rungWords[step.rung]}</strong>
          {`: ${step.why}`}
          <span className="block quiet">
            {'Since '}
            <Day on={step.sinceOn} short />
            {', brought on '}
            <Day on={step.takenOn} short />
            {step.told.length > 0 ? ` to ${step.told.join('; ')}.` : '. Nobody signs in for it here.'}
          </span>
          {step.decisionSought && <span className="block">{`${wording.sought} ${step.decisionSought}`}</span>}
          {step.outcome === null ? (
            mayRecord && <OutcomeForm step={step} />
          ) : (
            <span className="block">
              {`${wording.outcome}: ${step.outcome} `}
              <span className="quiet">
                {`${step.outcomeBy ?? ''}, `}
                <Day on={step.outcomeOn} short />
              </span>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
