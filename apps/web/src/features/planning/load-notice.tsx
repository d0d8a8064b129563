import type { PlanningLoad } from '@followthrough/domain';
import { Link } from 'react-router';
import { Notice } from '../../components/notice';
import { useSettled } from '../../components/use-settled';
import { call } from '../../wire/call';
import { useOnActions, usePlanningLoad } from './api/use-planning';
import { promiseWording as wording } from './wording';

interface LoadNoticeProps {
  readonly strategyId: string;
  readonly words: string;
  /** Called with the number of the action that was attached in place of a new one. */
  readonly onAttached: (reference: string) => void;
}

/** Says when a strategy has many live actions already, and what is on the plan that is like the one being typed. */
export function LoadNotice({ strategyId, words, onAttached }: LoadNoticeProps) {
  const load = usePlanningLoad(strategyId, useSettled(words)).data;
  if (load === undefined) return null;
  const full = load.liveActions >= load.liveActionsMax;
  if (!full && load.alike.length === 0) return null;
  return (
    <Notice kind="warning" title={full ? wording.fullTitle : wording.alike} live="status">
      {full && <p>{wording.full(load.liveActions, load.liveActionsMax)}</p>}
      {load.alike.length > 0 && <Alike load={load} strategyId={strategyId} onAttached={onAttached} />}
    </Notice>
  );
}

function Alike({ load, strategyId, onAttached }: { load: PlanningLoad } & Omit<LoadNoticeProps, 'words'>) {
  const attaching = useOnActions((actionId: string) =>
    call('serveStrategy', { params: { actionId }, body: { strategyId } }),
  );
  return (
    <>
      <p>{wording.alikeHint}</p>
      <ul className="plain-list">
        {load.alike.map((action) => (
          <li key={action.id}>
            <Link to={`/actions/${action.id}`}>{`${action.reviewReference}, ${action.reference}`}</Link>
            {` ${action.text} `}
            {action.servesThis ? (
              <span className="quiet">{wording.servesThis}</span>
            ) : (
              <button
                type="button"
                className="link-button"
                onClick={() => attaching.mutate(action.id, { onSuccess: () => onAttached(action.reference) })}
              >
                {wording.attach}
                <span className="visually-hidden">{` ${action.reference}`}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
