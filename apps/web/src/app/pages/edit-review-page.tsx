import { useParams } from 'react-router';
import { FactsForm } from '../../features/reviews/facts-form';
import { groupWording } from '../../features/reviews/form-wording';
import type { Group } from '../../features/reviews/review-groups';
import { TeamForm } from '../../features/reviews/team-form';
import { NotFoundPage } from './not-found-page';
import { ReviewTask } from './review-task';

/** Changes a part of a review's record. */
export function Component() {
  const { group = '' } = useParams();
  if (!isGroup(group)) return <NotFoundPage />;
  const { title, lead } = groupWording[group];
  return (
    <ReviewTask title={title} lead={lead}>
      {(review, onDone) =>
        group === 'team' ? (
          <TeamForm review={review} onSaved={() => onDone()} />
        ) : (
          <FactsForm review={review} group={group} onSaved={() => onDone()} />
        )
      }
    </ReviewTask>
  );
}

function isGroup(group: string): group is Group {
  return Object.hasOwn(groupWording, group);
}
