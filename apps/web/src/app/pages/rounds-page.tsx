import { Link } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useRounds } from '../../features/rounds/api/use-rounds';
import { RoundTable } from '../../features/rounds/round-table';
import { wording } from '../../features/rounds/wording';
import { usePerson } from '../layout/use-person';

/** The committee's reporting rounds. */
export function Component() {
  const isLead = usePerson().role === 'lead';
  return (
    <Page title={wording.title} lead={<p>{wording.lead}</p>}>
      {isLead && (
        <p>
          <Link className="ds_button" to="/rounds/new">
            {wording.prepare}
          </Link>
        </p>
      )}
      <Loaded query={useRounds()} what="the rounds">
        {({ rounds }) => <RoundTable rounds={rounds} isLead={isLead} />}
      </Loaded>
    </Page>
  );
}
