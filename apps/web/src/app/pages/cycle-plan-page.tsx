import { useNavigate, useParams } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useCycle } from '../../features/cycles/api/use-ramps';
import { ReplanForm } from '../../features/cycles/replan-form';
import { wording } from '../../features/cycles/wording';

/** Puts the plan of a test right before it starts. */
export function Component() {
  const { cycleId = '', actionId = '' } = useParams();
  const navigate = useNavigate();
  const onSaved = () => void navigate(`/actions/${actionId}/cycles/${cycleId}`);
  return (
    <Page title={wording.replan}>
      <Loaded anew query={useCycle(cycleId)} what="the test">
        {({ cycle }) => <ReplanForm cycle={cycle} onSaved={onSaved} />}
      </Loaded>
    </Page>
  );
}
