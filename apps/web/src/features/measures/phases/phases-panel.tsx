import type { PhaseList } from '@followthrough/domain';
import { Link } from 'react-router';
import { EmptyState } from '../../../components/empty-state';
import { Loaded } from '../../../components/loaded';
import { Notice } from '../../../components/notice';
import { Section } from '../../../components/section';
import { usePhases } from '../api/use-phases';
import { PhaseTable } from './phase-table';
import { phaseWording as wording } from './phase-wording';
import { UndoPhase } from './undo-phase';

/** The phases of a measure's chart, what the chart suggests, and the ways to start one and to undo one. */
export function PhasesPanel({ measureId }: { measureId: string }) {
  return (
    <Loaded query={usePhases(measureId)} what="the phases">
      {(list) => (
        <Section title={wording.title} aside={list.mayDecide && list.starts.length > 0 && <StartLink list={list} />}>
          <p className="quiet">{wording.lead}</p>
          <Suggestion list={list} />
          {list.first === null && list.phases.length === 0 ? (
            <EmptyState title={wording.noReadings} />
          ) : (
            <>
              {list.phases.length === 0 && <p>{wording.none}</p>}
              <PhaseTable list={list} />
            </>
          )}
          {list.mayDecide &&
            list.phases
              .filter(({ undone }) => undone === null)
              .map((phase) => <UndoPhase key={phase.id} list={list} phase={phase} />)}
        </Section>
      )}
    </Loaded>
  );
}

function StartLink({ list: { measureId } }: { list: PhaseList }) {
  return <Link to={`/measures/${measureId}/phases/new`}>{wording.start}</Link>;
}

function Suggestion({ list: { suggested, mayDecide, measureId } }: { list: PhaseList }) {
  if (suggested === null) return null;
  return (
    <Notice kind="info" title={wording.suggested}>
      <p>{suggested.sentence}</p>
      <p>{`${wording.conditions}:`}</p>
      <ol>
        {suggested.conditions.map((condition) => (
          <li key={condition}>{condition}</li>
        ))}
      </ol>
      {mayDecide && (
        <p>
          <Link to={`/measures/${measureId}/phases/new`}>{wording.lookAtIt}</Link>
        </p>
      )}
    </Notice>
  );
}
