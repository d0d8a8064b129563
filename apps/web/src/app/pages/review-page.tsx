import type { ReviewPage } from '@followthrough/domain';
import { Link, useParams } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { Prose } from '../../components/prose';
import { Section } from '../../components/section';
import { PlanTable } from '../../features/actions/plan-table';
import { CommentsPanel } from '../../features/comments/comments-panel';
import { HistoryPanel } from '../../components/history/history-panel';
import { ChecksPanel } from '../../features/planning/checks-panel';
import { useReview } from '../../features/reviews/api/use-reviews';
import { wording as diagramWording } from '../../features/diagrams/wording';
import { wording as chartsWording } from '../../features/plan-charts/wording';
import { ReviewFacts } from '../../features/reviews/review-facts';
import { ReviewFindings } from '../../features/reviews/review-findings';
import {
  ReviewEvents,
  ReviewFamily,
  ReviewObservations,
  ReviewProceedings,
  ReviewTeam,
} from '../../features/reviews/review-record';
import { ReviewStrategies } from '../../features/reviews/review-strategies';
import { ReviewTimeline, Warnings } from '../../features/reviews/review-timeline';
import { wording } from '../../features/reviews/wording';

/** One review whole: its timeline, findings, strategies, record and plan. */
export function Component() {
  const { reviewId = '' } = useParams();
  return (
    <Loaded query={useReview(reviewId)} what="the review" title="Review">
      {(review) => (
        <Page title={`${review.line.reference}: ${review.line.pseudonym}`} above={<ToList />}>
          {review.pseudonymWarnings.length > 0 && (
            <Warnings title={wording.pseudonymWarnings} warnings={review.pseudonymWarnings} />
          )}
          <p>
            <Link to={`/reviews/${reviewId}/drivers`}>{diagramWording.title}</Link>
            {' · '}
            <Link to={`/reviews/${reviewId}/measures`}>{chartsWording.link}</Link>
          </p>
          <Parts review={review} />
        </Page>
      )}
    </Loaded>
  );
}

function Parts({ review }: { review: ReviewPage }) {
  return (
    <>
      <div className="columns">
        <div>
          <Section title={wording.summary}>
            <Prose text={review.facts.summary} none={wording.noSummary} />
          </Section>
          <ReviewFindings review={review} />
          <ReviewStrategies review={review} />
        </div>
        <div>
          <ReviewFacts review={review} />
          <ReviewProceedings review={review} />
        </div>
      </div>
      <ReviewTimeline review={review} />
      <div className="columns">
        <div>
          <ReviewEvents review={review} />
          <ReviewObservations review={review} />
        </div>
        <div>
          <ReviewTeam review={review} />
          <ReviewFamily review={review} />
        </div>
      </div>
      <Plan plan={review.plan} />
      <CommentsPanel subject={{ reviewId: review.line.id }} />
      {review.plan.length + review.strategies.length > 0 && <ChecksPanel reviewId={review.line.id} />}
      <HistoryPanel kind="review" recordId={review.line.id} />
    </>
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
