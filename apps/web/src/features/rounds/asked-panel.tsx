import type { Asked, AskedAction } from '@followthrough/domain';
import { Link } from 'react-router';
import { Day } from '../../components/day';
import { Loaded } from '../../components/loaded';
import { ProblemNotice } from '../../components/problem-notice';
import { Section } from '../../components/section';
import { useAsked, useNothingChanged } from './api/use-asked';
import { StandingTag } from './round-state';
import { askedInWords, askedWording as wording } from './wording';

/** What the agency is asked for each meeting, answered by one tap or by an update. */
export function AskedPanel() {
  return (
    <Loaded query={useAsked()} what="what you are asked for">
      {({ asked }) => asked.map((meeting) => <AskedFor key={meeting.roundId} asked={meeting} />)}
    </Loaded>
  );
}

function AskedFor({ asked: { committee, meetingOn, deadlineOn, standing, left, actions } }: { asked: Asked }) {
  const saying = useNothingChanged();
  const open = actions.filter(({ answeredOn }) => answeredOn === null);
  return (
    <Section title={askedInWords(meetingOn, left)} aside={<StandingTag standing={standing} />}>
      <p className="quiet">
        {`${committee}. Wanted by `}
        <Day on={deadlineOn} />.
      </p>
      <output className="block">{saying.isSuccess && <p>{`✓ ${wording.saved}`}</p>}</output>
      {saying.isError && <ProblemNotice problem={saying.error} />}
      {open.length === 0 && <p>{wording.done}</p>}
      <ul className="cards cards--grid big-controls">
        {open.map((action) => (
          <AskedCard
            key={action.requestId}
            action={action}
            busy={saying.isPending}
            onNothingChanged={() => saying.mutate(action)}
          />
        ))}
      </ul>
    </Section>
  );
}

interface AskedCardProps {
  readonly action: AskedAction;
  readonly busy: boolean;
  readonly onNothingChanged: () => void;
}

function AskedCard({ action: { row }, busy, onNothingChanged }: AskedCardProps) {
  const about = <span className="visually-hidden">{` on ${row.reference}: ${row.text}`}</span>;
  return (
    <li className="card">
      <p className="card__text">
        <Link to={`/actions/${row.id}`}>{row.text}</Link>
      </p>
      <p className="quiet">
        {row.lastUpdateOn === null ? (
          wording.never
        ) : (
          <>
            {'Last heard '}
            <Day on={row.lastUpdateOn} />
            {`: ${row.lastUpdate ?? ''}`}
          </>
        )}
      </p>
      <div className="button-row">
        <button
          type="button"
          className="ds_button ds_button--secondary ds_button--small"
          aria-disabled={busy || undefined}
          onClick={() => !busy && onNothingChanged()}
        >
          {wording.nothingChanged}
          {row.lastUpdateOn !== null && (
            <>
              {' since '}
              <Day on={row.lastUpdateOn} short />
            </>
          )}
          {about}
        </button>
        <Link className="ds_button ds_button--small" to={`/actions/${row.id}/update`}>
          {wording.update}
          {about}
        </Link>
      </div>
    </li>
  );
}
