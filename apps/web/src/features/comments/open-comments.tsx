import { Link } from 'react-router';
import type { OpenComments as Open } from '@followthrough/domain';
import { momentInWords } from '../../components/day-words';
import { Loaded } from '../../components/loaded';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { useOpenComments } from './api/use-comments';
import { openWording as wording } from './wording';

/** The comments that wait to be settled, those that name whoever looks first. */
export function OpenComments() {
  return (
    <Loaded query={useOpenComments()} what="the comments">
      {({ comments, total }) => (
        <Section title={total === 0 ? wording.title : `${wording.title} (${total})`}>
          {total === 0 && <p className="quiet">{wording.none}</p>}
          <ul className="comments">
            {comments.map((comment) => (
              <Line key={comment.id} comment={comment} />
            ))}
          </ul>
          {total > comments.length && <p className="quiet">{wording.more}</p>}
        </Section>
      )}
    </Loaded>
  );
}

function Line({ comment }: { comment: Open['comments'][number] }) {
  const { about, link, reference, title, text, by, at, namesMe } = comment;
  return (
    <li className="comment">
      <p className="comment__head">
        <Link to={link}>{`${wording.about[about]} ${reference}: ${title}`}</Link>{' '}
        {namesMe && (
          <Tag look="blue" symbol="◆">
            {wording.namesYou}
          </Tag>
        )}
      </p>
      <p className="prose">{text}</p>
      <p className="quiet">{`${by}, ${momentInWords(at)}`}</p>
    </li>
  );
}
