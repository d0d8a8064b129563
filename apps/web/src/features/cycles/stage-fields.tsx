import { decisionInFullWords, predictionWords } from '@followthrough/domain/words';
import { choicesFrom } from '../../components/form/choices';
import { DateField } from '../../components/form/date-field';
import { RadioField } from '../../components/form/radio-field';
import { TextArea } from '../../components/form/text-area';
import type { AdvanceDraft } from './advance-draft';
import type { LaterStage } from './next-stage';

interface StageFieldsProps {
  readonly stage: LaterStage;
  readonly today: string;
  readonly typed: AdvanceDraft;
  readonly change: (changed: Partial<AdvanceDraft>) => void;
}

const outcomes = choicesFrom(predictionWords);
const decisions = choicesFrom(decisionInFullWords);
const yesOrNo = choicesFrom({ yes: 'Yes', no: 'No' });

/** The fields of one stage. */
export function StageFields({ stage, ...rest }: StageFieldsProps) {
  if (stage === 'do') return <DoFields {...rest} />;
  if (stage === 'study') return <StudyFields {...rest} />;
  return <ActFields {...rest} />;
}

type Fields = Omit<StageFieldsProps, 'stage'>;

function DoFields({ today, typed, change }: Fields) {
  return (
    <>
      <DateField
        name="startedOn"
        today={today}
        value={typed.startedOn}
        onChange={(startedOn) => change({ startedOn })}
      />
      <RadioField
        name="do.asPlanned"
        choices={yesOrNo}
        value={typed.asPlanned}
        onChange={(asPlanned) => change({ asPlanned })}
      />
      <TextArea
        name="do.observations"
        value={typed.observations}
        onChange={(observations) => change({ observations })}
      />
      <TextArea name="do.surprises" rows={3} value={typed.surprises} onChange={(surprises) => change({ surprises })} />
    </>
  );
}

function StudyFields({ today, typed, change }: Fields) {
  return (
    <>
      <DateField name="endedOn" today={today} value={typed.endedOn} onChange={(endedOn) => change({ endedOn })} />
      <TextArea name="study.shows" value={typed.shows} onChange={(shows) => change({ shows })} />
      <TextArea
        name="study.comparison"
        rows={3}
        value={typed.comparison}
        onChange={(comparison) => change({ comparison })}
      />
      <RadioField
        name="study.confirmed"
        choices={outcomes}
        value={typed.confirmed}
        onChange={(confirmed) => change({ confirmed })}
      />
      <TextArea name="study.learning" value={typed.learning} onChange={(learning) => change({ learning })} />
    </>
  );
}

function ActFields({ typed, change }: Fields) {
  return (
    <>
      <RadioField
        name="act.decision"
        choices={decisions}
        value={typed.decision}
        onChange={(decision) => change({ decision })}
      />
      <TextArea name="act.reason" value={typed.reason} onChange={(reason) => change({ reason })} />
      <TextArea name="act.next" rows={3} value={typed.next} onChange={(next) => change({ next })} />
    </>
  );
}
