import { Link } from 'react-router';
import { EmptyState } from '../../components/empty-state';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { usePeople } from '../../features/people/api/use-people';
import { PeopleTable } from '../../features/people/people-table';
import { wording } from '../../features/people/wording';

/** Everyone who may sign in. */
export function Component() {
  return (
    <Page title={wording.title} lead={<p>{wording.lead}</p>}>
      <p className="button-row">
        <Link className="ds_button ds_button--small" to="/people/new">
          {wording.add}
        </Link>
      </p>
      <Loaded query={usePeople()} what="the people">
        {({ people }) =>
          people.length === 0 ? (
            <EmptyState title={wording.none}>
              <p>{wording.noneHint}</p>
            </EmptyState>
          ) : (
            <PeopleTable people={people} />
          )
        }
      </Loaded>
    </Page>
  );
}
