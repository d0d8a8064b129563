import { stageWords } from '@followthrough/domain/words';
import type { CyclePage } from '@followthrough/domain';
import { dayOrNothing } from '../../components/day-words';
import type { Compared } from '../../components/form/compared-fields';
import { DateField } from '../../components/form/date-field';
import { KeptForm } from '../../components/form/kept-form';
import { errandOf } from '../../components/form/sending';
import { SubmitButton } from '../../components/form/submit-button';
import { TextArea } from '../../components/form/text-area';
import { useDeviceForm } from '../../components/form/use-device-form';
import { useForgetCycles } from './api/use-forget-cycles';
import { asPage, cycleNow } from './as-page';
import type { SideFormProps } from './start-form';
import { sideFields, wording } from './wording';

/** Stops a test because going on could do harm. */
export function StopForm({ cycle, name, onSaved, today }: SideFormProps & { today: string }) {
  const { id: cycleId } = cycle;
  const forget = useForgetCycles();
  const form = useDeviceForm({
    ...{ name, title: wording.stopOf(cycle.title), record: asPage(cycle), empty: { stoppedOn: '', reason: '' } },
    errand: (body, seen) => errandOf('stopCycle', { params: { cycleId }, body, version: seen.cycle.version }),
    onSaved: () => {
      forget();
      onSaved();
    },
  });
  const { stoppedOn, reason } = form.value;
  const compare = (saw: CyclePage, now: CyclePage): Compared[] => {
    const told = ({ cycle: { stage, stopped } }: CyclePage) => ({
      ...{ stage: stageWords[stage].name, on: dayOrNothing(stopped?.on ?? ''), reason: stopped?.reason ?? '' },
    });
    const [before, after] = [told(saw), told(now)];
    return [
      { label: wording.stageLabel, saw: before.stage, now: after.stage },
      { label: sideFields.stoppedOn.label, saw: before.on, now: after.on, mine: dayOrNothing(stoppedOn) },
      { label: sideFields.reason.label, saw: before.reason, now: after.reason, mine: reason },
    ];
  };
  const overtaken = form.seen.cycle.finished ? wording.endedMeanwhile : undefined;
  return (
    <KeptForm form={form} wording={sideFields} newest={cycleNow(cycleId)} compare={compare} overtaken={overtaken}>
      <p>{wording.stopWhen}</p>
      <DateField name="stoppedOn" today={today} value={stoppedOn} onChange={(on) => form.change({ stoppedOn: on })} />
      <TextArea name="reason" rows={3} value={reason} onChange={(words) => form.change({ reason: words })} />
      <SubmitButton busy={form.busy}>{wording.stopSave}</SubmitButton>
    </KeptForm>
  );
}
