import type { PhaseList } from '@followthrough/domain';
import { Link, useNavigate, useParams } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { usePhases } from '../../features/measures/api/use-phases';
import { NewPhaseForm } from '../../features/measures/phases/new-phase-form';
import { newPhaseWording as wording } from '../../features/measures/phases/phase-wording';

/** Starts a new phase of a measure's chart. */
export function Component() {
  const { measureId = '' } = useParams();
  return (
    <Loaded query={usePhases(measureId)} what="the phases" title={wording.title}>
      {(list) => <NewPhase list={list} />}
    </Loaded>
  );
}

function NewPhase({ list }: { list: PhaseList }) {
  const navigate = useNavigate();
  const measure = `/measures/${list.measureId}`;
  return (
    <Page
      title={wording.title}
      lead={<p>{wording.lead}</p>}
      above={
        <p className="above">
          <Link to={measure}>{list.name}</Link>
        </p>
      }
    >
      {list.suggested !== null && <Notice kind="info">{`${list.suggested.sentence} ${wording.prefilled}`}</Notice>}
      <NewPhaseForm list={list} onSaved={() => void navigate(measure, { state: { done: wording.done } })} />
    </Page>
  );
}
