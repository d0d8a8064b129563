import { Link, useLocation, useNavigate, useSearchParams } from 'react-router';
import { EmptyState } from '../../components/empty-state';
import { Page } from '../../components/page';
import { plural } from '../../components/plural';
import { filtersFrom } from '../../features/actions/plan-query';
import { BulkForm } from '../../features/bulk-edits/bulk-form';
import { bulkWording as wording } from '../../features/bulk-edits/wording';
import { WithChoices } from './with-choices';

/** Changes the actions chosen in the plan, or all that its filters find. */
export function Component() {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const chosen: unknown = useLocation().state?.actionIds;
  const actionIds = Array.isArray(chosen) ? chosen.map(String) : [];
  const { order: _order, page: _page, ...matching } = filtersFrom(search);
  const all = search.has('all');
  const selection = all ? { matching } : { actionIds };
  const onSaved = (done: string) => void navigate('/plan', { state: { done } });
  return (
    <Page title={wording.title} lead={<p>{wording.lead}</p>}>
      {!all && actionIds.length === 0 ? (
        <EmptyState title={wording.nothingChosen}>
          <p>{wording.nothingChosenHint}</p>
          <Link to="/plan">{wording.toPlan}</Link>
        </EmptyState>
      ) : (
        <>
          <p className="prose">{all ? wording.matching : `${wording.chosen} ${plural(actionIds.length, 'action')}.`}</p>
          <WithChoices>
            {({ agencies }) => <BulkForm selection={selection} agencies={agencies} onSaved={onSaved} />}
          </WithChoices>
        </>
      )}
    </Page>
  );
}
