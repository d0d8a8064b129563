import type { ImportDone as Done } from '@followthrough/domain';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { dropDraft } from '../../components/form/drafts';
import { Notice } from '../../components/notice';
import { plural } from '../../components/plural';
import { draftName } from './import-draft';
import { answersWording as wording } from './wording';

/** What an import made, and where to go from here. */
export function ImportDone({ done }: { done: Done }) {
  useEffect(() => dropDraft(draftName), []);
  return (
    <>
      <Notice kind="success" live="status">
        {`Saved: one review, ${plural(done.strategies, 'strategy', 'strategies')} and ${plural(done.actions, 'action')}. ${plural(done.suggestions, 'theme is suggested', 'themes are suggested')} and wait for a person.`}
      </Notice>
      <ul>
        <li>
          <Link to={`/reviews/${done.reviewId}`}>{wording.toReview}</Link>
        </li>
        <li>
          <Link to={`/plan?reviewId=${done.reviewId}`}>{wording.toPlan}</Link>
        </li>
        {done.suggestions > 0 && (
          <li>
            <Link to="/themes/confirm">{wording.toThemes}</Link>
          </li>
        )}
        <li>
          <Link to="/imports">{wording.another}</Link>
        </li>
      </ul>
    </>
  );
}
