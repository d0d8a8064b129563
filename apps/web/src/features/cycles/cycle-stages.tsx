import { stageWords } from '@followthrough/domain/words';
import type { CycleStage, CycleView, LaterStage } from '@followthrough/domain';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { DefinitionList } from '../../components/definition-list';
import { PredictionWords } from './prediction-words';
import { SaidBefore } from './said-before';
import { StageContent } from './stage-content';
import { wording } from './wording';

/** The four stages of a cycle, as far as they are filled in, each with what it said before it was reworded. */
export function CycleStages({ cycle }: { cycle: CycleView }) {
  const { questions } = cycle.plan;
  return (
    <>
      <PlanStage plan={cycle.plan} />
      {stages(cycle).map((standing) => (
        <Stage key={standing.stage} stage={standing.stage}>
          <StageContent standing={standing} questions={questions} />
          <SaidBefore cycle={cycle} stage={standing.stage} />
          {cycle.mayReword && <RewordLink cycle={cycle} stage={standing.stage} />}
        </Stage>
      ))}
    </>
  );
}

function stages({ do: done, study, act }: CycleView) {
  return [
    ...(done ? [{ stage: 'do', said: done } as const] : []),
    ...(study ? [{ stage: 'study', said: study } as const] : []),
    ...(act ? [{ stage: 'act', said: act } as const] : []),
  ];
}

function RewordLink({ cycle: { id, actionId, title }, stage }: { cycle: CycleView; stage: LaterStage }) {
  return (
    <p>
      <Link to={`/actions/${actionId}/cycles/${id}/reword/${stage}`}>
        {wording.reword[stage]}
        <span className="visually-hidden">{` of ${title}`}</span>
      </Link>
    </p>
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
