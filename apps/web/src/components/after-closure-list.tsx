import { closureWords, evidenceGradeWords } from '@followthrough/domain/words';
import type { AfterClosure } from '@followthrough/domain';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { groupReturns, type ReturnedTheme } from './after-closure-groups';
import { lagInWords, practiceWords } from './after-closure-wording';
import { Day } from './day';

interface AfterClosureListProps {
  readonly entries: readonly AfterClosure[];
  /** What stands under an earlier action, where more is known of it. */
  readonly underAction?: (entry: AfterClosure) => ReactNode;
  /** What stands under a new finding with all its earlier actions. */
  readonly underFinding?: (returned: ReturnedTheme) => ReactNode;
}

/** Learning that came back after an action on it was closed: each new finding with the earlier actions under it. */
export function AfterClosureList({ entries, underAction, underFinding }: AfterClosureListProps) {
  return (
    <ul className="cards cards--wide">
      {groupReturns(entries).map((returned) => (
        <li className="card" key={`${returned.slug} ${returned.reviewId}`}>
          <ReturnedThemeCard returned={returned} underAction={underAction} />
          {underFinding?.(returned)}
        </li>
      ))}
    </ul>
  );
}

interface ReturnedThemeCardProps {
  readonly returned: ReturnedTheme;
  readonly underAction: AfterClosureListProps['underAction'];
}

function ReturnedThemeCard({ returned, underAction }: ReturnedThemeCardProps) {
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
            {underAction?.(entry)}
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
        <span className="quiet">{` ${entry.actionReviewReference}, strategy “${entry.strategyTitle}”`}</span>
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
