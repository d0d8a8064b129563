import { purposeWords, scaleWords, shortDecision, stageWords } from '@followthrough/domain/words';
import type { CyclePage, CycleView } from '@followthrough/domain';
import { Link } from 'react-router';
import { Day } from '../../components/day';
import { Details } from '../../components/details';
import { HistoryInPlace } from '../../components/history/history-panel';
import { Tag } from '../../components/tag';
import { Cautions } from './cautions';
import { CycleStages } from './cycle-stages';
import { Learnt } from './learnt';
import { nextStage } from './next-stage';
import { wording } from './wording';

/** One cycle: how large, how far it has come, what it found, and the way to its next stage. */
export function CycleCard({ cycle, cautions }: { cycle: CycleView; cautions: CyclePage['cautions'] }) {
  const next = nextStage(cycle);
  return (
    <>
      <p className="card__title">
        <strong>{`Cycle ${cycle.number}: ${cycle.title}`}</strong>
        <Tag look="plain">{standingWords(cycle)}</Tag>
      </p>
      <p className="quiet">
        {`${scaleWords[cycle.scale]} · ${purposeWords[cycle.purpose]} · ${cycle.owner}${cycle.agency ? `, ${cycle.agency}` : ''} · `}
        <CycleDays cycle={cycle} />
      </p>
      <p className="prose">{cycle.plan.objective}</p>
      <Stopped cycle={cycle} />
      <Learnt cycle={cycle} />
      <Cautions cautions={cautions} />
      <Details summary={wording.record}>
        <CycleStages cycle={cycle} />
      </Details>
      <HistoryInPlace kind="cycle" recordId={cycle.id} about={cycle.title} />
      {cycle.mayAdvance && next && (
        <Link
          className="ds_button ds_button--secondary ds_button--small"
          to={`/actions/${cycle.actionId}/cycles/${cycle.id}`}
        >
          {wording.fillIn[next]}
          <span className="visually-hidden">{` for cycle ${cycle.number}, ${cycle.title}`}</span>
        </Link>
      )}
    </>
  );
}

function standingWords({ act, stopped, stage, startedOn }: CycleView): string {
  if (stopped) return `■ ${wording.stopped}`;
  if (act) return `${wording.finished}: ${wording.three[shortDecision(act.decision)]}`;
  if (stage === 'plan') return startedOn === null ? wording.planned : wording.begun;
  return `${wording.open}: ${stageWords[stage].name}`;
}

function Stopped({ cycle: { stopped } }: { cycle: CycleView }) {
  if (stopped === null) return null;
  return (
    <p className="prose">
      {`${wording.stopped} on `}
      <Day on={stopped.on} none="" />
      {`: ${stopped.reason}`}
    </p>
  );
}

function CycleDays({ cycle }: { cycle: CycleView }) {
  if (cycle.startedOn === null)
    return (
      <>
        {'planned from '}
        <Day on={cycle.plannedFrom} none="a day not yet set" />
        {cycle.plannedTo && (
          <>
            {' to '}
            <Day on={cycle.plannedTo} none="" />
          </>
        )}
      </>
    );
  return (
    <>
      <Day on={cycle.startedOn} />
      {' to '}
      <Day on={cycle.endedOn ?? cycle.stopped?.on ?? null} none="now" />
    </>
  );
}
