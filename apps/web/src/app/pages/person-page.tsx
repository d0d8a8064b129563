import { Link, useParams } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { HistoryPanel } from '../../components/history/history-panel';
import { LeadsNotice } from '../../features/handovers/leads-notice';
import { usePeople } from '../../features/people/api/use-people';
import { PersonFacts } from '../../features/people/person-facts';
import { PersonRoles } from '../../features/people/person-roles';
import { personWording as wording } from '../../features/people/wording';
import { NotFoundPage } from './not-found-page';

/** One person: who they are, whom they answer to, and the roles they work in. */
export function Component() {
  const { personId } = useParams();
  return (
    <Loaded query={usePeople()} what="the person" title="Person">
      {({ people }) => {
        const person = people.find(({ id }) => id === personId);
        if (!person) return <NotFoundPage />;
        return (
          <Page title={person.name} above={<ToList />}>
            <PersonFacts person={person} />
            <LeadsNotice personId={person.id} />
            <PersonRoles person={person} />
            <HistoryPanel kind="person" recordId={person.id} />
          </Page>
        );
      }}
    </Loaded>
  );
}

function ToList() {
  return (
    <p className="above">
      <Link to="/people">{wording.list}</Link>
    </p>
  );
}
