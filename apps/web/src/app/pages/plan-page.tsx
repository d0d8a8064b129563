import { Page } from '../../components/page';
import { Plan } from '../../features/actions/plan';
import { planWording } from '../../features/actions/wording';
import { usePerson } from '../layout/use-person';

/** Every action one may see, under the national headings. */
export function Component() {
  const { role } = usePerson();
  return (
    <Page title={planWording.title}>
      <Plan seesCommittee={role !== 'agency'} />
    </Page>
  );
}
