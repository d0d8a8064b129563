import { useNavigate, useSearchParams } from 'react-router';
import { Page } from '../../components/page';
import { NewActionForm } from '../../features/planning/new-action-form';
import { promiseWording as wording } from '../../features/planning/wording';
import { WithChoices } from './with-choices';

/** Makes an action, or several in a row. */
export function Component() {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  return (
    <Page title={wording.newTitle}>
      <WithChoices>
        {(choices) => (
          <NewActionForm
            choices={choices}
            strategyId={search.get('strategy') ?? ''}
            onSaved={({ row }) => void navigate(`/actions/${row.id}`, { state: { done: wording.saved } })}
          />
        )}
      </WithChoices>
    </Page>
  );
}
