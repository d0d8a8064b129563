import { TextArea } from '../../components/form/text-area';
import { wording } from './wording';

/** A question and what is expected, as typed. */
export interface TypedQuestion {
  readonly question: string;
  readonly prediction: string;
}

const questionsMax = 10;

interface QuestionsFieldProps {
  readonly questions: readonly TypedQuestion[];
  readonly onChange: (questions: readonly TypedQuestion[]) => void;
}

/** The questions of a test, each with its prediction. */
export function QuestionsField({ questions, onChange }: QuestionsFieldProps) {
  const change = (place: number, changed: Partial<TypedQuestion>) =>
    onChange(questions.map((one, index) => (index === place ? { ...one, ...changed } : one)));
  return (
    <>
      {questions.map((one, index) => (
        // Questions are only ever added at the end, so their place names them.
        // oxlint-disable-next-line react/no-array-index-key
        <div className="pair" key={index}>
          <TextArea
            name={`plan.questions.${index}.question`}
            rows={2}
            value={one.question}
            onChange={(question) => change(index, { question })}
          />
          <TextArea
            name={`plan.questions.${index}.prediction`}
            rows={2}
            value={one.prediction}
            onChange={(prediction) => change(index, { prediction })}
          />
        </div>
      ))}
      {questions.length < questionsMax && (
        <button
          type="button"
          className="link-button"
          onClick={() => onChange([...questions, { question: '', prediction: '' }])}
        >
          {wording.addQuestion}
        </button>
      )}
    </>
  );
}
