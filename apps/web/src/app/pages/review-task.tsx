import type { ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { ReviewPage } from '@followthrough/domain';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useReview } from '../../features/reviews/api/use-reviews';
import { wording } from '../../features/reviews/wording';

interface ReviewTaskProps {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly children: (review: ReviewPage, onDone: (done?: string) => void) => ReactNode;
}

/** A page for one thing to do with a review, and back to the review afterwards. */
export function ReviewTask({ title, lead, children }: ReviewTaskProps) {
  const { reviewId = '' } = useParams();
  const navigate = useNavigate();
  const onDone = (done = wording.saved) => void navigate(`/reviews/${reviewId}`, { state: { done } });
  return (
    <Loaded query={useReview(reviewId)} what="the review" title={title}>
      {(review) => (
        <Page title={title} above={<ToReview review={review} />} lead={lead && <p>{lead}</p>}>
          {children(review, onDone)}
        </Page>
      )}
    </Loaded>
  );
}

function ToReview({ review: { line } }: { review: ReviewPage }) {
  return (
    <p className="above">
      <Link to={`/reviews/${line.id}`}>{`${line.reference}: ${line.pseudonym}`}</Link>
    </p>
  );
}
