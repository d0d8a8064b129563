import { closureWords, evidenceGradeWords } from '@followthrough/domain/words';
import type { AfterClosure } from '@followthrough/domain';
import { Link } from 'react-router';
import { groupReturns, type ReturnedTheme } from './after-closure-groups';
import { lagInWords, practiceWords } from './after-closure-wording';
import { Day } from './day';

/** Learning that came back after an action on it was closed: each new finding with the earlier actions under it. */
export function AfterClosureList({ entries }: { entries: readonly AfterClosure[] }) {
  return (
    <ul className="cards cards--wide">
      {groupReturns(entries).map((returned) => (
        <li className="card" key={`${returned.slug} ${returned.reviewId}`}>
          <ReturnedThemeCard returned={returned} />
        </li>
      ))}
    </ul>
  );
}

function ReturnedThemeCard({ returned }: { returned: ReturnedTheme }) {
  return (
    <>
      <h3 className="card__title">
        <Link to={`/themes/${returned.slug}`}>{returned.theme}</Link>
      </h3>
      <p>
        {'Found again in '}
        <Link to={`/reviews/${returned.reviewId}`}>{`${returned.reviewReference} (${returned.pseudonym})`}</Link>
        {', reported '}
        <Day on={returned.reportedOn} />
        {'.'}
      </p>
      <ul className="earlier-actions">
        {returned.actions.map((entry) => (
          <li key={entry.actionId}>
            <EarlierAction entry={entry} />
          </li>
        ))}
      </ul>
    </>
  );
}

function EarlierAction({ entry }: { entry: AfterClosure }) {
  return (
    <>
      <p>
        <Link to={`/actions/${entry.actionId}`}>{entry.actionText}</Link>
        <span className="quiet">{` ${entry.actionReviewReference}`}</span>
      </p>
      <p>
        <strong>{closureWords[entry.basis]}</strong>
        {', '}
        <Day on={entry.closedOn} />
        {`, by ${entry.closedBy}. It was reported again ${lagInWords(entry.lagMonths)}.`}
      </p>
      <p className="quiet">
        {`Strongest evidence ${entry.evidenceGrade} of 5: ${evidenceGradeWords[entry.evidenceGrade] ?? ''}. ${practiceWords[entry.practice]}`}
      </p>
    </>
  );
}
