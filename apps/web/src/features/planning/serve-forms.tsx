import type { ActionPage, PlanningChoices } from '@followthrough/domain';
import { SelectField } from '../../components/form/select-field';
import { TextArea } from '../../components/form/text-area';
import { useDraft } from '../../components/form/use-draft';
import { call } from '../../wire/call';
import { useOnActions } from './api/use-planning';
import { strategyChoices } from './strategy-choices';
import { TaskForm } from './task-form';
import { serveWording as wording } from './wording';

interface OnAction {
  readonly action: ActionPage;
  readonly choices: PlanningChoices;
  readonly onSaved: () => void;
}

/** Attaches an action to another strategy of the committee. */
export function AttachForm({ action, choices, onSaved }: OnAction) {
  const actionId = action.row.id;
  const { value, change, drop } = useDraft(`attach ${actionId}`, { strategyId: '' });
  const saving = useOnActions((body: typeof value) => call('serveStrategy', { params: { actionId }, body }));
  const served = new Set(action.servedStrategies.map(({ strategyId }) => strategyId));
  const others = choices.strategies.filter(({ id }) => !served.has(id));
  const saved = () => {
    drop();
    onSaved();
  };
  return (
    <TaskForm actionId={actionId} wording={wording.attach} saving={saving} sent={() => value} onSaved={saved}>
      <SelectField
        name="strategyId"
        value={value.strategyId}
        choices={strategyChoices(others, wording.attach.choose)}
        onChange={(strategyId) => change({ strategyId })}
      />
    </TaskForm>
  );
}

/** Asks another committee to share an action, telling what it should know. */
export function ShareForm({ action, choices, onSaved }: OnAction) {
  const actionId = action.row.id;
  const { value, change, drop } = useDraft(`share ${actionId}`, { toCommitteeId: '', words: '' });
  const saving = useOnActions((body: typeof value) => call('proposeShare', { params: { actionId }, body }));
  const committees = choices.otherCommittees.map(({ id, name }) => ({ value: id, words: name }));
  const saved = () => {
    drop();
    onSaved();
  };
  return (
    <TaskForm actionId={actionId} wording={wording.share} saving={saving} sent={() => value} onSaved={saved}>
      <SelectField
        name="toCommitteeId"
        value={value.toCommitteeId}
        choices={[{ value: '', words: wording.share.choose }, ...committees]}
        onChange={(toCommitteeId) => change({ toCommitteeId })}
      />
      <TextArea name="words" value={value.words} onChange={(words) => change({ words })} />
    </TaskForm>
  );
}
