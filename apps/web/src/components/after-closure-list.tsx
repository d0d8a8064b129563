import { closureWords, evidenceGradeWords } from '@followthrough/domain/words';
import type { AfterClosure } from '@followthrough/domain';
import { Link } from 'react-router';
import { lagInWords, practiceWords } from './after-closure-wording';
import { Day } from './day';
import { DefinitionList } from './definition-list';

/** Learning that came back after an action on it was closed, each with that action beside it. */
export function AfterClosureList({ entries }: { entries: readonly AfterClosure[] }) {
  return (
    <ul className="cards">
      {entries.map((entry) => (
        <li className="card" key={`${entry.slug} ${entry.reviewId} ${entry.actionId}`}>
          <AfterClosureCard entry={entry} />
        </li>
      ))}
    </ul>
  );
}

function AfterClosureCard({ entry }: { entry: AfterClosure }) {
  return (
    <>
      <h3 className="card__title">
        <Link to={`/themes/${entry.slug}`}>{entry.theme}</Link>
      </h3>
      <p>
        {'Found again in '}
        <Link to={`/reviews/${entry.reviewId}`}>{`${entry.reviewReference} (${entry.pseudonym})`}</Link>
        {', reported '}
        <Day on={entry.reportedOn} />
        {`, ${lagInWords(entry.lagMonths)} this action was closed:`}
      </p>
      <p className="quoted">
        <Link to={`/actions/${entry.actionId}`}>{entry.actionText}</Link>
      </p>
      <DefinitionList
        pairs={[
          ['From', `${entry.actionReviewReference}: ${entry.strategyTitle}`],
          ['Closed', <ClosedBy key="closed" entry={entry} />],
          ['On what basis', closureWords[entry.basis]],
          ['Strongest evidence', `${entry.evidenceGrade} of 5: ${evidenceGradeWords[entry.evidenceGrade] ?? ''}`],
        ]}
      />
      <p className="quiet">{practiceWords[entry.practice]}</p>
    </>
  );
}

function ClosedBy({ entry }: { entry: AfterClosure }) {
  return (
    <>
      <Day on={entry.closedOn} />
      {` by ${entry.closedBy}`}
    </>
  );
}
