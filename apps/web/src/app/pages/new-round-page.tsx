import { useNavigate } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useRounds } from '../../features/rounds/api/use-rounds';
import { NewRoundForm } from '../../features/rounds/new-round-form';
import { wording } from '../../features/rounds/wording';

/** Prepares a round for a meeting. */
export function Component() {
  const navigate = useNavigate();
  return (
    <Page title={wording.prepare}>
      <Loaded query={useRounds()} what="the plans that are open">
        {({ openPlans }) => (
          <NewRoundForm
            plans={openPlans}
            onSaved={({ line }) =>
              void navigate(`/rounds/${line.id}`, {
                state: { done: 'The round is prepared. Nobody has been asked yet.' },
              })
            }
          />
        )}
      </Loaded>
    </Page>
  );
}
