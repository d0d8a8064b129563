import type { PositionMeasures, SnapshotRevision } from '@followthrough/domain';
import { Day } from '../../components/day';
import { Tag } from '../../components/tag';
import { valueInWords } from '../../components/value-words';
import { figureInWords, snapshotWording as wording } from './snapshot-wording';

/** Whether the readings of that day say something else today, and if so what, beside what they said then. */
export function RevisedSince({ kept }: { kept: PositionMeasures['measures'][number] }) {
  const { snapshot, revised, stillKept } = kept;
  if (!stillKept) return <p className="quiet">{wording.gone}</p>;
  if (revised === null) return <p className="quiet">{wording.same}</p>;
  const { said, readings } = revised;
  return (
    <>
      <Tag look="yellow" symbol="↻">
        {wording.revised}
      </Tag>
      <p>{`${wording.today} ${said.sentence}`}</p>
      {said.engineVersion !== snapshot.said.engineVersion && (
        <p className="quiet">{wording.engine(snapshot.said.engineVersion, said.engineVersion)}</p>
      )}
      <ul className="plain-list">
        {readings.map(({ on, was, became }) => (
          <li key={on}>
            <Day on={on} short />
            {`: ${figureInWords(was, snapshot.unit)} ${wording.before}, ${figureInWords(became, snapshot.unit)} ${wording.now}`}
          </li>
        ))}
        {revised.phases && <li>{wording.phases}</li>}
        <MovedLine revised={revised} kept={kept} />
      </ul>
    </>
  );
}

function MovedLine({ revised, kept }: { revised: SnapshotRevision; kept: PositionMeasures['measures'][number] }) {
  const { lineThen, lineToday } = revised;
  const { unit, centreName } = kept.snapshot;
  if (lineThen.centre === lineToday.centre) return null;
  const inWords = (centre: number | null) => (centre === null ? wording.noLine : valueInWords(centre, unit));
  return (
    <li>{`${wording.line(centreName)}: ${inWords(lineThen.centre)} ${wording.before}, ${inWords(lineToday.centre)} ${wording.now}`}</li>
  );
}
