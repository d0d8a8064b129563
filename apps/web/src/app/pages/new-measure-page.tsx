import { useNavigate, useParams } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { ActionInBrief } from '../../features/actions/action-in-brief';
import { useAction } from '../../features/actions/api/use-action';
import { NewMeasureForm } from '../../features/measures/definition/definition-form';
import { definitionWording as wording } from '../../features/measures/definition/definition-wording';

/** Defines a measure of an action; what comes next is its readings, on its own page. */
export function Component() {
  const { actionId = '' } = useParams();
  const navigate = useNavigate();
  const onSaved = (measureId: string) => void navigate(`/measures/${measureId}`, { state: { done: wording.newDone } });
  return (
    <Page title={wording.newTitle} lead={<p>{wording.newLead}</p>}>
      <Loaded query={useAction(actionId)} what="the action">
        {({ row }) => (
          <>
            <ActionInBrief row={row} />
            <NewMeasureForm actionId={actionId} onSaved={onSaved} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
