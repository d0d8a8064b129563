import { EmptyState } from '../../components/empty-state';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useHandovers } from '../../features/handovers/api/use-handovers';
import { HandoversTable } from '../../features/handovers/handovers-table';
import { handoverWording as wording } from '../../features/handovers/wording';

/** Everybody whose actions may be handed over. */
export function Component() {
  return (
    <Page title={wording.title} lead={<p>{wording.lead}</p>}>
      <Loaded query={useHandovers()} what="who leads what">
        {({ handovers }) =>
          handovers.length === 0 ? (
            <EmptyState title={wording.none}>
              <p>{wording.noneHint}</p>
            </EmptyState>
          ) : (
            <HandoversTable handovers={handovers} />
          )
        }
      </Loaded>
    </Page>
  );
}
