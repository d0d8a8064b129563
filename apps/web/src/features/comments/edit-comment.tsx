import type { CommentList, CommentView } from '@followthrough/domain';
import { compareFields } from '../../components/form/compared-fields';
import { ChangedMeanwhile } from '../../components/form/changed-meanwhile';
import { useGuardedForm } from '../../components/form/use-guarded-form';
import { commentsOf, useEditComment, type Subject } from './api/use-comments';
import { CommentForm } from './comment-form';
import { wording } from './wording';

interface EditCommentProps {
  readonly subject: Subject;
  readonly list: CommentList;
  readonly comment: CommentView;
  readonly onDone: () => void;
}

/** Says a comment of one's own anew. */
export function EditComment({ subject, list, comment, onDone }: EditCommentProps) {
  const { id } = comment;
  const commentIn = ({ comments }: CommentList) => comments.find((one) => one.id === id) ?? comment;
  const form = useGuardedForm({
    ...{ name: `comment ${id}`, record: list, typedOver: (page: CommentList) => saidIn(commentIn(page)) },
    ...{ versionOf: (page: CommentList) => commentIn(page).version, saving: useEditComment(subject, id) },
    onSaved: onDone,
  });
  const { value, change } = form;
  const known = [...list.people, ...comment.mentions.map((one) => ({ ...one, post: '' }))];
  const people = known.filter((one, index) => known.findIndex(({ personId }) => personId === one.personId) === index);
  const nameOf = (personId: string) => people.find((one) => one.personId === personId)?.name ?? '';
  const compared = {
    text: wording.fields.text,
    mentions: { label: wording.naming, words: (ids: readonly string[]) => ids.map(nameOf).join(', ') },
  };
  return (
    <>
      <CommentForm
        people={people}
        comment={value}
        onChange={change}
        saveWords={wording.saveAgain}
        busy={form.busy || form.conflict !== null}
        problem={form.problem}
        onSave={() => form.save(value)}
      >
        <button type="button" className="link-button" onClick={onDone}>
          {wording.cancel}
        </button>
      </CommentForm>
      {form.conflict && (
        <ChangedMeanwhile
          problem={form.conflict}
          seen={form.seen}
          newest={commentsOf(subject)}
          compare={(seen, now) =>
            compareFields(compared, { saw: saidIn(commentIn(seen)), now: saidIn(commentIn(now)), mine: value }, change)
          }
          onGoOn={form.goOn}
        />
      )}
    </>
  );
}

const saidIn = ({ text, mentions }: CommentView) => ({ text, mentions: mentions.map(({ personId }) => personId) });
