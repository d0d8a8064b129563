import type { LastBulkEdit } from '@followthrough/domain';
import { Link } from 'react-router';
import { momentInWords } from '../../components/day-words';
import { useLastBulkEdit } from './api/use-bulk-edits';
import { changeInWords } from './change-words';
import { undoWording as wording } from './wording';

/** What the last bulk edit did, who made it and when. */
export function lastInWords({ change, actions, agency, by, madeAt }: NonNullable<LastBulkEdit['last']>): string {
  return `${changeInWords(change, actions, agency, 'did')} ${by}, ${momentInWords(madeAt)}.`;
}

/** Says what was changed on several actions last, and leads to undoing it; nothing where there is nothing to undo. */
export function LastBulkEditLine() {
  const last = useLastBulkEdit().data?.last;
  if (!last || last.undone) return null;
  return (
    <p className="quiet not-printed">
      {`${wording.last} ${lastInWords(last)} `}
      <Link to="/plan/undo">{wording.title}</Link>
    </p>
  );
}
