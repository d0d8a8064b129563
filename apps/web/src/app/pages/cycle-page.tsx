import { Link, useNavigate, useParams } from 'react-router';
import type { CyclePage } from '@followthrough/domain';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { AdvanceCycleForm } from '../../features/cycles/advance-cycle-form';
import { useCycle } from '../../features/cycles/api/use-ramps';
import { CycleStages } from '../../features/cycles/cycle-stages';
import { Learnt } from '../../features/cycles/learnt';
import { SideForms } from '../../features/cycles/side-forms';
import { wording } from '../../features/cycles/wording';
import { usePerson } from '../layout/use-person';

/** Fills in the next stage of a test of change. */
export function Component() {
  const { cycleId = '' } = useParams();
  return (
    <Loaded anew query={useCycle(cycleId)} what="the test" title="Test of change">
      {(page) => <Cycle key={page.cycle.id} page={page} />}
    </Loaded>
  );
}

function Cycle({ page: { actionText, cycle } }: { page: CyclePage }) {
  const { today } = usePerson();
  const navigate = useNavigate();
  const action = `/actions/${cycle.actionId}`;
  const onSaved = () => void navigate(action, { state: { done: wording.advanceDone } });
  const onStopped = () => void navigate(action, { state: { done: wording.stopDone } });
  const unstarted = cycle.mayAdvance && cycle.predictionsLockedAt === null;
  return (
    <Page
      title={`Cycle ${cycle.number}: ${cycle.title}`}
      above={
        <p className="above">
          <Link to={action}>{actionText}</Link>
          {` › ${cycle.ramp}`}
        </p>
      }
    >
      <Learnt cycle={cycle} />
      {cycle.mayAdvance || cycle.finished ? (
        <AdvanceCycleForm cycle={cycle} today={today} onSaved={onSaved} />
      ) : (
        <Notice kind="info">{wording.notYours}</Notice>
      )}
      {!cycle.mayAdvance && <CycleStages cycle={cycle} />}
      {unstarted && (
        <p>
          <Link className="ds_button ds_button--secondary ds_button--small" to="plan">
            {wording.replan}
          </Link>
        </p>
      )}
      <SideForms cycle={cycle} today={today} onStopped={onStopped} />
    </Page>
  );
}
