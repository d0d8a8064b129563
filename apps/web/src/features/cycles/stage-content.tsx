import { decisionInFullWords, predictionWords, shortDecision } from '@followthrough/domain/words';
import type { CycleAct, CycleDo, CycleStudy, CycleView } from '@followthrough/domain';
import { DefinitionList } from '../../components/definition-list';
import { PredictionWords } from './prediction-words';
import { stageFields, wording } from './wording';

/** What a stage says, now or before it was reworded. */
export type Standing =
  | { readonly stage: 'do'; readonly said: CycleDo }
  | { readonly stage: 'study'; readonly said: CycleStudy }
  | { readonly stage: 'act'; readonly said: CycleAct };

interface StageContentProps {
  readonly standing: Standing;
  readonly questions: CycleView['plan']['questions'];
}

/** What a later stage says, field by field. */
export function StageContent({ standing, questions }: StageContentProps) {
  switch (standing.stage) {
    case 'do':
      return <DoContent done={standing.said} />;
    case 'study':
      return <StudyContent study={standing.said} questions={questions} />;
    case 'act':
      return <ActContent act={standing.said} />;
  }
}

function DoContent({ done }: { done: CycleDo }) {
  return (
    <DefinitionList
      pairs={[
        ['Carried out as planned', done.asPlanned ? 'Yes' : 'No'],
        ['What was seen', done.observations],
        ['Problems', done.problems],
        ['Surprises', done.surprises],
        ['What was counted or noted', done.data],
        ['What those who took part said', done.feedback],
      ]}
    />
  );
}

function StudyContent({ study, questions }: { study: CycleStudy; questions: StageContentProps['questions'] }) {
  return (
    <>
      <ul>
        {questions.map((asked, index) => {
          const answer = study.compared[index];
          return (
            <li key={asked.question}>
              {asked.question}
              <PredictionWords asked={asked} />
              {answer?.happened && <span className="block">{`What happened: ${answer.happened}`}</span>}
              {answer && answer.outcome !== 'not-predicted' && (
                <strong className="block">{predictionWords[answer.outcome]}</strong>
              )}
            </li>
          );
        })}
      </ul>
      <DefinitionList
        pairs={[
          [stageFields['study.shows'].label, study.shows],
          ['Why there are no data', study.noData],
          ['Against what was expected', study.comparison],
          ['What was learnt', study.learning],
        ]}
      />
    </>
  );
}

function ActContent({ act }: { act: CycleAct }) {
  return (
    <DefinitionList
      pairs={[
        ['Decision', `${wording.three[shortDecision(act.decision)]}: ${decisionInFullWords[act.decision]}`],
        ['Why', act.reason],
        ['Why without a smaller test first', act.exception],
        ['Next', act.next],
      ]}
    />
  );
}
