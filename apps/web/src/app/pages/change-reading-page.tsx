import type { ReadingList } from '@followthrough/domain';
import { Link, useNavigate, useParams } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useMeasure } from '../../features/measures/api/use-measures';
import { useReadings } from '../../features/measures/api/use-readings';
import {
  CorrectReading,
  ExcludeReading,
  MarkReading,
  RemoveReading,
} from '../../features/measures/readings/change-reading';
import { changeWording, readingsWording } from '../../features/measures/readings/readings-wording';
import { NotFoundPage } from './not-found-page';

/** Corrects a reading, leaves it out of the chart, or takes it away. */
export function Component() {
  const { measureId = '', readingId = '' } = useParams();
  return (
    <Loaded query={useReadings(measureId)} what="the reading" title={readingsWording.title}>
      {(list) => <Change list={list} readingId={readingId} />}
    </Loaded>
  );
}

function Change({ list, readingId }: { list: ReadingList; readingId: string }) {
  const navigate = useNavigate();
  const mayMark = useMeasure(list.measureId).data?.mayMark ?? false;
  const reading = list.readings.find(({ id }) => id === readingId);
  if (reading === undefined) return <NotFoundPage />;
  const readings = `/measures/${list.measureId}/readings`;
  const onSaved = (done: string) => void navigate(readings, { state: { done } });
  return (
    <Page
      title={changeWording.title(reading.period)}
      above={
        <p className="above">
          <Link to={`/measures/${list.measureId}`}>{list.name}</Link>
          {' › '}
          <Link to={readings}>{readingsWording.title}</Link>
        </p>
      }
    >
      <CorrectReading key={reading.version} reading={reading} unit={list.unit} onSaved={onSaved} />
      <ExcludeReading reading={reading} onSaved={onSaved} />
      {(mayMark || reading.markedReason !== null) && <MarkReading reading={reading} onSaved={onSaved} />}
      <RemoveReading reading={reading} onSaved={onSaved} />
    </Page>
  );
}
