import { Link } from 'react-router';
import { EmptyState } from '../../components/empty-state';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useRecurring } from '../../features/planning/api/use-planning';
import { RecurringCard } from '../../features/planning/recurring-card';
import { recurringWording as wording } from '../../features/planning/wording';
import { usePerson } from '../layout/use-person';

/** What comes round again, each with every time it has. */
export function Component() {
  const plans = usePerson().role === 'lead';
  return (
    <Page title={wording.title} lead={<p>{wording.lead}</p>}>
      {plans && (
        <div className="button-row">
          <Link className="ds_button ds_button--small" to="/recurring/new">
            {wording.add}
          </Link>
        </div>
      )}
      <Loaded query={useRecurring()} what="recurring actions">
        {({ recurring }) =>
          recurring.length === 0 ? (
            <EmptyState title={wording.none}>
              <p>{wording.noneHint}</p>
            </EmptyState>
          ) : (
            <ul className="cards">
              {recurring.map((each) => (
                <RecurringCard key={each.id} recurring={each} plans={plans} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}
