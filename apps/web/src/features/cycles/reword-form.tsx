import { stageWords } from '@followthrough/domain/words';
import type { CyclePage, CycleView, LaterStage } from '@followthrough/domain';
import { KeptForm } from '../../components/form/kept-form';
import { errandOf } from '../../components/form/sending';
import { Steps, type Step } from '../../components/form/steps';
import { SubmitButton } from '../../components/form/submit-button';
import { TextArea } from '../../components/form/text-area';
import { useDeviceForm } from '../../components/form/use-device-form';
import { rewordingFrom, type AdvanceDraft } from './advance-draft';
import { useForgetCycles } from './api/use-forget-cycles';
import { asPage, cycleNow } from './as-page';
import { comparedStage } from './compared-cycles';
import { stageSteps } from './stage-steps';
import { typedFrom } from './typed-from';
import { rewordFields, wording } from './wording';

interface RewordFormProps {
  readonly cycle: CycleView;
  readonly stage: LaterStage;
  readonly today: string;
  readonly onSaved: () => void;
}

type RewordDraft = AdvanceDraft & { readonly why: string };

/** Says a stage that stands in other words; what it said stays with it. */
export function RewordForm({ cycle, stage, today, onSaved }: RewordFormProps) {
  const { id: cycleId } = cycle;
  const forget = useForgetCycles();
  const form = useDeviceForm<CyclePage, RewordDraft>({
    ...{ name: `reword ${cycleId} ${stage}`, title: `${wording.reword[stage]}, “${cycle.title}”` },
    ...{ record: asPage(cycle), empty: { ...typedFrom(cycle), why: '' } },
    errand: ({ why, ...typed }, { cycle: { version } }) =>
      errandOf('rewordCycle', { params: { cycleId }, body: rewordingFrom(stage, typed, why), version }),
    onSaved: () => {
      forget();
      onSaved();
    },
  });
  const { value, seen, change } = form;
  const compare = (saw: CyclePage, now: CyclePage) =>
    comparedStage(stage, { saw: typedFrom(saw.cycle), now: typedFrom(now.cycle), mine: value }, change);
  const filling = { cycle: seen.cycle, today, typed: value, change, rewording: true };
  return (
    <KeptForm form={form} wording={rewordFields} newest={cycleNow(cycleId)} compare={compare}>
      <Steps steps={[...stageSteps(stage, filling), whyStep(value.why, (why) => change({ why }))]}>
        <SubmitButton busy={form.busy} cancelTo={`/actions/${cycle.actionId}`}>
          {`${wording.rewordSave} ${stageWords[stage].name}`}
        </SubmitButton>
      </Steps>
    </KeptForm>
  );
}

function whyStep(why: string, onChange: (why: string) => void): Step {
  return {
    ...{ names: ['why'], heading: rewordFields.why.label, answer: why },
    draw: () => <TextArea name="why" rows={2} value={why} onChange={onChange} />,
  };
}
