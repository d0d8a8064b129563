import { conclusionWords } from '@followthrough/domain/words';
import type { Conclusion, VerdictStory } from '@followthrough/domain';
import { choicesFrom } from '../../components/form/choices';
import { Form } from '../../components/form/form';
import { RadioField } from '../../components/form/radio-field';
import { SubmitButton } from '../../components/form/submit-button';
import { TextArea } from '../../components/form/text-area';
import { useDraft } from '../../components/form/use-draft';
import { useRecordVerdict } from './api/use-verdicts';
import { ChartsBeside } from './charts-beside';
import { formWording, wording } from './wording';

const conclusions = choicesFrom(conclusionWords);
const empty = { conclusion: null as Conclusion | null, statement: '', explanation: '' };

/** Takes down what somebody concludes, under what every chart says. */
export function VerdictForm({ story, onSaved }: { story: VerdictStory; onSaved: () => void }) {
  const draft = useDraft(`verdict ${story.actionId}`, empty);
  const { value, change } = draft;
  const recording = useRecordVerdict(story.actionId);
  const save = () =>
    recording.mutate(
      // The server says "choose one" when nothing was chosen, beside the question.
      { ...value, conclusion: value.conclusion as Conclusion, seen: story.seen },
      {
        onSuccess: () => {
          draft.drop();
          onSaved();
        },
      },
    );
  return (
    <>
      <h2>{wording.chartsNow}</h2>
      <ChartsBeside charts={story.charts} />
      <Form wording={formWording.fields} problem={recording.error} onSubmit={() => !recording.isPending && save()}>
        <RadioField
          name="conclusion"
          choices={conclusions}
          value={value.conclusion}
          onChange={(conclusion) => change({ conclusion })}
        />
        <TextArea name="statement" value={value.statement} onChange={(statement) => change({ statement })} />
        <TextArea
          name="explanation"
          rows={3}
          value={value.explanation}
          onChange={(explanation) => change({ explanation })}
        />
        <SubmitButton busy={recording.isPending} cancelTo={`/actions/${story.actionId}`}>
          {formWording.save}
        </SubmitButton>
      </Form>
    </>
  );
}
