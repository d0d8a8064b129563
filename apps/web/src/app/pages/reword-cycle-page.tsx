import { stageWords } from '@followthrough/domain/words';
import { useNavigate, useParams } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { useCycle } from '../../features/cycles/api/use-ramps';
import { Cautions } from '../../features/cycles/cautions';
import { RewordForm } from '../../features/cycles/reword-form';
import { wording } from '../../features/cycles/wording';
import { usePerson } from '../layout/use-person';

/** Says a stage of a test of change that stands in other words. */
export function Component() {
  const { cycleId = '', actionId = '', stage: named = '' } = useParams();
  const { today } = usePerson();
  const navigate = useNavigate();
  const onSaved = () => void navigate(`/actions/${actionId}`, { state: { done: wording.rewordDone } });
  const stage = named === 'study' || named === 'act' ? named : 'do';
  return (
    <Page title={`${wording.reword[stage]}: ${stageWords[stage].question}`} lead={<p>{wording.rewordLead}</p>}>
      <Loaded anew query={useCycle(cycleId)} what="the test">
        {({ cycle, cautions }) =>
          cycle.mayReword && cycle[stage] !== null ? (
            <>
              <Cautions cautions={cautions.filter((caution) => caution.stage === stage)} />
              <RewordForm cycle={cycle} stage={stage} today={today} onSaved={onSaved} />
            </>
          ) : (
            <Notice kind="info">{cycle.mayReword ? wording.notFilledIn : wording.notYours}</Notice>
          )
        }
      </Loaded>
    </Page>
  );
}
