import { useParams } from 'react-router';
import { Prose } from '../../components/prose';
import { CommentsPanel } from '../../features/comments/comments-panel';
import { strategyWording } from '../../features/reviews/strategy-wording';
import { wording } from '../../features/reviews/wording';
import { ReviewTask } from './review-task';

/** What people say to each other of one strategy of a review. */
export function Component() {
  const { strategyId = '' } = useParams();
  const words = strategyWording.comments;
  return (
    <ReviewTask title={words.title}>
      {({ strategies }) => {
        const strategy = strategies.find(({ id }) => id === strategyId);
        if (strategy === undefined) return <p>{wording.notThere}</p>;
        return (
          <>
            <h2>{`${strategy.number} ${strategy.title}`.trim()}</h2>
            <Prose text={strategy.caseForChange} none={wording.noCase} />
            <CommentsPanel subject={{ strategyId }} />
          </>
        );
      }}
    </ReviewTask>
  );
}
