import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { Section } from '../../components/section';
import { useSharing } from '../../features/national/api/use-own-national';
import { ConsentForm } from '../../features/national/own-parts';
import { ConsentsTable, LooksTable } from '../../features/national/own-tables';
import { ownWording } from '../../features/national/own-wording';

const { sharing } = ownWording;

/** Which national repositories may see the committee's confirmed themes, and every look they took. */
export function Component() {
  return (
    <Page title={sharing.title} lead={<p>{sharing.lead}</p>}>
      <p className="quiet">{sharing.sees}</p>
      <Loaded query={useSharing()} what="what is shared">
        {({ repositories, consents, looks, may }) => {
          const standing = new Set(
            consents.filter(({ revokedOn }) => revokedOn === null).map(({ repositoryId }) => repositoryId),
          );
          const left = repositories.filter(({ id }) => !standing.has(id));
          return (
            <>
              <Section title={sharing.consents}>
                {standing.size === 0 && <p>{sharing.none}</p>}
                {consents.length > 0 && <ConsentsTable consents={consents} may={may.share} />}
              </Section>
              {may.share && left.length > 0 && (
                <ConsentForm repositories={left.map(({ id, name }) => ({ value: id, words: name }))} />
              )}
              <Section title={sharing.looks}>
                {looks.length === 0 ? <p>{sharing.noLooks}</p> : <LooksTable looks={looks} />}
              </Section>
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
