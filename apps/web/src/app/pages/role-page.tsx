import { useNavigate } from 'react-router';
import { Page } from '../../components/page';
import { RoleChoice } from '../../features/session/role-choice';
import { roleWording as wording } from '../../features/session/wording';
import { usePerson } from '../layout/use-person';

/** Goes on in another of one's roles. */
export function Component() {
  const me = usePerson();
  const navigate = useNavigate();
  return (
    <Page title={wording.title} lead={<p>{wording.lead}</p>}>
      <RoleChoice me={me} onDone={(done) => void navigate('/', { state: { done } })} />
    </Page>
  );
}
