import type { ReviewPage } from '@followthrough/domain';
import { Link, useParams } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { Prose } from '../../components/prose';
import { Section } from '../../components/section';
import { PlanTable } from '../../features/actions/plan-table';
import { useReview } from '../../features/reviews/api/use-reviews';
import { ReviewFacts } from '../../features/reviews/review-facts';
import { ReviewFindings } from '../../features/reviews/review-findings';
import { ReviewStrategies } from '../../features/reviews/review-strategies';
import { ReviewHolds, ReviewTimeline } from '../../features/reviews/review-timeline';
import { wording } from '../../features/reviews/wording';

/** One review whole: its steps, findings, strategies and plan. */
export function Component() {
  const { reviewId = '' } = useParams();
  return (
    <Loaded query={useReview(reviewId)} what="the review" title="Review">
      {(review) => (
        <Page title={`${review.line.reference}: ${review.line.pseudonym}`} above={<ToList />}>
          <div className="columns">
            <div>
              <Section title={wording.summary}>
                <Prose text={review.summary} none={wording.noSummary} />
              </Section>
              <ReviewFindings findings={review.findings} />
              <ReviewStrategies strategies={review.strategies} />
            </div>
            <div>
              <ReviewFacts review={review} />
              <ReviewTimeline review={review} />
              <ReviewHolds holds={review.holds} />
            </div>
          </div>
          <Plan plan={review.plan} />
        </Page>
      )}
    </Loaded>
  );
}

function ToList() {
  return (
    <p className="above">
      <Link to="/reviews">{wording.title}</Link>
    </p>
  );
}

function Plan({ plan }: { plan: ReviewPage['plan'] }) {
  return (
    <Section title={wording.plan}>
      {plan.length === 0 ? (
        <p className="quiet">{wording.noPlan}</p>
      ) : (
        <PlanTable rows={plan} caption={wording.planCaption} />
      )}
    </Section>
  );
}
