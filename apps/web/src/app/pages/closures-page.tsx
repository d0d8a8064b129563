import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useClosureQueue } from '../../features/closures/api/use-closure';
import { ClosureQueue } from '../../features/closures/closure-queue';
import { queueWording as wording } from '../../features/closures/wording';
import { usePerson } from '../layout/use-person';

/** What waits for the person signed in about closing actions. */
export function Component() {
  const { role } = usePerson();
  return (
    <Page title={wording.title} lead={<p>{wording.lead}</p>}>
      <Loaded query={useClosureQueue()} what="what waits for you">
        {(queue) => <ClosureQueue queue={queue} role={role} />}
      </Loaded>
    </Page>
  );
}
