import { Loaded } from '../../components/loaded';
import { Section } from '../../components/section';
import { useAddComment, useComments, type Subject } from './api/use-comments';
import { CommentCard } from './comment-card';
import { CommentForm } from './comment-form';
import { wording } from './wording';

/** What people say of an action or a review to each other, and a form to say more. */
export function CommentsPanel({ subject }: { subject: Subject }) {
  const adding = useAddComment(subject);
  return (
    <Section title={wording.title}>
      <Loaded query={useComments(subject)} what="the comments">
        {({ comments, people, unresolved }) => (
          <>
            {comments.length === 0 && <p className="quiet">{wording.none}</p>}
            {unresolved > 0 && <p>{`${unresolved} ${wording.unresolved}`}</p>}
            <ol className="comments">
              {comments.map((comment) => (
                <CommentCard key={comment.id} subject={subject} comment={comment} people={people} />
              ))}
            </ol>
            <CommentForm
              people={people}
              saveWords={wording.save}
              busy={adding.isPending}
              problem={adding.error}
              onSave={(comment, onSaved) => adding.mutate(comment, { onSuccess: onSaved })}
            />
            <p className="quiet">{`${wording.whoSees['actionId' in subject ? 'action' : 'review']} ${wording.asked}`}</p>
          </>
        )}
      </Loaded>
    </Section>
  );
}
