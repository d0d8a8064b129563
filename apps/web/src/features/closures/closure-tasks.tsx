import type { ClosureStory } from '@followthrough/domain';
import { Link } from 'react-router';
import { panelWording as wording } from './wording';

/** What the person signed in may do next about closing an action; nothing else is offered. */
export function ClosureTasks({ story: { actionId, claims, may } }: { story: ClosureStory }) {
  const waiting = claims.find((claim) => claim.may.verify || claim.may.decide || claim.may.takeBack);
  const again = claims.some((claim) => claim.may.claimAgain);
  const tasks = [
    waiting?.may.verify && [`closure-claims/${waiting.id}/verification`, wording.verify],
    waiting?.may.decide && [`closure-claims/${waiting.id}/decision`, wording.decide],
    may.claim && ['closure-claim', again ? wording.claimAgain : wording.claim],
    waiting?.may.takeBack && [`closure-claims/${waiting.id}/taking-back`, wording.takeBack],
    may.lookBack && ['look-back', wording.lookBack],
    may.reopen && ['reopening', wording.reopen],
  ].filter((task): task is [string, string] => Array.isArray(task));
  if (tasks.length === 0) return null;
  return (
    <ul className="tasks">
      {tasks.map(([path, words]) => (
        <li key={path}>
          <Link to={`/actions/${actionId}/${path}`}>{words}</Link>
        </li>
      ))}
    </ul>
  );
}
