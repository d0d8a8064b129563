import { notActingEndWords } from '@followthrough/domain/words';
import type { NotActingStory } from '@followthrough/domain';
import { Link } from 'react-router';
import { Day } from '../../components/day';
import { Notice } from '../../components/notice';
import { Section } from '../../components/section';
import { useNotActing } from './api/use-closure';
import { notActingWording as wording } from './wording';

/** When it was accepted that an action is not done, and until when; nothing where that never was and cannot be. */
export function NotActingPanel({ actionId }: { actionId: string }) {
  const { data: story } = useNotActing(actionId);
  if (!story || (story.periods.length === 0 && !story.may.accept && !story.may.renew)) return null;
  return (
    <Section title={wording.title}>
      {story.cameBackOn && (
        <Notice kind="warning">
          <p>
            {`${wording.came} `}
            <Day on={story.cameBackOn} />
            {'.'}
          </p>
        </Notice>
      )}
      <Tasks story={story} />
      {story.periods.length > 0 && <Periods periods={story.periods} />}
    </Section>
  );
}

function Tasks({ story: { actionId, may } }: { story: NotActingStory }) {
  const tasks = [
    may.accept && ['not-acting', wording.accept],
    may.renew && ['not-acting', wording.renew],
    may.takeUp && ['taking-up', wording.takeUp],
  ].filter((task): task is [string, string] => Array.isArray(task));
  if (tasks.length === 0) return null;
  return (
    <ul className="tasks">
      {tasks.map(([path, words]) => (
        <li key={words}>
          <Link to={`/actions/${actionId}/${path}`}>{words}</Link>
        </li>
      ))}
    </ul>
  );
}

function Periods({ periods }: { periods: NotActingStory['periods'] }) {
  return (
    <ul className="timeline">
      {periods.map((period) => (
        <li key={period.id}>
          <p>
            {period.end === null ? 'Until ' : `${notActingEndWords[period.end]}, `}
            <Day on={period.endedOn ?? period.endsOn} short />
            {`. Decided by ${period.decidedBy}, `}
            <Day on={period.decidedOn} short />
            {'.'}
          </p>
          <p className="prose">{period.reason}</p>
        </li>
      ))}
    </ul>
  );
}
