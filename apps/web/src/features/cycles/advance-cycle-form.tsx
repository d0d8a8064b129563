import { stageWords } from '@followthrough/domain/words';
import { useState } from 'react';
import type { CycleView } from '@followthrough/domain';
import { Form } from '../../components/form/form';
import { SubmitButton } from '../../components/form/submit-button';
import { useDraft } from '../../components/form/use-draft';
import { Notice } from '../../components/notice';
import { isProblem } from '../../wire/wire-problem';
import { advanceFrom, emptyAdvance } from './advance-draft';
import { useAdvanceCycle } from './api/use-change-cycle';
import { CycleStages } from './cycle-stages';
import { nextStage, type LaterStage } from './next-stage';
import { StageFields } from './stage-fields';
import { stageFields, wording } from './wording';

interface AdvanceCycleFormProps {
  readonly cycle: CycleView;
  readonly today: string;
  readonly onSaved: () => void;
}

/** Fills in the next stage of a test, with the stages before it in view. */
export function AdvanceCycleForm({ cycle, today, onSaved }: AdvanceCycleFormProps) {
  const [opened] = useState(cycle);
  const stage = nextStage(opened);
  if (stage === null) return <Notice kind="info">{wording.nothingLeft}</Notice>;
  return (
    <>
      <div className="earlier">
        <CycleStages cycle={cycle} />
        <p className="quiet">{wording.locked}</p>
      </div>
      <h2>{`${stageWords[stage].name}: ${stageWords[stage].question}`}</h2>
      <StageForm cycle={opened} stage={stage} today={today} onSaved={onSaved} />
    </>
  );
}

function StageForm({ cycle, stage, today, onSaved }: AdvanceCycleFormProps & { stage: LaterStage }) {
  const draft = useDraft(`cycle ${cycle.id} ${stage}`, emptyAdvance);
  const advance = useAdvanceCycle(cycle.id);
  const save = () =>
    advance.mutate(
      { body: advanceFrom(stage, draft.value), version: cycle.version },
      {
        onSuccess: () => {
          draft.drop();
          onSaved();
        },
      },
    );
  return (
    <Form wording={stageFields} problem={advance.error} onSubmit={save}>
      <StageFields stage={stage} today={today} typed={draft.value} change={draft.change} />
      {isProblem(advance.error, 'record.changed-meanwhile') ? (
        <a href={`/actions/${cycle.actionId}`}>See the test as it is now</a>
      ) : (
        <SubmitButton busy={advance.isPending} cancelTo={`/actions/${cycle.actionId}`}>
          {wording.advanceSave}
        </SubmitButton>
      )}
    </Form>
  );
}
