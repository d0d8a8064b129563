import type { PlanningChoices } from '@followthrough/domain';
import { SelectField } from '../../components/form/select-field';
import { TextArea } from '../../components/form/text-area';
import { useDraft } from '../../components/form/use-draft';
import { call } from '../../wire/call';
import { useOnActions } from './api/use-planning';
import { TaskForm } from './task-form';
import { obstacleWording as wording } from './wording';

interface OnAction {
  readonly actionId: string;
  readonly onSaved: () => void;
}

/** Says what is in the way of an action. */
export function RaiseForm({ actionId, onSaved }: OnAction) {
  const { value, change, drop } = useDraft(`blocker ${actionId}`, { text: '' });
  const saving = useOnActions((body: { text: string }) => call('raiseBlocker', { params: { actionId }, body }));
  const saved = () => {
    drop();
    onSaved();
  };
  return (
    <TaskForm actionId={actionId} wording={wording.raise} saving={saving} sent={() => value} onSaved={saved}>
      <TextArea name="text" value={value.text} onChange={(text) => change({ text })} />
    </TaskForm>
  );
}

/** Says that it is out of the way, and what resolved it. */
export function ResolveForm({ actionId, blockerId, onSaved }: OnAction & { blockerId: string }) {
  const { value, change, drop } = useDraft(`resolve ${blockerId}`, { resolvedHow: '' });
  const saving = useOnActions((body: { resolvedHow: string }) =>
    call('resolveBlocker', { params: { blockerId }, body }),
  );
  const saved = () => {
    drop();
    onSaved();
  };
  return (
    <TaskForm actionId={actionId} wording={wording.resolve} saving={saving} sent={() => value} onSaved={saved}>
      <TextArea name="resolvedHow" value={value.resolvedHow} onChange={(resolvedHow) => change({ resolvedHow })} />
    </TaskForm>
  );
}

/** Says which other action one waits for. */
export function WaitForm({ actionId, choices, onSaved }: OnAction & { choices: PlanningChoices }) {
  const { value, change, drop } = useDraft(`wait ${actionId}`, { waitsForId: '', note: '' });
  const saving = useOnActions((body: typeof value) => call('addDependency', { params: { actionId }, body }));
  const saved = () => {
    drop();
    onSaved();
  };
  const actions = choices.actions
    .filter(({ id }) => id !== actionId)
    .map(({ id, reviewReference, reference, text }) => ({
      value: id,
      words: `${reviewReference}, ${reference} ${text}`,
    }));
  return (
    <TaskForm actionId={actionId} wording={wording.wait} saving={saving} sent={() => value} onSaved={saved}>
      <SelectField
        name="waitsForId"
        value={value.waitsForId}
        choices={[{ value: '', words: wording.wait.choose }, ...actions]}
        onChange={(waitsForId) => change({ waitsForId })}
      />
      <TextArea name="note" rows={2} value={value.note} onChange={(note) => change({ note })} />
    </TaskForm>
  );
}
