import type { Dashboard } from '@followthrough/domain';
import { Link } from 'react-router';
import { Section } from '../../components/section';
import { wording } from './wording';

/** What waits for the improvement lead, most pressing first; each leads to where it is dealt with. */
export function WaitingPanel({ dashboard: { waiting, checks } }: { dashboard: Dashboard }) {
  const tasks = [
    { count: waiting.overdue, words: 'overdue', to: '/plan?overdue=yes&order=due' },
    { count: waiting.dueSoon, words: 'due soon', to: '/plan?dueSoon=yes&order=due' },
    { count: waiting.updatesAwaited, words: 'without a recent update', to: '/plan?updateAwaited=yes&order=updated' },
    {
      count: checks.reduce((sum, { total }) => sum + total, 0),
      words: 'found looking the plan through',
      to: '/plan#checks',
    },
    { count: waiting.themesToConfirm, words: 'themes to confirm', to: '/themes/confirm' },
  ].filter((task) => task.count > 0);
  return (
    <Section title={wording.waiting}>
      {tasks.length === 0 && <p>{wording.nothingWaiting}</p>}
      <ul className="waiting">
        {tasks.map((task) => (
          <li key={task.to}>
            <Link to={task.to}>
              <span className="waiting__count">{task.count}</span> {task.words}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
