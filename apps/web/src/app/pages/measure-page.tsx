import { Link, useParams } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { HistoryPanel } from '../../components/history/history-panel';
import { useMeasure } from '../../features/measures/api/use-measures';
import { DefinitionPanel } from '../../features/measures/definition/definition-panel';
import { MeasureStory } from '../../features/measures/measure-story';
import { PhasesPanel } from '../../features/measures/phases/phases-panel';
import { ReadingLinks } from '../../features/measures/readings/reading-links';
import { wording } from '../../features/measures/wording';
import { WhereWorked } from '../../features/themes/where-worked';
import { usePerson } from '../layout/use-person';

/** One measure with its chart. */
export function Component() {
  const { measureId = '' } = useParams();
  const query = useMeasure(measureId);
  const { role } = usePerson();
  return (
    <Loaded query={query} what="the measure" title="Measure">
      {(measure) => (
        <Page title={measure.line.name} above={<Above />}>
          <ReadingLinks measureId={measure.line.id} />
          <div className="columns">
            <MeasureStory measure={measure} onChosen={() => void query.refetch()} />
            <DefinitionPanel measureId={measure.line.id} />
          </div>
          <PhasesPanel measureId={measure.line.id} />
          {role !== 'agency' && <WhereWorked measureId={measure.line.id} />}
          <HistoryPanel kind="measure" recordId={measure.line.id} />
        </Page>
      )}
    </Loaded>
  );
}

function Above() {
  return (
    <p className="above">
      <Link to="/measures">{wording.title}</Link>
    </p>
  );
}
