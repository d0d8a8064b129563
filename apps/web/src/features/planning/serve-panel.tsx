import type { ActionPage } from '@followthrough/domain';
import { Link } from 'react-router';
import { ProblemNotice } from '../../components/problem-notice';
import { Section } from '../../components/section';
import { call } from '../../wire/call';
import { useOnActions, useOnPlan } from './api/use-planning';
import { serveWording as wording } from './wording';

/** Which strategies an action serves and with whom it is shared, for whoever may change that. */
export function ServePanel({ action }: { action: ActionPage }) {
  const { row, servedStrategies, planning, may } = action;
  const own = servedStrategies.filter((served) => served.own);
  const leaving = useOnPlan((strategyId: string) =>
    call('leaveStrategy', { params: { actionId: row.id, strategyId } }),
  );
  const withdrawing = useOnActions((toCommitteeId: string) =>
    call('withdrawShare', { params: { actionId: row.id, toCommitteeId } }),
  );
  if (!may.link) return null;
  return (
    <Section title={wording.title}>
      <ul className="plain-list">
        {own.map(({ strategyId, reviewReference, number, title }) => (
          <li key={strategyId}>
            {`${reviewReference}, ${number} ${title} `}
            {own.length > 1 && (
              <button type="button" className="link-button" onClick={() => leaving.mutate(strategyId)}>
                {wording.leave}
                <span className="visually-hidden">{`: ${reviewReference}, ${number}`}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {planning.shares.length > 0 && (
        <>
          <h3>{wording.asked}</h3>
          <ul className="plain-list">
            {planning.shares.map(({ committeeId, committee, answer, proposedOn }) => (
              <li key={`${committee} ${proposedOn} ${answer}`}>
                {`${committee}: ${wording.answers[answer]} `}
                {answer === 'open' && may.plan && (
                  <button type="button" className="link-button" onClick={() => withdrawing.mutate(committeeId)}>
                    {wording.withdraw}
                    <span className="visually-hidden">{`: ${committee}`}</span>
                  </button>
                )}
              </li>
            ))}
          </ul>
          {withdrawing.isError && <ProblemNotice problem={withdrawing.error} />}
        </>
      )}
      <p className="task-links">
        <Link to={`/actions/${row.id}/strategies`}>{wording.attach.title}</Link>
        {may.plan && <Link to={`/actions/${row.id}/share`}>{wording.share.title}</Link>}
        {may.plan && <Link to={`/actions/${row.id}/merge`}>{wording.merge}</Link>}
      </p>
    </Section>
  );
}
