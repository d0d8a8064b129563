import { scaleWords } from '@followthrough/domain/words';
import type { ActionPage, CycleScale, NewCycle } from '@followthrough/domain';
import { choicesFrom } from '../../components/form/choices';
import { DateField } from '../../components/form/date-field';
import { Form } from '../../components/form/form';
import { RadioField } from '../../components/form/radio-field';
import { SubmitButton } from '../../components/form/submit-button';
import { TextArea } from '../../components/form/text-area';
import { TextField } from '../../components/form/text-field';
import { useDraft } from '../../components/form/use-draft';
import { useAddCycle } from './api/use-change-cycle';
import { QuestionsField, type TypedQuestion } from './questions-field';
import { newCycleFields, wording } from './wording';

const scales = choicesFrom(scaleWords);

/** Plans a test of change: one idea, small, with what is expected written down first. */
export function NewCycleForm({ action, onSaved }: { action: ActionPage; onSaved: () => void }) {
  const { id } = action.row;
  const draft = useDraft(`new cycle ${id}`, emptyCycle(action));
  const add = useAddCycle(id);
  const { value, change } = draft;
  const save = () =>
    add.mutate(cycleFrom(value), {
      onSuccess: () => {
        draft.drop();
        onSaved();
      },
    });
  return (
    <Form wording={newCycleFields} problem={add.error} onSubmit={save}>
      <TextField name="ramp" value={value.ramp} onChange={(ramp) => change({ ramp })} />
      <TextField name="title" value={value.title} onChange={(title) => change({ title })} />
      <RadioField name="scale" choices={scales} value={value.scale} onChange={(scale) => change({ scale })} />
      <TextField name="owner" value={value.owner} onChange={(owner) => change({ owner })} />
      <DateField name="plannedFrom" value={value.plannedFrom} onChange={(plannedFrom) => change({ plannedFrom })} />
      <TextArea
        name="plan.objective"
        rows={3}
        value={value.objective}
        onChange={(objective) => change({ objective })}
      />
      <QuestionsField questions={value.questions} onChange={(questions) => change({ questions })} />
      <TextArea name="plan.tasks" rows={3} value={value.tasks} onChange={(tasks) => change({ tasks })} />
      <TextArea name="plan.collect" rows={3} value={value.collect} onChange={(collect) => change({ collect })} />
      <SubmitButton busy={add.isPending} cancelTo={`/actions/${id}`}>
        {wording.newSave}
      </SubmitButton>
    </Form>
  );
}

function emptyCycle({ cycles }: ActionPage) {
  const questions: readonly TypedQuestion[] = [{ question: '', prediction: '' }];
  const [newest] = [...cycles].sort((one, other) => other.number - one.number);
  return {
    ramp: newest?.ramp ?? '',
    title: '',
    scale: 'one-case' as CycleScale,
    owner: newest?.owner ?? '',
    plannedFrom: '',
    objective: '',
    questions,
    tasks: '',
    collect: '',
  };
}

function cycleFrom(typed: ReturnType<typeof emptyCycle>): NewCycle {
  const { ramp, title, scale, owner, plannedFrom, objective, tasks, collect } = typed;
  const plan = { objective, questions: [...typed.questions], tasks, collect };
  return { ramp, title, scale, owner, plannedFrom: plannedFrom || null, plan };
}
