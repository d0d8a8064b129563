import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useClearedStatements } from '../../features/national/api/use-own-national';
import { ClearForm } from '../../features/national/own-parts';
import { StatementsTable } from '../../features/national/own-tables';
import { ownWording } from '../../features/national/own-wording';

const { cleared } = ownWording;

/** What the committee has cleared for the nation to read of what worked. */
export function Component() {
  return (
    <Page title={cleared.title} lead={<p>{cleared.lead}</p>}>
      <Loaded query={useClearedStatements()} what="the statements">
        {({ statements, themes, may }) => (
          <>
            {statements.length === 0 ? (
              <p>{cleared.none}</p>
            ) : (
              <StatementsTable statements={statements} may={may.clear} />
            )}
            {may.clear && <ClearForm themes={themes.map(({ slug, name }) => ({ value: slug, words: name }))} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}
