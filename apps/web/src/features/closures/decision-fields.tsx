import { DateField } from '../../components/form/date-field';
import { TextArea } from '../../components/form/text-area';
import { TextField } from '../../components/form/text-field';

interface Decision {
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedOn: string;
}

interface DecisionFieldsProps {
  readonly value: Decision;
  readonly change: (changes: Partial<Decision>) => void;
  readonly today: string;
}

/** Why something was decided, by whom and when. */
export function DecisionFields({ value, change, today }: DecisionFieldsProps) {
  return (
    <>
      <TextArea name="reason" value={value.reason} onChange={(reason) => change({ reason })} />
      <TextField name="decidedBy" value={value.decidedBy} onChange={(decidedBy) => change({ decidedBy })} />
      <DateField
        name="decidedOn"
        today={today}
        value={value.decidedOn}
        onChange={(decidedOn) => change({ decidedOn })}
      />
    </>
  );
}
