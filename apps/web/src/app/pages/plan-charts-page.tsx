import { Link, useParams, useSearchParams } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { usePlanCharts } from '../../features/plan-charts/api/use-plan-charts';
import { filtersFrom } from '../../features/plan-charts/charts-query';
import { PlanCharts } from '../../features/plan-charts/plan-charts';
import { wording } from '../../features/plan-charts/wording';

/** Every measure of a review's plan, or of the whole plan, as small charts. */
export function Component() {
  const { reviewId } = useParams();
  const [search] = useSearchParams();
  const query = usePlanCharts({ ...filtersFrom(search), ...(reviewId === undefined ? {} : { reviewId }) });
  return (
    <Loaded query={query} what="the charts" title={wording.title}>
      {(plan) => (
        <Page
          title={wording.title}
          above={
            <p className="above">
              {plan.review ? (
                <Link to={`/reviews/${plan.review.id}`}>{`${plan.review.reference} (${plan.review.pseudonym})`}</Link>
              ) : (
                <>
                  {`${wording.ofPlan} · `}
                  <Link to="/measures">{wording.toTable}</Link>
                </>
              )}
            </p>
          }
          lead={<p>{wording.lead}</p>}
        >
          <PlanCharts plan={plan} />
        </Page>
      )}
    </Loaded>
  );
}
