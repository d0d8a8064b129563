import type { ReadingList } from '@followthrough/domain';
import { DateField } from '../../../components/form/date-field';
import { Form } from '../../../components/form/form';
import { SubmitButton } from '../../../components/form/submit-button';
import { useDraft } from '../../../components/form/use-draft';
import { Section } from '../../../components/section';
import { useAddReadings } from '../api/use-readings';
import { emptyFigures, figuresFrom } from './figure-draft';
import { FigureFields } from './figure-fields';
import { readingsWording as wording } from './readings-wording';

/** Enters one reading. */
export function EnterReading({ list, onSaved }: { list: ReadingList; onSaved: () => void }) {
  const { measureId, unit } = list;
  const draft = useDraft(`reading ${measureId}`, { ...emptyFigures, on: '' });
  const { value, change } = draft;
  const adding = useAddReadings(measureId);
  const save = () =>
    adding.mutate(
      { readings: [{ on: value.on, ...figuresFrom(value, unit), corrects: null }], reason: '' },
      {
        onSuccess: () => {
          draft.drop();
          onSaved();
        },
      },
    );
  return (
    <Section title={wording.enter}>
      <Form
        wording={unit === 'gap' ? wording.entryOfEvent : wording.entry}
        problem={adding.error}
        onSubmit={() => !adding.isPending && save()}
      >
        <DateField name="readings.0.on" value={value.on} onChange={(on) => change({ on })} today={list.today} />
        <FigureFields unit={unit} within="readings.0." value={value} onChange={change} />
        <SubmitButton busy={adding.isPending}>{wording.save}</SubmitButton>
      </Form>
    </Section>
  );
}
