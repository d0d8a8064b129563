import { EmptyState } from '../../components/empty-state';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useShares } from '../../features/planning/api/use-planning';
import { ShareCard } from '../../features/planning/share-card';
import { sharesWording as wording } from '../../features/planning/wording';
import { WithChoices } from './with-choices';

/** The actions other committees offer to share, for the lead to answer. */
export function Component() {
  return (
    <Page title={wording.title}>
      <Loaded query={useShares()} what="what is offered">
        {({ asked }) =>
          asked.length === 0 ? (
            <EmptyState title={wording.none}>
              <p>{wording.noneHint}</p>
            </EmptyState>
          ) : (
            <WithChoices>
              {({ strategies }) => (
                <ul className="cards">
                  {asked.map((share) => (
                    <ShareCard key={share.id} share={share} strategies={strategies} />
                  ))}
                </ul>
              )}
            </WithChoices>
          )
        }
      </Loaded>
    </Page>
  );
}
