import { useState, type ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { PeopleList, PersonLine } from '@followthrough/domain';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { usePeople } from '../../features/people/api/use-people';
import { NotFoundPage } from './not-found-page';

interface PersonTaskProps {
  readonly title: (name: string) => string;
  readonly lead?: string;
  /** What the person's page says once the task is done. */
  readonly done: (name: string) => string;
  readonly children: (person: PersonLine, people: PeopleList, onDone: () => void) => ReactNode;
}

/** A page for one thing to do about a person, and back to the person afterwards. */
export function PersonTask(props: PersonTaskProps) {
  return (
    <Loaded query={usePeople()} what="the person" title="Person">
      {(people) => <Task {...props} people={people} />}
    </Loaded>
  );
}

function Task({ title, lead, done, children, people }: PersonTaskProps & { people: PeopleList }) {
  const { personId } = useParams();
  const navigate = useNavigate();
  const [isDone, setDone] = useState(false);
  const person = people.people.find(({ id }) => id === personId);
  if (!person) return <NotFoundPage />;
  if (isDone) return null;
  const onDone = () => {
    // The list is fetched afresh before the page is left; what was just changed must not flash by meanwhile.
    setDone(true);
    void navigate(`/people/${person.id}`, { state: { done: done(person.name) } });
  };
  return (
    <Page title={title(person.name)} lead={lead && <p>{lead}</p>}>
      {children(person, people, onDone)}
    </Page>
  );
}
