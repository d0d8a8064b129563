import { useNavigate, useSearchParams } from 'react-router';
import { Page } from '../../components/page';
import { NewActionForm } from '../../features/planning/new-action-form';
import { promiseWording as wording } from '../../features/planning/wording';
import { useFollowOn } from '../../features/story/api/use-story';
import { followWording } from '../../features/story/wording';
import { WithChoices } from './with-choices';

/** Makes an action, or several in a row; one that answers a theme that came back is linked to it. */
export function Component() {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const [theme, reviewId] = [search.get('theme'), search.get('review')];
  const following = useFollowOn(theme ?? '');
  const open = (actionId: string, done: string) => void navigate(`/actions/${actionId}`, { state: { done } });
  const saved = (actionId: string) => {
    if (theme === null || reviewId === null) return open(actionId, wording.saved);
    return following.mutate(
      { kind: 'action', reviewId, actionId },
      {
        onSuccess: () => open(actionId, followWording.done),
        // The action is saved all the same, and can be linked from the theme.
        onError: () => open(actionId, wording.saved),
      },
    );
  };
  return (
    <Page title={wording.newTitle} lead={theme !== null && <p>{followWording.newActionHint}</p>}>
      <WithChoices>
        {(choices) => (
          <NewActionForm
            choices={choices}
            strategyId={search.get('strategy') ?? ''}
            onSaved={({ row }) => saved(row.id)}
          />
        )}
      </WithChoices>
    </Page>
  );
}
