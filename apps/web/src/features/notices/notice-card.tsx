import { deadlineKinds, noticeWords } from '@followthrough/domain/words';
import type { NoticeLine } from '@followthrough/domain';
import { Link } from 'react-router';
import { Day } from '../../components/day';
import { momentInWords } from '../../components/day-words';
import { useNamedPlace } from '../../components/use-named-place';
import { Tag } from '../../components/tag';
import { wording } from './wording';

interface NoticeCardProps {
  readonly notice: NoticeLine;
  readonly onSee: () => void;
}

/** One notice: what it says, about which action, and where to go. Going there is seeing it. */
export function NoticeCard({ notice, onSee }: NoticeCardProps) {
  const { action, kind, link, seen, dueOn, madeAt } = notice;
  const place = useNamedPlace(`notice-${notice.id}`);
  return (
    <li className="card" {...place}>
      <p>
        {!seen && (
          <>
            <Tag look="blue" symbol="●">
              {wording.unread}
            </Tag>{' '}
          </>
        )}
        <Link to={link} onClick={() => !seen && onSee()}>
          {noticeWords[kind]}
          {action && <span className="visually-hidden">{`: ${nameOf(action)}`}</span>}
        </Link>
      </p>
      {action && <p className="clamped">{nameOf(action)}</p>}
      <p className="quiet">
        {dueOn && (
          <>
            {deadlineKinds.has(kind) && wording.by}
            <Day on={dueOn} />
            {' · '}
          </>
        )}
        {'Told on '}
        <time dateTime={madeAt}>{momentInWords(madeAt)}</time>
      </p>
      {!seen && (
        <button type="button" className="link-button" onClick={onSee}>
          {wording.see}
          <span className="visually-hidden">{`: ${noticeWords[kind]}${action ? `, ${nameOf(action)}` : ''}`}</span>
        </button>
      )}
    </li>
  );
}

const nameOf = ({ reference, text }: NonNullable<NoticeLine['action']>) =>
  reference === '' ? text : `${reference} ${text}`;
