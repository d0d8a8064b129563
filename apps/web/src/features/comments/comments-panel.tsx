import type { CommentList, NewComment } from '@followthrough/domain';
import { useState } from 'react';
import { Loaded } from '../../components/loaded';
import { Section } from '../../components/section';
import { useAddComment, useComments, type Subject } from './api/use-comments';
import { CommentCard } from './comment-card';
import { CommentForm } from './comment-form';
import { wording } from './wording';

/** What people say to each other of a record or a part of one, and a form to say more. */
export function CommentsPanel({ subject }: { subject: Subject }) {
  return (
    <Section title={wording.title}>
      <Loaded query={useComments(subject)} what="the comments">
        {(list) => (
          <>
            {list.comments.length === 0 && <p className="quiet">{wording.none}</p>}
            {list.unresolved > 0 && <p>{`${list.unresolved} ${wording.unresolved}`}</p>}
            <ol className="comments">
              {list.comments.map((comment) => (
                <CommentCard key={comment.id} subject={subject} comment={comment} list={list} />
              ))}
            </ol>
            <AddComment subject={subject} people={list.people} />
            <p className="quiet">{`${wording.whoSees[kindOf(subject)]} ${wording.asked}`}</p>
          </>
        )}
      </Loaded>
    </Section>
  );
}

const empty: NewComment = { text: '', mentions: [] };

function AddComment({ subject, people }: { subject: Subject; people: CommentList['people'] }) {
  const [comment, setComment] = useState(empty);
  const adding = useAddComment(subject);
  return (
    <CommentForm
      people={people}
      comment={comment}
      onChange={(changed) => setComment((before) => ({ ...before, ...changed }))}
      saveWords={wording.save}
      busy={adding.isPending}
      problem={adding.error}
      onSave={() => adding.mutate(comment, { onSuccess: () => setComment(empty) })}
    />
  );
}

function kindOf(subject: Subject): keyof typeof wording.whoSees {
  if ('actionId' in subject) return 'action';
  if ('claimId' in subject) return 'claim';
  return 'strategyId' in subject ? 'strategy' : 'review';
}
