import { useParams } from 'react-router';
import { AnswerForm, StageForm } from '../../features/reviews/strategy-forms';
import { strategyWording } from '../../features/reviews/strategy-wording';
import { wording } from '../../features/reviews/wording';
import { usePerson } from '../layout/use-person';
import { ReviewTask } from './review-task';

/** Records how far a strategy has come, or what the committee says of it. */
export function Component() {
  const { strategyId = '', task = 'stage' } = useParams();
  const { today } = usePerson();
  const words = task === 'answer' ? strategyWording.answer : strategyWording.stage;
  return (
    <ReviewTask title={words.title} lead={words.lead}>
      {(review, onDone) => {
        const strategy = review.strategies.find(({ id }) => id === strategyId);
        if (strategy === undefined) return <p>{wording.notThere}</p>;
        const shared = { review, strategy, onSaved: () => onDone(words.done) };
        return (
          <>
            <h2>{`${strategy.number} ${strategy.title}`.trim()}</h2>
            {task === 'answer' ? <AnswerForm {...shared} /> : <StageForm {...shared} today={today} />}
          </>
        );
      }}
    </ReviewTask>
  );
}
