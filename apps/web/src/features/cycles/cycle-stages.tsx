import { decisionInFullWords, predictionWords, shortDecision, stageWords } from '@followthrough/domain/words';
import type { CycleStage, CycleView } from '@followthrough/domain';
import type { ReactNode } from 'react';
import { DefinitionList } from '../../components/definition-list';
import { PredictionWords } from './prediction-words';
import { stageFields, wording } from './wording';

/** The four stages of a cycle, as far as they are filled in. */
export function CycleStages({ cycle }: { cycle: CycleView }) {
  const { plan, do: done, study, act } = cycle;
  return (
    <>
      <PlanStage plan={plan} />
      {done && <DoStage done={done} />}
      {study && <StudyStage study={study} questions={plan.questions} />}
      {act && <ActStage act={act} />}
    </>
  );
}

function Stage({ stage, children }: { stage: CycleStage; children: ReactNode }) {
  return (
    <>
      <h4>{`${stageWords[stage].name}: ${stageWords[stage].question}`}</h4>
      {children}
    </>
  );
}

function PlanStage({ plan }: { plan: CycleView['plan'] }) {
  return (
    <Stage stage="plan">
      <ul>
        {plan.questions.map((asked) => (
          <li key={asked.question}>
            {asked.question}
            <PredictionWords asked={asked} />
          </li>
        ))}
      </ul>
      <DefinitionList
        pairs={[
          [wording.tasks, <Rows key="tasks" rows={plan.tasks} />],
          [wording.collect, <Rows key="collect" rows={plan.collect} />],
        ]}
      />
    </Stage>
  );
}

/** Rows of several parts, each row a line: what, then who, when, where and how as far as they were said. */
function Rows({ rows }: { rows: readonly object[] }) {
  const lines = rows.map((row) => Object.values(row).filter(Boolean).join(' · '));
  if (lines.length === 0) return null;
  return (
    <ul className="plain-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function DoStage({ done }: { done: NonNullable<CycleView['do']> }) {
  return (
    <Stage stage="do">
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
    </Stage>
  );
}

interface StudyStageProps {
  readonly study: NonNullable<CycleView['study']>;
  readonly questions: CycleView['plan']['questions'];
}

function StudyStage({ study, questions }: StudyStageProps) {
  return (
    <Stage stage="study">
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
    </Stage>
  );
}

function ActStage({ act }: { act: NonNullable<CycleView['act']> }) {
  return (
    <Stage stage="act">
      <DefinitionList
        pairs={[
          ['Decision', `${wording.three[shortDecision(act.decision)]}: ${decisionInFullWords[act.decision]}`],
          ['Why', act.reason],
          ['Why without a smaller test first', act.exception],
          ['Next', act.next],
        ]}
      />
    </Stage>
  );
}
