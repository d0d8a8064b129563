import { implementationWords } from '@followthrough/domain/words';
import type { ActionPage } from '@followthrough/domain';
import { Link } from 'react-router';
import { Prose } from '../../components/prose';
import { Section } from '../../components/section';
import { actionWording as wording } from './wording';

/** What was promised: the strategies it serves, the case for change, and how it is measured. */
export function PromisePanel({ action, linked }: { action: ActionPage; linked: boolean }) {
  return (
    <Section title={wording.promised}>
      {action.caseForChange && <Prose text={action.caseForChange} />}
      <AlsoServes action={action} linked={linked} />
      <Stages action={action} linked={linked} />
      <h3>{wording.measure}</h3>
      <Prose text={action.row.measureText} />
    </Section>
  );
}

/** How far each strategy it serves has come into practice; the lead of a committee may record where its own stand. */
function Stages({ action: { servedStrategies, may }, linked }: { action: ActionPage; linked: boolean }) {
  if (servedStrategies.length === 0) return null;
  return (
    <>
      <h3>{wording.stages}</h3>
      <ul className="plain-list">
        {servedStrategies.map(({ reviewId, reviewReference, strategyId, number, stage, own }) => (
          <li key={strategyId}>
            {`${reviewReference}, strategy ${number}: ${stage === null ? wording.noStage : implementationWords[stage]} `}
            {linked && own && may.decideThemes && (
              <Link to={`/reviews/${reviewId}/strategies/${strategyId}/stage`}>
                {wording.recordStage}
                <span className="visually-hidden">{` of strategy ${number}`}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function AlsoServes({ action: { row, servedStrategies }, linked }: { action: ActionPage; linked: boolean }) {
  const others = servedStrategies.filter(
    (strategy) => strategy.reviewId !== row.reviewId || strategy.number !== row.strategyNumber,
  );
  if (others.length === 0) return null;
  return (
    <>
      <h3>{wording.alsoServes}</h3>
      <ul className="plain-list">
        {others.map(({ reviewId, reviewReference, number, title }) => (
          <li key={`${reviewId} ${number}`}>
            {linked ? <Link to={`/reviews/${reviewId}`}>{reviewReference}</Link> : reviewReference}
            {`, strategy ${number}: ${title}`}
          </li>
        ))}
      </ul>
    </>
  );
}
