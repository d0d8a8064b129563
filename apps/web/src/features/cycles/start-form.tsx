import type { CyclePage, CycleView } from '@followthrough/domain';
import { dayOrNothing } from '../../components/day-words';
import { DateField } from '../../components/form/date-field';
import { KeptForm } from '../../components/form/kept-form';
import { errandOf } from '../../components/form/sending';
import { SubmitButton } from '../../components/form/submit-button';
import { useDeviceForm } from '../../components/form/use-device-form';
import { useForgetCycles } from './api/use-forget-cycles';
import { asPage, cycleNow } from './as-page';
import { sideFields, wording } from './wording';

/** A form beside the stages of a test, kept on the device under its name. */
export interface SideFormProps {
  readonly cycle: CycleView;
  readonly name: string;
  readonly onSaved: () => void;
}

/** Says that a test has started, which locks its predictions. */
export function StartForm({ cycle, name, onSaved, today }: SideFormProps & { today: string }) {
  const { id: cycleId } = cycle;
  const forget = useForgetCycles();
  const form = useDeviceForm<CyclePage, { readonly startedOn: string }>({
    ...{ name, title: wording.startOf(cycle.title), record: asPage(cycle), empty: { startedOn: '' } },
    errand: (body, seen) => errandOf('startCycle', { params: { cycleId }, body, version: seen.cycle.version }),
    onSaved: () => {
      forget();
      onSaved();
    },
  });
  const { startedOn } = form.value;
  const compare = (saw: CyclePage, now: CyclePage) => [
    {
      label: sideFields.startedOn.label,
      saw: dayOrNothing(saw.cycle.startedOn ?? ''),
      now: dayOrNothing(now.cycle.startedOn ?? ''),
      mine: dayOrNothing(startedOn),
    },
  ];
  const overtaken = form.seen.cycle.predictionsLockedAt === null ? undefined : wording.startedMeanwhile;
  return (
    <KeptForm form={form} wording={sideFields} newest={cycleNow(cycleId)} compare={compare} overtaken={overtaken}>
      <p>{wording.startLocks}</p>
      <DateField name="startedOn" today={today} value={startedOn} onChange={(on) => form.change({ startedOn: on })} />
      <SubmitButton busy={form.busy}>{wording.startSave}</SubmitButton>
    </KeptForm>
  );
}
