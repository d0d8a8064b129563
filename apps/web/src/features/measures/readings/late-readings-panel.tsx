import type { LateReadingLine } from '@followthrough/domain';
import { Link } from 'react-router';
import { Day } from '../../../components/day';
import { Section } from '../../../components/section';
import { useLateReadings } from '../api/use-measures';
import { lateWording as wording } from '../wording';

/** The readings that are late, each with the way to enter it; nothing where none is. For those who may enter them. */
export function LateReadingsPanel() {
  const { data } = useLateReadings();
  if (data === undefined || data.total === 0) return null;
  return (
    <Section title={wording.title(data.total)}>
      <ul className="cards cards--grid big-controls">
        {data.readings.map((late) => (
          <LateCard key={late.measureId} late={late} />
        ))}
      </ul>
      {data.total > data.readings.length && (
        <p>
          <Link to="/measures">{wording.all(data.total)}</Link>
        </p>
      )}
    </Section>
  );
}

function LateCard({ late: { measureId, name, of, dueOn, reviewReference, owner } }: { late: LateReadingLine }) {
  return (
    <li className="card">
      <p className="card__text">
        <Link to={`/measures/${measureId}`}>{name}</Link>
      </p>
      <p className="quiet">
        {`! ${wording.wanted(of)} `}
        <Day on={dueOn} />
        {`. ${[reviewReference, owner].filter(Boolean).join(', ')}`}
      </p>
      <Link className="ds_button ds_button--small" to={`/measures/${measureId}/readings`}>
        {wording.enter}
        <span className="visually-hidden">{` for ${of}: ${name}`}</span>
      </Link>
    </li>
  );
}
