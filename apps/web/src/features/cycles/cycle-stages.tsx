import { decisionInFullWords, predictionWords, shortDecision, stageWords } from '@followthrough/domain/words';
import type { CycleStage, CycleView } from '@followthrough/domain';
import type { ReactNode } from 'react';
import { DefinitionList } from '../../components/definition-list';
import { wording } from './wording';

/** The four stages of a cycle, as far as they are filled in. */
export function CycleStages({ cycle }: { cycle: CycleView }) {
  return (
    <>
      <PlanStage plan={cycle.plan} />
      {cycle.do && <DoStage done={cycle.do} />}
      {cycle.study && <StudyStage study={cycle.study} />}
      {cycle.act && <ActStage act={cycle.act} />}
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
        {plan.questions.map(({ question, prediction }) => (
          <li key={question}>
            {question}
            <span className="block quiet">{prediction ? `Expected: ${prediction}` : wording.noPrediction}</span>
          </li>
        ))}
      </ul>
      <DefinitionList
        pairs={[
          ['Who does what', plan.tasks],
          ['What is counted', plan.collect],
        ]}
      />
    </Stage>
  );
}

function DoStage({ done }: { done: NonNullable<CycleView['do']> }) {
  return (
    <Stage stage="do">
      <DefinitionList
        pairs={[
          ['Carried out as planned', done.asPlanned ? 'Yes' : 'No'],
          ['What was seen', done.observations],
          ['Problems and surprises', done.surprises],
        ]}
      />
    </Stage>
  );
}

function StudyStage({ study }: { study: NonNullable<CycleView['study']> }) {
  return (
    <Stage stage="study">
      <DefinitionList
        pairs={[
          ['What the data show', study.shows],
          ['Against what was expected', study.comparison],
          ['Prediction', predictionWords[study.confirmed]],
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
          ['Decision', `${decisionInFullWords[act.decision]} (${shortDecision(act.decision)})`],
          ['Why', act.reason],
          ['Next', act.next],
        ]}
      />
    </Stage>
  );
}
