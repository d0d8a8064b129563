import { Details } from '../../components/details';
import { DateField } from '../../components/form/date-field';
import { TextField } from '../../components/form/text-field';
import { useSettled } from '../../components/use-settled';
import { useUnderstood } from './api/use-planning';
import type { PromiseDraft } from './promise-draft';
import { promiseWording as wording } from './wording';

interface TimescaleFieldsProps {
  readonly value: PromiseDraft;
  readonly onChange: (changed: Partial<PromiseDraft>) => void;
  /** Whether the words give the date, or the action has one already that moves elsewhere. */
  readonly setsDate: boolean;
}

/** When it is to be done, in the words somebody would use, and beside them the date that was understood. */
export function TimescaleFields({ value, onChange, setsDate }: TimescaleFieldsProps) {
  const understood = useUnderstood(useSettled(value.timescaleText)).data;
  const dated = value.dueOn !== '' || (setsDate && Boolean(understood?.dueOn));
  return (
    <>
      <TextField
        name="timescaleText"
        value={value.timescaleText}
        onChange={(timescaleText) => onChange({ timescaleText })}
      />
      <output className="understood">{setsDate && value.dueOn === '' ? understood?.sentence : ''}</output>
      {!dated && <DateField name="reviewOn" value={value.reviewOn} onChange={(reviewOn) => onChange({ reviewOn })} />}
      {setsDate && (
        <Details summary={wording.ownDate} open={value.dueOn !== ''}>
          <DateField name="dueOn" value={value.dueOn} onChange={(dueOn) => onChange({ dueOn })} />
        </Details>
      )}
    </>
  );
}
