import type { RoundPage } from '@followthrough/domain';
import { Link, useParams } from 'react-router';
import { Day } from '../../components/day';
import { HistoryPanel } from '../../components/history/history-panel';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { Section } from '../../components/section';
import { ReturnTable } from '../../features/returns/return-list';
import { useRound } from '../../features/rounds/api/use-rounds';
import { ChaseLog } from '../../features/rounds/chase-log';
import { RoundDaysForm } from '../../features/rounds/round-days-form';
import { DeleteRound } from '../../features/rounds/delete-round';
import { RoundNotes } from '../../features/rounds/round-notes';
import { RoundProgress } from '../../features/rounds/round-progress';
import { RoundStateTag } from '../../features/rounds/round-state';
import { RoundSteps } from '../../features/rounds/round-steps';
import { answeredInWords, meetingInWords, wording } from '../../features/rounds/wording';

/** One round: what can be done, who has answered, who was reminded, and what came of it. */
export function Component() {
  const { roundId = '' } = useParams();
  return (
    <Loaded query={useRound(roundId)} what="the round" title="Reporting round">
      {(round) => (
        <Page
          title={`Reporting round: ${meetingInWords(round.line)}`}
          above={
            <p className="above">
              <Link to="/rounds">{wording.title}</Link>
            </p>
          }
          lead={<Standing round={round} />}
        >
          <RoundSteps round={round} />
          {round.may.delete && <DeleteRound round={round} />}
          {round.may.changeDays && <RoundDaysForm round={round} key={`${round.line.id} ${round.line.version}`} />}
          {round.returns.length > 0 && (
            <Section title={wording.returns}>
              <ReturnTable returns={round.returns} />
            </Section>
          )}
          <RoundProgress round={round} />
          <div className="columns columns--even">
            <ChaseLog round={round} />
            <div>
              <Plans round={round} />
              <RoundNotes round={round} />
              <HistoryPanel kind="round" recordId={roundId} />
            </div>
          </div>
        </Page>
      )}
    </Loaded>
  );
}

function Standing({ round: { line, positionSha256 } }: { round: RoundPage }) {
  return (
    <>
      <p>
        <RoundStateTag state={line.state} />
        {' Updates by '}
        <Day on={line.deadlineOn} />
        {`; ${answeredInWords(line.counts)}.`}
      </p>
      {line.asAt && (
        <p>
          <Link to={`/rounds/${line.id}/position`}>{wording.position}</Link>
          {', as at '}
          <Day on={line.asAt} />
          {positionSha256 && <span className="quiet">{`. Fingerprint ${positionSha256.slice(0, 12)}`}</span>}
        </p>
      )}
    </>
  );
}

function Plans({ round: { plans, coversAllOpen } }: { round: RoundPage }) {
  return (
    <Section title={wording.plans}>
      {coversAllOpen && <p className="quiet">{wording.allOpen}</p>}
      <ul>
        {plans.map(({ reviewId, reference, pseudonym }) => (
          <li key={reviewId}>
            <Link to={`/reviews/${reviewId}`}>{`${reference} (${pseudonym})`}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
