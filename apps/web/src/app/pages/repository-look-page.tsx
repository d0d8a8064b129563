import { useParams } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { useLook } from '../../features/national/api/use-own-national';
import { LookTable } from '../../features/national/own-tables';
import { ownWording } from '../../features/national/own-wording';

/** One committee's confirmed themes as they are, for a repository it lets look. */
export function Component() {
  const { committeeId = '' } = useParams();
  const look = useLook(committeeId);
  return (
    <Page title={look.data?.committee ?? ownWording.repository.title} lead={<p>{ownWording.repository.lead}</p>}>
      <Notice kind="warning">{ownWording.repository.rule}</Notice>
      <Loaded query={look} what="the themes">
        {(found) => <LookTable look={found} />}
      </Loaded>
    </Page>
  );
}
