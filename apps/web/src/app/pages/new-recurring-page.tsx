import { useNavigate } from 'react-router';
import { Page } from '../../components/page';
import { NewRecurringForm } from '../../features/planning/recurring-form';
import { recurringWording as wording } from '../../features/planning/wording';
import { WithChoices } from './with-choices';

/** Has an action come round again. */
export function Component() {
  const navigate = useNavigate();
  const onSaved = () => void navigate('/recurring', { state: { done: wording.newDone } });
  return (
    <Page title={wording.newTitle}>
      <WithChoices>{(choices) => <NewRecurringForm choices={choices} onSaved={onSaved} />}</WithChoices>
    </Page>
  );
}
