import { useNavigate, useParams } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useMeasureRecord } from '../../features/measures/api/use-measures';
import { EditMeasureForm } from '../../features/measures/definition/definition-form';
import { definitionWording as wording } from '../../features/measures/definition/definition-wording';

/** Changes what exactly a measure measures. */
export function Component() {
  const { measureId = '' } = useParams();
  const navigate = useNavigate();
  const onSaved = () => void navigate(`/measures/${measureId}`, { state: { done: wording.editDone } });
  return (
    <Page title={wording.editTitle} lead={<p>{wording.editLead}</p>}>
      <Loaded query={useMeasureRecord(measureId)} what="the measure">
        {(record) => <EditMeasureForm record={record} onSaved={onSaved} />}
      </Loaded>
    </Page>
  );
}
