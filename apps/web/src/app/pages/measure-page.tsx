import { Link, useParams } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { HistoryPanel } from '../../components/history/history-panel';
import { useMeasure } from '../../features/measures/api/use-measures';
import { MeasureStory } from '../../features/measures/measure-story';
import { wording } from '../../features/measures/wording';
import { usePerson } from '../layout/use-person';

/** One measure with its chart. */
export function Component() {
  const { measureId = '' } = useParams();
  const { role } = usePerson();
  const list = role === 'agency' ? null : <Link to="/measures">{wording.title}</Link>;
  return (
    <Loaded query={useMeasure(measureId)} what="the measure" title="Measure">
      {(measure) => (
        <Page title={measure.line.name} above={list && <p className="above">{list}</p>}>
          <MeasureStory measure={measure} />
          <HistoryPanel kind="measure" recordId={measure.line.id} />
        </Page>
      )}
    </Loaded>
  );
}
