import type { CyclePage } from '@followthrough/domain';
import { KeptForm } from '../../components/form/kept-form';
import { errandOf } from '../../components/form/sending';
import { SubmitButton } from '../../components/form/submit-button';
import { TextArea } from '../../components/form/text-area';
import { useDeviceForm } from '../../components/form/use-device-form';
import { useForgetCycles } from './api/use-forget-cycles';
import { asPage, cycleNow } from './as-page';
import type { SideFormProps } from './start-form';
import { sideFields, wording } from './wording';

/** Takes a prediction where none was made before the start. It is marked as late for ever. */
export function LateForm({ cycle, name, onSaved, question }: SideFormProps & { question: number }) {
  const { id: cycleId } = cycle;
  const forget = useForgetCycles();
  const form = useDeviceForm<CyclePage, { readonly prediction: string }>({
    ...{ name, title: wording.lateOf(cycle.title), record: asPage(cycle), empty: { prediction: '' } },
    errand: ({ prediction }, seen) => {
      const body = { question, prediction };
      return errandOf('predictLate', { params: { cycleId }, body, version: seen.cycle.version });
    },
    onSaved: () => {
      forget();
      onSaved();
    },
  });
  const { prediction } = form.value;
  const predicted = ({ cycle: { plan } }: CyclePage) => plan.questions[question]?.prediction ?? '';
  const compare = (saw: CyclePage, now: CyclePage) => [
    { label: sideFields.prediction.label, saw: predicted(saw), now: predicted(now), mine: prediction },
  ];
  const overtaken = predicted(form.seen) === '' ? undefined : wording.predictedMeanwhile;
  return (
    <KeptForm form={form} wording={sideFields} newest={cycleNow(cycleId)} compare={compare} overtaken={overtaken}>
      <p>
        <strong>{cycle.plan.questions[question]?.question}</strong>
      </p>
      <TextArea name="prediction" rows={2} value={prediction} onChange={(text) => form.change({ prediction: text })} />
      <SubmitButton busy={form.busy}>{wording.predictLateSave}</SubmitButton>
    </KeptForm>
  );
}
