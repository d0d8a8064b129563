import type { ThemeStory } from '@followthrough/domain';
import { Link } from 'react-router';
import { Day } from '../../components/day';
import { storyWording as wording } from './wording';

/** What answers a theme that one review found again, and, for a lead, the way to link something. */
export function Answered({ story, reviewId }: { story: ThemeStory; reviewId: string }) {
  const followOns = story.followOns.filter((followOn) => followOn.reviewId === reviewId);
  return (
    <>
      <h4>{wording.answered}</h4>
      {followOns.length === 0 && <p className="quiet">{wording.notAnswered}</p>}
      <ul>
        {followOns.map(({ id, actionId, words, madeOn, madeBy }) => (
          <li key={id} id={`answered-${id}`}>
            {`${actionId === null ? wording.decided : wording.opened}, `}
            <Day on={madeOn} />
            {wording.answeredBy(madeBy)}
            {actionId === null ? words : <Link to={`/actions/${actionId}`}>{words}</Link>}
          </li>
        ))}
      </ul>
      {story.mayFollowOn && (
        <p className="not-printed">
          <Link to={`/themes/${story.slug}/came-back/${reviewId}`}>{wording.follow}</Link>
        </p>
      )}
    </>
  );
}
