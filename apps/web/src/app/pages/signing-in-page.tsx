import type { PeopleList } from '@followthrough/domain';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { LeadsNotice } from '../../features/handovers/leads-notice';
import { usePeople } from '../../features/people/api/use-people';
import { SigningIn } from '../../features/people/signing-in';
import { signingInWording } from '../../features/people/wording';
import { NotFoundPage } from './not-found-page';

/** Asks before a person is stopped from signing in, or let in again. */
export function Component() {
  return (
    <Loaded query={usePeople()} what="the person" title="Person">
      {({ people }) => <Confirmation people={people} />}
    </Loaded>
  );
}

function Confirmation({ people }: Pick<PeopleList, 'people'>) {
  const { personId } = useParams();
  const navigate = useNavigate();
  const [isDone, setDone] = useState(false);
  const person = people.find(({ id }) => id === personId);
  if (!person) return <NotFoundPage />;
  if (isDone) return null;
  const onDone = (done: string) => {
    // The list is fetched afresh before the page is left; the opposite question must not flash by meanwhile.
    setDone(true);
    void navigate('/people', { state: { done } });
  };
  const { title } = person.active ? signingInWording.stop : signingInWording.allow;
  return (
    <Page title={title(person.name)}>
      {person.active && <LeadsNotice personId={person.id} leaving />}
      <SigningIn person={person} onDone={onDone} />
    </Page>
  );
}
