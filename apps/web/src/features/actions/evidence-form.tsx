import { evidenceGradeWords } from '@followthrough/domain/words';
import type { ActionPage } from '@followthrough/domain';
import { DateField } from '../../components/form/date-field';
import { RadioField } from '../../components/form/radio-field';
import { TextArea } from '../../components/form/text-area';
import { TextField } from '../../components/form/text-field';
import { useDraft } from '../../components/form/use-draft';
import { ActionForm } from './action-form';
import { useAddEvidence } from './api/use-change-action';
import { useGuardedForm } from './use-guarded-form';
import { formWording } from './wording';

const wording = formWording.evidence;
const empty = { title: '', grade: '1', datedOn: '', note: '' };
const grades = evidenceGradeWords
  .map((words, grade) => ({ value: String(grade), words: `${grade} · ${words}` }))
  .slice(1);

/** Adds a piece of evidence: what it is, how strong, and the day it speaks of. */
export function EvidenceForm({ action, today, onSaved }: { action: ActionPage; today: string; onSaved: () => void }) {
  const { id } = action.row;
  const { value, change, drop } = useDraft(`evidence ${id}`, empty);
  const form = useGuardedForm(action, useAddEvidence(id), () => {
    drop();
    onSaved();
  });
  const body = () => ({ ...value, grade: Number(value.grade) });
  return (
    <ActionForm actionId={id} wording={wording.fields} saveWords={wording.save} form={form} body={body}>
      <TextField name="title" value={value.title} onChange={(title) => change({ title })} />
      <RadioField name="grade" choices={grades} value={value.grade} onChange={(grade) => change({ grade })} />
      <DateField name="datedOn" today={today} value={value.datedOn} onChange={(datedOn) => change({ datedOn })} />
      <TextArea name="note" value={value.note} onChange={(note) => change({ note })} />
    </ActionForm>
  );
}
