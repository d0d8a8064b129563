import type { ReportSaved } from '@followthrough/domain';
import { Link } from 'react-router';
import { Notice } from '../../components/notice';
import { plural } from '../../components/plural';
import { savedWording as wording } from './wording';

/** What was saved of a report, and where to go from here. */
export function ReportDone({ saved }: { saved: ReportSaved }) {
  const { findings, effectivePractice, strategies, alreadyThere, suggestions } = saved;
  const there =
    alreadyThere === 0
      ? ''
      : ` ${plural(alreadyThere, 'passage')} stood there already, word for word, and stayed as they are.`;
  return (
    <>
      <Notice kind="success" live="status">
        {`Saved: ${plural(findings, 'finding')}, ${plural(effectivePractice, 'passage')} of effective practice and ${plural(strategies, 'strategy', 'strategies')}.${there} ${plural(suggestions, 'theme is suggested', 'themes are suggested')} and wait for a person.`}
      </Notice>
      <ul>
        <li>
          <Link to={`/reviews/${saved.reviewId}`}>{wording.toReview}</Link>
        </li>
        {suggestions > 0 && (
          <li>
            <Link to="/themes/confirm">{wording.toThemes}</Link>
          </li>
        )}
      </ul>
    </>
  );
}
