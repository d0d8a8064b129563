import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { Section } from '../../components/section';
import { useIdentifierWatch } from '../../features/identifiers/api/use-identifier-watch';
import { GuardNameForm } from '../../features/identifiers/guard-name-form';
import { KeptTable } from '../../features/identifiers/kept-table';
import { wording } from '../../features/identifiers/wording';

/** What is looked out for in what people write, and what was kept all the same. */
export function Component() {
  return (
    <Page title={wording.title} lead={<p>{wording.lead}</p>}>
      <p className="quiet">{wording.honest}</p>
      <Loaded query={useIdentifierWatch()} what="the names to look out for">
        {({ names, kept }) => (
          <>
            <p>{wording.guarded(names)}</p>
            <GuardNameForm />
            <Section title={wording.kept.title}>
              {kept.length === 0 ? <p>{wording.kept.none}</p> : <KeptTable kept={kept} />}
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  );
}
