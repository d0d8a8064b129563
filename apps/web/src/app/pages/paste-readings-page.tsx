import { useNavigate, useParams } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useReadings } from '../../features/measures/api/use-readings';
import { PasteReadings } from '../../features/measures/readings/paste-readings';
import { pasteWording as wording } from '../../features/measures/readings/readings-wording';

/** Takes several readings at once, from a spreadsheet. */
export function Component() {
  const { measureId = '' } = useParams();
  const navigate = useNavigate();
  const onSaved = () => void navigate(`/measures/${measureId}/readings`, { state: { done: wording.saved } });
  return (
    <Page title={wording.title} lead={<p>{wording.lead}</p>}>
      <Loaded query={useReadings(measureId)} what="the readings">
        {(list) => (
          <>
            <p>
              <strong>{list.name}</strong>
            </p>
            <PasteReadings list={list} onSaved={onSaved} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
