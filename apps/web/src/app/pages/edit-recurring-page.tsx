import { useNavigate, useParams } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useRecurring } from '../../features/planning/api/use-planning';
import { EditRecurringForm } from '../../features/planning/recurring-form';
import { recurringWording as wording } from '../../features/planning/wording';
import { NotFoundPage } from './not-found-page';
import { WithChoices } from './with-choices';

/** Changes what comes round, from the next that has not begun. */
export function Component() {
  const { recurringId = '' } = useParams();
  const navigate = useNavigate();
  const onSaved = () => void navigate('/recurring', { state: { done: wording.editDone } });
  return (
    <Loaded query={useRecurring()} what="the recurring action" title={wording.editTitle}>
      {({ recurring }) => {
        const found = recurring.find(({ id, endedOn }) => id === recurringId && endedOn === null);
        if (found === undefined) return <NotFoundPage />;
        return (
          <Page title={wording.editTitle}>
            <WithChoices>
              {(choices) => <EditRecurringForm recurring={found} choices={choices} onSaved={onSaved} />}
            </WithChoices>
          </Page>
        );
      }}
    </Loaded>
  );
}
