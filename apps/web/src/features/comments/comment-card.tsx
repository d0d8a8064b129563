import { useState } from 'react';
import type { CommentList, CommentView } from '@followthrough/domain';
import { Details } from '../../components/details';
import { momentInWords } from '../../components/day-words';
import { ProblemNotice } from '../../components/problem-notice';
import { Tag } from '../../components/tag';
import { useNamedPlace } from '../../components/use-named-place';
import { useResolveComment, useWithdrawComment, type Subject } from './api/use-comments';
import { EditComment } from './edit-comment';
import { wording } from './wording';

interface CommentCardProps {
  readonly subject: Subject;
  readonly comment: CommentView;
  /** The comments it stands among. */
  readonly list: CommentList;
}

/** One comment: what was said, by whom, to whom, and whether it is settled. */
export function CommentCard(props: CommentCardProps) {
  const { comment } = props;
  const [editing, setEditing] = useState(false);
  const place = useNamedPlace(`comment-${comment.id}`);
  if (comment.withdrawn)
    return (
      <li className="comment quiet" {...place}>
        {`${wording.withdrawnBy} ${comment.withdrawn.by}, ${momentInWords(comment.withdrawn.at)}`}
      </li>
    );
  return (
    <li className="comment" {...place}>
      <p className="comment__head">
        <span className="quiet">{`${comment.by}, ${momentInWords(comment.at)}${comment.editedAt ? `, ${wording.edited}` : ''}`}</span>{' '}
        <Settled comment={comment} />
      </p>
      {editing ? (
        <EditComment {...props} onDone={() => setEditing(false)} />
      ) : (
        <>
          <p className="prose">{comment.text}</p>
          {comment.mentions.length > 0 && (
            <p className="quiet">{`${wording.naming}: ${comment.mentions.map(({ name }) => name).join(', ')}`}</p>
          )}
          <Tasks {...props} onEdit={() => setEditing(true)} />
        </>
      )}
    </li>
  );
}

function Settled({ comment: { resolved } }: { comment: CommentView }) {
  if (!resolved)
    return (
      <Tag look="yellow" symbol="?">
        {wording.open}
      </Tag>
    );
  return (
    <>
      <Tag look="green" symbol="✓">
        {wording.settled}
      </Tag>
      <span className="quiet">{` ${resolved.by}, ${momentInWords(resolved.at)}`}</span>
    </>
  );
}

function Tasks({ subject, comment, onEdit }: CommentCardProps & { onEdit: () => void }) {
  const resolving = useResolveComment(subject, comment);
  const withdrawing = useWithdrawComment(subject, comment);
  const problem = resolving.error ?? withdrawing.error;
  const which = ` the comment of ${comment.by}`;
  return (
    <>
      <p className="comment__tasks">
        <Task
          words={comment.resolved ? wording.reopen : wording.settle}
          which={which}
          onClick={() => resolving.mutate(!comment.resolved)}
        />
        {comment.may.change && <Task words={wording.edit} which={which} onClick={onEdit} />}
      </p>
      {comment.may.withdraw && (
        <Details summary={wording.withdraw}>
          <p>{wording.withdrawLead}</p>
          <button
            type="button"
            className="ds_button ds_button--secondary ds_button--small"
            onClick={() => withdrawing.mutate(undefined)}
          >
            {wording.withdrawNow}
          </button>
        </Details>
      )}
      {problem && <ProblemNotice problem={problem} />}
    </>
  );
}

function Task({ words, which, onClick }: { words: string; which: string; onClick: () => void }) {
  return (
    <button type="button" className="link-button" onClick={onClick}>
      {words}
      <span className="visually-hidden">{which}</span>
    </button>
  );
}
