import { useQuery } from '@tanstack/react-query';
import { deliveryWords, effectWords } from '@followthrough/domain/words';
import type { ActionPage } from '@followthrough/domain';
import { momentInWords } from '../../components/day-words';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { ask } from '../../wire/ask';
import { formWording } from './wording';

interface ChangedMeanwhileProps {
  readonly actionId: string;
  /** Called with the newest version, when the person has seen what changed and wants to go on. */
  readonly onTakeNew: (version: number) => void;
}

/** Says who changed an action while somebody was writing, and what, and lets them go on without losing their text. */
export function ChangedMeanwhile({ actionId, onTakeNew }: ChangedMeanwhileProps) {
  const newest = useQuery({ ...ask('showAction', { params: { actionId } }), staleTime: 0, refetchOnMount: 'always' });
  const wording = formWording.changedMeanwhile;
  if (newest.isFetching) return null;
  return (
    <Loaded query={newest} what="the new version">
      {(action) => (
        <Notice kind="warning" title={wording.title} live="alert">
          <LatestChange action={action} />
          <p>{`${wording.keep} It stands now: ${deliveryWords[action.row.delivery]}; effect: ${effectWords[action.row.effect]}.`}</p>
          <button
            type="button"
            className="ds_button ds_button--secondary ds_button--small"
            onClick={() => onTakeNew(action.row.version)}
          >
            {wording.takeNew}
          </button>
        </Notice>
      )}
    </Loaded>
  );
}

function LatestChange({ action }: { action: ActionPage }) {
  const [latest] = [...action.history].sort((one, other) => other.at.localeCompare(one.at));
  if (!latest) return null;
  return <p>{`${latest.by}, ${momentInWords(latest.at)}: ${latest.what}`}</p>;
}
