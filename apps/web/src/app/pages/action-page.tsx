import { useParams } from 'react-router';
import { Loaded } from '../../components/loaded';
import { useAction } from '../../features/actions/api/use-action';
import { usePerson } from '../layout/use-person';
import { ActionOverview } from './action-overview';

/** Everything about one action on one page. */
export function Component() {
  const { actionId = '' } = useParams();
  const { role } = usePerson();
  const action = useAction(actionId);
  return (
    <Loaded query={action} what="the action" title="Action">
      {(page) => <ActionOverview action={page} linked={role !== 'agency'} />}
    </Loaded>
  );
}
