import type { LastBulkEdit } from '@followthrough/domain';
import { Link } from 'react-router';
import { EmptyState } from '../../components/empty-state';
import { Form } from '../../components/form/form';
import { SubmitButton } from '../../components/form/submit-button';
import { Notice } from '../../components/notice';
import { plural } from '../../components/plural';
import { Section } from '../../components/section';
import { useUndoBulkEdit } from './api/use-bulk-edits';
import { beforeInWords } from './change-words';
import { lastInWords } from './last-bulk-edit';
import { undoWording as wording } from './wording';

type Last = NonNullable<LastBulkEdit['last']>;

/** Undoes the last bulk edit after saying what that puts back, or says why it cannot be undone. */
export function UndoForm({ last, onSaved }: { last: LastBulkEdit['last']; onSaved: () => void }) {
  if (last === null || last.undone)
    return <EmptyState title={wording.none}>{last === null ? wording.noneHint : wording.already}</EmptyState>;
  return (
    <>
      <p className="prose">{lastInWords(last)}</p>
      {last.changedSince > 0 ? <ChangedSince last={last} /> : <Undoing last={last} onSaved={onSaved} />}
    </>
  );
}

function ChangedSince({ last: { changed, changedSince } }: { last: Last }) {
  const more = changedSince - changed.length;
  return (
    <Notice kind="warning" title={wording.since}>
      <p>{`${plural(changedSince, 'action')} of it ${changedSince === 1 ? 'has' : 'have'} changed since. ${wording.sinceHint}`}</p>
      <ul>
        {changed.map(({ id, reference }) => (
          <li key={id}>
            <Link to={`/actions/${id}`}>{`Action ${reference}`}</Link>
          </li>
        ))}
        {more > 0 && <li>{`and ${plural(more, 'more', 'more')}`}</li>}
      </ul>
    </Notice>
  );
}

function Undoing({ last, onSaved }: { last: Last; onSaved: () => void }) {
  const undoing = useUndoBulkEdit();
  return (
    <Form wording={{}} problem={undoing.error} onSubmit={() => undoing.mutate(last.id, { onSuccess: onSaved })}>
      <Section title={wording.putsBack}>
        <ul>
          {last.putsBack.map(({ before, actions }) => (
            <li key={before}>{`${plural(actions, 'action')}: ${beforeInWords(last.change.kind, before)}`}</li>
          ))}
        </ul>
        <p className="prose">{wording.stays}</p>
      </Section>
      <SubmitButton busy={undoing.isPending} cancelTo="/plan">
        {wording.undo}
      </SubmitButton>
    </Form>
  );
}
