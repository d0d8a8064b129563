import { useState, type ReactNode } from 'react';
import type { CommentList, NewComment } from '@followthrough/domain';
import { Form } from '../../components/form/form';
import { TextArea } from '../../components/form/text-area';
import { MentionsField } from './mentions-field';
import { wording } from './wording';

interface CommentFormProps {
  readonly people: CommentList['people'];
  readonly begun?: NewComment;
  readonly saveWords: string;
  readonly busy: boolean;
  readonly problem: unknown;
  readonly onSave: (comment: NewComment, onSaved: () => void) => void;
  readonly children?: ReactNode;
}

const empty: NewComment = { text: '', mentions: [] };

/** Takes a comment down, and whom it names. */
export function CommentForm({ people, begun = empty, saveWords, busy, problem, onSave, children }: CommentFormProps) {
  const [comment, setComment] = useState(begun);
  const save = () => {
    if (!busy) onSave(comment, () => setComment(empty));
  };
  return (
    <Form wording={wording.fields} problem={problem} onSubmit={save}>
      <TextArea name="text" rows={3} value={comment.text} onChange={(text) => setComment({ ...comment, text })} />
      <MentionsField
        people={people}
        mentions={comment.mentions}
        onChange={(mentions) => setComment({ ...comment, mentions: [...mentions] })}
      />
      <div className="button-row">
        <button type="submit" className="ds_button ds_button--small" aria-disabled={busy || undefined}>
          {saveWords}
        </button>
        {children}
      </div>
    </Form>
  );
}
