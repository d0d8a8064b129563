import { useNavigate } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { AddPersonForm } from '../../features/people/add-person-form';
import { usePeople } from '../../features/people/api/use-people';
import { addWording as wording } from '../../features/people/wording';

/** Lets a new person sign in. */
export function Component() {
  const navigate = useNavigate();
  const onAdded = (name: string) => void navigate('/people', { state: { done: wording.done(name) } });
  return (
    <Page title={wording.title} lead={<p>{wording.lead}</p>}>
      <Loaded query={usePeople()} what="the committees and agencies">
        {(people) => <AddPersonForm people={people} onAdded={onAdded} />}
      </Loaded>
    </Page>
  );
}
