import { predictionWords } from '@followthrough/domain/words';
import type { CycleView } from '@followthrough/domain';
import { choicesFrom } from '../../components/form/choices';
import { RadioField } from '../../components/form/radio-field';
import { TextArea } from '../../components/form/text-area';
import type { TypedAnswer } from './advance-draft';
import { PredictionWords } from './prediction-words';
import { wording } from './wording';

interface ComparedFieldsProps {
  readonly index: number;
  readonly asked: CycleView['plan']['questions'][number];
  readonly answer: TypedAnswer;
  readonly onChange: (changed: Partial<TypedAnswer>) => void;
}

const outcomes = choicesFrom(predictionWords).filter(({ value }) => value !== 'not-predicted');

/** One question of the plan: what was predicted, what happened, and whether they agree. */
export function ComparedFields({ index, asked, answer, onChange }: ComparedFieldsProps) {
  const predicted = Boolean(asked.prediction);
  return (
    <div className="pair">
      <p>
        <strong>{asked.question}</strong>
        <PredictionWords asked={asked} />
      </p>
      <TextArea
        name={`study.compared.${index}.happened`}
        rows={2}
        value={answer.happened}
        onChange={(happened) => onChange({ happened })}
      />
      {predicted ? (
        <RadioField
          name={`study.compared.${index}.outcome`}
          choices={outcomes}
          value={answer.outcome}
          onChange={(outcome) => onChange({ outcome })}
        />
      ) : (
        <p className="quiet">{wording.nothingToCompare}</p>
      )}
    </div>
  );
}
