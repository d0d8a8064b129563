import { stageWords } from '@followthrough/domain/words';
import { useState } from 'react';
import type { ActionPage, CycleView } from '@followthrough/domain';
import { GuardedForm } from '../../components/form/guarded-form';
import { useGuardedForm } from '../../components/form/use-guarded-form';
import { Notice } from '../../components/notice';
import { ask } from '../../wire/ask';
import { advanceFrom, emptyAdvance } from './advance-draft';
import { useAdvanceCycle } from './api/use-change-cycle';
import { comparedCycles } from './compared-cycles';
import { CycleStages } from './cycle-stages';
import { nextStage, type LaterStage } from './next-stage';
import { StageFields } from './stage-fields';
import { stageFields, wording } from './wording';

interface AdvanceCycleFormProps {
  readonly action: ActionPage;
  readonly cycle: CycleView;
  readonly today: string;
  readonly onSaved: () => void;
}

/** Fills in the next stage of a test, with the stages before it in view. */
export function AdvanceCycleForm({ action, cycle, today, onSaved }: AdvanceCycleFormProps) {
  // What somebody else fills in meanwhile must not put another stage under what is being typed.
  const [stage] = useState(nextStage(cycle));
  if (stage === null) return <Notice kind="info">{wording.nothingLeft}</Notice>;
  return (
    <>
      <div className="earlier">
        <CycleStages cycle={cycle} />
        <p className="quiet">{wording.locked}</p>
      </div>
      <h2>{`${stageWords[stage].name}: ${stageWords[stage].question}`}</h2>
      <StageForm action={action} cycle={cycle} stage={stage} today={today} onSaved={onSaved} />
    </>
  );
}

function StageForm({ action, cycle, stage, today, onSaved }: AdvanceCycleFormProps & { stage: LaterStage }) {
  const { id } = cycle;
  const cycleIn = (page: ActionPage) => page.cycles.find((one) => one.id === id) ?? cycle;
  const form = useGuardedForm({
    ...{ name: `cycle ${id} ${stage}`, record: action, typedOver: () => emptyAdvance },
    ...{ versionOf: (page: ActionPage) => cycleIn(page).version, saving: useAdvanceCycle(id), onSaved },
  });
  const { value, change } = form;
  const actionId = action.row.id;
  return (
    <GuardedForm
      form={form}
      wording={stageFields}
      saveWords={wording.advanceSave}
      cancelTo={`/actions/${actionId}`}
      newest={ask('showAction', { params: { actionId } })}
      compare={(seen, now) => comparedCycles({ saw: cycleIn(seen), now: cycleIn(now), mine: value }, stage, change)}
      body={() => advanceFrom(stage, value)}
    >
      <StageFields stage={stage} today={today} typed={value} change={change} />
    </GuardedForm>
  );
}
