import { Link, useNavigate, useParams } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useReadings } from '../../features/measures/api/use-readings';
import { EnterReading } from '../../features/measures/readings/enter-reading';
import { ReadingChanges } from '../../features/measures/readings/reading-changes';
import { ReadingTable } from '../../features/measures/readings/reading-table';
import { readingsWording as wording } from '../../features/measures/readings/readings-wording';

/** The readings of a measure, with a form for one more. */
export function Component() {
  const { measureId = '' } = useParams();
  const navigate = useNavigate();
  const here = `/measures/${measureId}/readings`;
  const onSaved = () => void navigate(here, { state: { done: wording.saved } });
  return (
    <Loaded query={useReadings(measureId)} what="the readings" title={wording.title}>
      {(list) => (
        <Page
          title={wording.title}
          above={
            <p className="above">
              <Link to={`/measures/${measureId}`}>{list.name}</Link>
            </p>
          }
        >
          {list.mayChange && (
            <>
              <p>
                <Link to={`${here}/paste`}>{wording.paste}</Link>
              </p>
              {/* What was saved empties the form. */}
              <EnterReading key={list.readings.length} list={list} onSaved={onSaved} />
            </>
          )}
          <ReadingTable list={list} />
          <ReadingChanges list={list} />
        </Page>
      )}
    </Loaded>
  );
}
