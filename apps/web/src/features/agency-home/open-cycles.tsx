import { scaleWords, stageWords } from '@followthrough/domain/words';
import type { AgencyHome } from '@followthrough/domain';
import { Link } from 'react-router';
import { Section } from '../../components/section';
import { wording } from './wording';

/** Tests of change that wait for their next stage. */
export function OpenCycles({ cycles }: { cycles: AgencyHome['openCycles'] }) {
  return (
    <Section title={wording.cycles}>
      {cycles.length === 0 && <p className="quiet">{wording.noCycles}</p>}
      <ul className="plain-list">
        {cycles.map(({ actionId, actionText, cycle }) => (
          <li key={cycle.id}>
            <Link to={`/actions/${actionId}/cycles/${cycle.id}`}>{`Cycle ${cycle.number}: ${cycle.title}`}</Link>
            <span className="block quiet">
              {`Last filled in: ${stageWords[cycle.stage].name} · ${scaleWords[cycle.scale]} · for “${actionText}”`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
