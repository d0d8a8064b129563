import { Page } from '../../components/page';
import { MakeReturn } from '../../features/returns/make-return';
import { ReturnList } from '../../features/returns/return-list';
import { wording } from '../../features/returns/wording';
import { usePerson } from '../layout/use-person';

/** Makes returns, and gives back those made before. */
export function Component() {
  const { role } = usePerson();
  return (
    <Page title={wording.title} lead={<p>{wording.lead}</p>}>
      {role === 'lead' && <MakeReturn />}
      <ReturnList />
    </Page>
  );
}
