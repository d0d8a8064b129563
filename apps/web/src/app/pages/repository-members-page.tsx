import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useRepositoryMembers } from '../../features/national/api/use-own-national';
import { MemberForm } from '../../features/national/own-parts';
import { MembersTable } from '../../features/national/own-tables';
import { ownWording } from '../../features/national/own-wording';

const choices = (all: readonly { readonly id: string; readonly name: string }[]) =>
  all.map(({ id, name }) => ({ value: id, words: name }));

/** Who looks for which national repository. */
export function Component() {
  return (
    <Page title={ownWording.members.title} lead={<p>{ownWording.members.lead}</p>}>
      <Loaded query={useRepositoryMembers()} what="the members">
        {({ repositories, analysts, members }) => (
          <>
            {members.length === 0 ? <p>{ownWording.members.none}</p> : <MembersTable members={members} />}
            <MemberForm repositories={choices(repositories)} analysts={choices(analysts)} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
