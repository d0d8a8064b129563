import { deliveryWords } from '@followthrough/domain/words';
import type { RecurringView } from '@followthrough/domain';
import { Link } from 'react-router';
import { Day } from '../../components/day';
import { Details } from '../../components/details';
import { HistoryInPlace } from '../../components/history/history-panel';
import { LeadNames } from '../../components/lead-names';
import { ProblemNotice } from '../../components/problem-notice';
import { useEndRecurring } from './api/use-planning';
import { recurringWording as wording } from './wording';

/** Something that comes round again, and each time it has. */
export function RecurringCard({ recurring, plans }: { recurring: RecurringView; plans: boolean }) {
  const { id, text, every, strategy, endedOn, untilOn, leads, occurrences } = recurring;
  return (
    <li className="card">
      <h2>{text}</h2>
      <p>
        {every}
        {untilOn && (
          <>
            {', until '}
            <Day on={untilOn} />
          </>
        )}
        {endedOn && (
          <>
            {`. ${wording.ended} `}
            <Day on={endedOn} />
          </>
        )}
      </p>
      <p className="quiet">{strategy}</p>
      <p>
        <LeadNames leads={leads.map((lead) => ({ ...lead, agency: null }))} />
      </p>
      <ul className="plain-list">
        {occurrences.map(({ actionId, dueOn, delivery }) => (
          <li key={actionId}>
            <Link to={`/actions/${actionId}`}>
              {'Due '}
              <Day on={dueOn} />
            </Link>
            {` ${deliveryWords[delivery]}`}
          </li>
        ))}
      </ul>
      <HistoryInPlace kind="recurring-action" recordId={id} about={text} />
      {plans && endedOn === null && (
        <>
          <p>
            <Link to={`/recurring/${id}`}>
              {wording.change}
              <span className="visually-hidden">{`: ${text}`}</span>
            </Link>
          </p>
          <End recurring={recurring} />
        </>
      )}
    </li>
  );
}

function End({ recurring: { id, version, text } }: { recurring: RecurringView }) {
  const ending = useEndRecurring(id);
  return (
    <Details summary={wording.end}>
      <p>{wording.reallyEnd}</p>
      {ending.isError && <ProblemNotice problem={ending.error} />}
      <button
        type="button"
        className="ds_button ds_button--secondary ds_button--small"
        onClick={() => ending.mutate(version)}
      >
        {wording.end}
        <span className="visually-hidden">{`: ${text}`}</span>
      </button>
    </Details>
  );
}
