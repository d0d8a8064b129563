import { stageWords } from '@followthrough/domain/words';
import { useSyncExternalStore } from 'react';
import type { CyclePage, CycleView, LaterStage } from '@followthrough/domain';
import { Details } from '../../components/details';
import { deviceDrafts, onDeviceChange } from '../../components/form/device-drafts';
import { KeptForm } from '../../components/form/kept-form';
import { errandOf } from '../../components/form/sending';
import { Steps } from '../../components/form/steps';
import { SubmitButton } from '../../components/form/submit-button';
import { useDeviceForm } from '../../components/form/use-device-form';
import { Notice } from '../../components/notice';
import { advanceFrom, emptyAdvance, type AdvanceDraft } from './advance-draft';
import { useForgetCycles } from './api/use-forget-cycles';
import { asPage, cycleNow } from './as-page';
import { comparedCycles } from './compared-cycles';
import { CycleStages } from './cycle-stages';
import { nextStage } from './next-stage';
import { stageSteps } from './stage-steps';
import { stageFields, wording } from './wording';

interface AdvanceCycleFormProps {
  readonly cycle: CycleView;
  readonly today: string;
  readonly onSaved: () => void;
}

/** Fills in the next stage of a test, with the stages before it at hand. */
export function AdvanceCycleForm({ cycle, today, onSaved }: AdvanceCycleFormProps) {
  const drafts = useSyncExternalStore(onDeviceChange, deviceDrafts);
  // What somebody else fills in meanwhile must not put another stage under what is being typed.
  const typed = stages.find((stage) => drafts.some(({ name }) => name === draftName(cycle, stage)));
  const stage = typed ?? nextStage(cycle);
  if (stage === null) return <Notice kind="info">{wording.nothingLeft}</Notice>;
  return (
    <>
      <h2>{`${stageWords[stage].name}: ${stageWords[stage].question}`}</h2>
      <Details summary={wording.before}>
        <CycleStages cycle={cycle} />
      </Details>
      <StageForm key={stage} cycle={cycle} stage={stage} today={today} onSaved={onSaved} />
    </>
  );
}

const stages = ['do', 'study', 'act'] as const;
const draftName = ({ id }: CycleView, stage: LaterStage) => `cycle ${id} ${stage}`;

function StageForm({ cycle, stage, today, onSaved }: AdvanceCycleFormProps & { stage: LaterStage }) {
  const { id: cycleId } = cycle;
  const forget = useForgetCycles();
  const form = useDeviceForm<CyclePage, AdvanceDraft>({
    ...{ name: draftName(cycle, stage), title: `${stageWords[stage].name} of “${cycle.title}”` },
    ...{ record: asPage(cycle), empty: emptyAdvance(cycle) },
    errand: (typed, { cycle: { version } }) =>
      errandOf('advanceCycle', { params: { cycleId }, body: advanceFrom(stage, typed), version }),
    onSaved: () => {
      forget();
      onSaved();
    },
  });
  const { value, seen, change } = form;
  const compare = (saw: CyclePage, now: CyclePage) =>
    comparedCycles({ saw: saw.cycle, now: now.cycle, mine: value }, stage, change);
  const overtaken = seen.cycle.stage === before[stage] ? undefined : wording.filledInMeanwhile;
  return (
    <KeptForm form={form} wording={stageFields} newest={cycleNow(cycleId)} compare={compare} overtaken={overtaken}>
      <Steps steps={stageSteps(stage, { cycle: seen.cycle, today, typed: value, change })}>
        <SubmitButton busy={form.busy} cancelTo={`/actions/${cycle.actionId}`}>
          {wording.advanceSave}
        </SubmitButton>
      </Steps>
    </KeptForm>
  );
}

const before = { do: 'plan', study: 'do', act: 'study' };
