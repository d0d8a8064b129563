import type { ActionPage } from '@followthrough/domain';
import { Link } from 'react-router';
import { Prose } from '../../components/prose';
import { Section } from '../../components/section';
import { actionWording as wording } from './wording';

/** What was promised: the strategies it serves, the case for change, how it is measured and what that says. */
export function PromisePanel({ action, linked }: { action: ActionPage; linked: boolean }) {
  return (
    <Section title={wording.promised}>
      <ul className="plain-list">
        {action.servedStrategies.map((strategy) => {
          const review = strategy.reviewReference;
          return (
            <li key={`${strategy.reviewId} ${strategy.number}`}>
              {linked ? <Link to={`/reviews/${strategy.reviewId}`}>{review}</Link> : review}
              {`, strategy ${strategy.number}: ${strategy.title}`}
            </li>
          );
        })}
      </ul>
      {action.caseForChange && <Prose text={action.caseForChange} />}
      <h3>{wording.measure}</h3>
      <Prose text={action.row.measureText} />
      <h3>{wording.analysis}</h3>
      <Prose text={action.row.analysisText} />
      {action.blockers.length > 0 && <Blockers blockers={action.blockers} />}
    </Section>
  );
}

function Blockers({ blockers }: { blockers: ActionPage['blockers'] }) {
  return (
    <>
      <h3>{wording.blockers}</h3>
      <ul>
        {blockers.map((blocker) => (
          <li key={`${blocker.raisedOn} ${blocker.text}`}>
            {blocker.text}
            <span className="quiet">{blocker.resolvedOn ? ' (resolved)' : ''}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
