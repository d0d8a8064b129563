import { Link } from 'react-router';
import { Section } from '../../components/section';
import { useClosureQueue } from './api/use-closure';
import { queueWording as wording } from './wording';

/** How much waits for the person signed in about closing actions; nothing where nothing does. */
export function ClosureWaiting() {
  const { data: queue } = useClosureQueue();
  if (!queue) return null;
  const counts = (['toVerify', 'toDecide', 'toChange', 'toLookBack'] as const)
    .map((step) => ({ step, count: queue[step].length }))
    .filter(({ count }) => count > 0);
  if (counts.length === 0) return null;
  return (
    <Section title={wording.waiting}>
      <ul className="waiting">
        {counts.map(({ step, count }) => (
          <li key={step}>
            <Link to="/closures">
              <span className="waiting__count">{count}</span> {wording.counts[step][count === 1 ? 0 : 1]}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
