import { holdWords } from '@followthrough/domain/words';
import type { ReviewPage } from '@followthrough/domain';
import { Day } from '../../components/day';
import { Notice } from '../../components/notice';
import { Section } from '../../components/section';
import { wording } from './wording';

/** A review's steps in order of time, and what ran beside it. */
export function ReviewTimeline({ review: { steps, dateWarnings } }: { review: ReviewPage }) {
  return (
    <Section title={wording.timeline}>
      {dateWarnings.length > 0 && <DateWarnings warnings={dateWarnings} />}
      {steps.length === 0 && <p className="quiet">{wording.noSteps}</p>}
      <ol className="timeline">
        {steps.map(({ on, step, note }) => (
          <li key={`${on} ${step}`}>
            <p className="timeline__when">
              <Day on={on} />
            </p>
            <p>{step}</p>
            {note && <p className="quiet prose">{note}</p>}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function DateWarnings({ warnings }: { warnings: readonly string[] }) {
  return (
    <Notice kind="warning" title={wording.dateWarnings}>
      <ul>
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** Proceedings and processes beside a review that may hold it up. */
export function ReviewHolds({ holds }: { holds: ReviewPage['holds'] }) {
  return (
    <Section title={wording.beside}>
      {holds.length === 0 && <p className="quiet">{wording.noneBeside}</p>}
      <ul className="plain-list">
        {holds.map((hold) => (
          <li key={`${hold.kind} ${hold.startedOn}`}>
            <strong>{holdWords[hold.kind]}</strong>
            <p>
              {'From '}
              <Day on={hold.startedOn} />
              {hold.endedOn ? ' to ' : ', '}
              {hold.endedOn ? <Day on={hold.endedOn} /> : wording.stillRunning}
            </p>
            {hold.note && <p className="quiet prose">{hold.note}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
