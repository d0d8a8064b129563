import type { ReactNode } from 'react';
import type { CommentList, NewComment } from '@followthrough/domain';
import { Form } from '../../components/form/form';
import { TextArea } from '../../components/form/text-area';
import { MentionsField } from './mentions-field';
import { wording } from './wording';

interface CommentFormProps {
  readonly people: CommentList['people'];
  readonly comment: NewComment;
  readonly onChange: (changed: Partial<NewComment>) => void;
  readonly saveWords: string;
  readonly busy: boolean;
  readonly problem: unknown;
  readonly onSave: () => void;
  readonly children?: ReactNode;
}

/** Takes a comment down, and whom it names. */
export function CommentForm(props: CommentFormProps) {
  const { people, comment, onChange, saveWords, busy, problem, onSave, children } = props;
  return (
    <Form wording={wording.fields} problem={problem} onSubmit={() => !busy && onSave()}>
      <TextArea name="text" rows={3} value={comment.text} onChange={(text) => onChange({ text })} />
      <MentionsField
        people={people}
        mentions={comment.mentions}
        onChange={(mentions) => onChange({ mentions: [...mentions] })}
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
