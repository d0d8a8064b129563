import { useParams } from 'react-router';
import { AnswerForm } from '../../features/planning/ask-forms';
import { obstacleWording } from '../../features/planning/wording';
import { usePerson } from '../layout/use-person';
import { ActionTask } from './action-task';

const wording = obstacleWording.answer;

/** Records what became of something that was asked for. */
export function Component() {
  const { askId = '' } = useParams();
  const { today } = usePerson();
  return (
    <ActionTask title={wording.title} done={wording.done}>
      {({ row, planning }, onSaved) => (
        <>
          <p className="prose">{planning.resourceAsks.find(({ id }) => id === askId)?.what}</p>
          <AnswerForm actionId={row.id} askId={askId} today={today} onSaved={onSaved} />
        </>
      )}
    </ActionTask>
  );
}
