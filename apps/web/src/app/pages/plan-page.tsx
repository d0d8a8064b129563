import { Link } from 'react-router';
import { Page } from '../../components/page';
import { Plan } from '../../features/actions/plan';
import { planWording } from '../../features/actions/wording';
import { LastBulkEditLine } from '../../features/bulk-edits/last-bulk-edit';
import { ChecksPanel } from '../../features/planning/checks-panel';
import { wording as diagramWording } from '../../features/diagrams/wording';
import { wording as chartsWording } from '../../features/plan-charts/wording';
import { handoverWording } from '../../features/handovers/wording';
import { promiseWording, recurringWording, sharesWording } from '../../features/planning/wording';
import { usePerson } from '../layout/use-person';

/** Every action one may see, under the national headings, and what looking it through finds. */
export function Component() {
  const { role } = usePerson();
  const seesCommittee = role !== 'agency';
  return (
    <Page title={planWording.title}>
      {seesCommittee && (
        <div className="button-row">
          {role === 'lead' && (
            <Link className="ds_button ds_button--small" to="/actions/new">
              {promiseWording.newTitle}
            </Link>
          )}
          <Link className="ds_button ds_button--secondary ds_button--small" to="/recurring">
            {recurringWording.title}
          </Link>
          <Link className="ds_button ds_button--secondary ds_button--small" to="/plan/drivers">
            {diagramWording.title}
          </Link>
          <ChartsLink />
          {role === 'lead' && (
            <Link className="ds_button ds_button--secondary ds_button--small" to="/shares">
              {sharesWording.title}
            </Link>
          )}
          {role === 'lead' && <HandoversLink />}
        </div>
      )}
      {role === 'agency' && (
        <p className="button-row">
          <ChartsLink />
          <HandoversLink />
        </p>
      )}
      {role === 'lead' && <LastBulkEditLine />}
      <Plan seesCommittee={seesCommittee} mayChoose={role === 'lead'} />
      {seesCommittee && <ChecksPanel />}
    </Page>
  );
}

const HandoversLink = () => (
  <Link className="ds_button ds_button--secondary ds_button--small" to="/handovers">
    {handoverWording.title}
  </Link>
);

const ChartsLink = () => (
  <Link className="ds_button ds_button--secondary ds_button--small" to="/plan/measures">
    {chartsWording.link}
  </Link>
);
