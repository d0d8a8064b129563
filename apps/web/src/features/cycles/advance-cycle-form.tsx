import { stageWords } from '@followthrough/domain/words';
import { useState } from 'react';
import type { CycleView } from '@followthrough/domain';
import { Details } from '../../components/details';
import { ChangedMeanwhile } from '../../components/form/changed-meanwhile';
import { Form } from '../../components/form/form';
import { errandOf } from '../../components/form/sending';
import { Steps } from '../../components/form/steps';
import { SubmitButton } from '../../components/form/submit-button';
import { useDeviceForm } from '../../components/form/use-device-form';
import { Notice } from '../../components/notice';
import { ask } from '../../wire/ask';
import { advanceFrom, emptyAdvance } from './advance-draft';
import { useForgetCycles } from './api/use-change-cycle';
import { comparedCycles } from './compared-cycles';
import { CycleStages } from './cycle-stages';
import { nextStage, type LaterStage } from './next-stage';
import { stageSteps } from './stage-steps';
import { stageFields, wording } from './wording';

interface AdvanceCycleFormProps {
  readonly cycle: CycleView;
  readonly today: string;
  readonly onSaved: () => void;
}

/** Fills in the next stage of a test, with the stages before it at hand. */
export function AdvanceCycleForm({ cycle, today, onSaved }: AdvanceCycleFormProps) {
  // What somebody else fills in meanwhile must not put another stage under what is being typed.
  const [stage] = useState(nextStage(cycle));
  if (stage === null) return <Notice kind="info">{wording.nothingLeft}</Notice>;
  return (
    <>
      <h2>{`${stageWords[stage].name}: ${stageWords[stage].question}`}</h2>
      <Details summary={wording.before}>
        <CycleStages cycle={cycle} />
      </Details>
      <StageForm cycle={cycle} stage={stage} today={today} onSaved={onSaved} />
    </>
  );
}

function StageForm({ cycle, stage, today, onSaved }: AdvanceCycleFormProps & { stage: LaterStage }) {
  const { id: cycleId } = cycle;
  const forget = useForgetCycles();
  const form = useDeviceForm({
    ...{ name: `cycle ${cycleId} ${stage}`, title: `${stageWords[stage].name} of “${cycle.title}”` },
    ...{ record: cycle, empty: emptyAdvance(cycle) },
    errand: (typed, seen) =>
      errandOf('advanceCycle', { params: { cycleId }, body: advanceFrom(stage, typed), version: seen.version }),
    onSaved: () => {
      forget();
      onSaved();
    },
  });
  const { value, seen, change } = form;
  return (
    <Form wording={stageFields} problem={form.problem} onSubmit={() => form.conflict === null && form.save()}>
      {form.restored && !form.waiting && <Notice kind="info">{wording.restored}</Notice>}
      {form.conflict ? (
        <ChangedMeanwhile
          problem={form.conflict}
          seen={{ actionText: '', cycle: seen }}
          newest={ask('showCycle', { params: { cycleId } })}
          compare={(saw, now) => comparedCycles({ saw: saw.cycle, now: now.cycle, mine: value }, stage, change)}
          onGoOn={(now) => form.goOn(now.cycle)}
        />
      ) : (
        <Steps steps={stageSteps(stage, { cycle: seen, today, typed: value, change })}>
          <SubmitButton busy={form.busy} cancelTo={`/actions/${cycle.actionId}`}>
            {wording.advanceSave}
          </SubmitButton>
        </Steps>
      )}
      {seen.stage !== before[stage] && (
        <p>
          {wording.filledInMeanwhile}{' '}
          <button type="button" className="link-button" onClick={form.drop}>
            {wording.dropMine}
          </button>
        </p>
      )}
    </Form>
  );
}

const before = { do: 'plan', study: 'do', act: 'study' };
