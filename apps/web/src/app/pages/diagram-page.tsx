import { Link, useParams } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useDiagram } from '../../features/diagrams/api/use-diagram';
import { Diagram } from '../../features/diagrams/diagram';
import { wording } from '../../features/diagrams/wording';

/** The driver diagram of a review's plan, or of the committee's. */
export function Component() {
  const { reviewId = null } = useParams();
  return (
    <Loaded query={useDiagram(reviewId)} what="the driver diagram" title={wording.title}>
      {(page) => (
        <Page
          title={wording.title}
          above={
            <p className="above">
              {page.review ? (
                <Link to={`/reviews/${page.review.id}`}>{`${page.review.reference} (${page.review.pseudonym})`}</Link>
              ) : (
                <Link to="/plan">{`${page.committee}: ${wording.ofCommittee}`}</Link>
              )}
            </p>
          }
          lead={<p>{wording.lead}</p>}
        >
          <Diagram page={page} planOf={reviewId} />
        </Page>
      )}
    </Loaded>
  );
}
