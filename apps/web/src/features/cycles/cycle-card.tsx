import { scaleWords, stageWords } from '@followthrough/domain/words';
import type { CycleView } from '@followthrough/domain';
import { Link } from 'react-router';
import { Day } from '../../components/day';
import { Details } from '../../components/details';
import { HistoryInPlace } from '../../components/history/history-panel';
import { Tag } from '../../components/tag';
import { CycleStages } from './cycle-stages';
import { nextStage } from './next-stage';
import { wording } from './wording';

/** One cycle: how large, how far it has come, what it found, and the way to its next stage. */
export function CycleCard({ cycle }: { cycle: CycleView }) {
  const next = nextStage(cycle);
  return (
    <>
      <p className="card__title">
        <strong>{`Cycle ${cycle.number}: ${cycle.title}`}</strong>
        <Tag look="plain">{cycle.finished ? wording.finished : `${wording.open}: ${stageWords[cycle.stage].name}`}</Tag>
      </p>
      <p className="quiet">
        {`${scaleWords[cycle.scale]} · ${cycle.owner}${cycle.agency ? `, ${cycle.agency}` : ''} · `}
        <CycleDays cycle={cycle} />
      </p>
      <p className="prose">{cycle.plan.objective}</p>
      <Details summary="What was predicted and what was found">
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

function CycleDays({ cycle }: { cycle: CycleView }) {
  if (cycle.startedOn === null)
    return (
      <>
        {'planned from '}
        <Day on={cycle.plannedFrom} none="a day not yet set" />
      </>
    );
  return (
    <>
      <Day on={cycle.startedOn} />
      {' to '}
      <Day on={cycle.endedOn} none="now" />
    </>
  );
}
