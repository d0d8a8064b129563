import type { RoundPage } from '@followthrough/domain';
import { useNavigate } from 'react-router';
import { Details } from '../../components/details';
import { ProblemNotice } from '../../components/problem-notice';
import { useDeleteRound } from './api/use-rounds';
import { deletionWording as wording } from './wording';

/** Deletes a round in which nobody has been asked yet, after saying what goes with it. */
export function DeleteRound({ round }: { round: RoundPage }) {
  const navigate = useNavigate();
  const deleting = useDeleteRound(round);
  const remove = () =>
    !deleting.isPending &&
    deleting.mutate(undefined, { onSuccess: () => void navigate('/rounds', { state: { done: wording.done } }) });
  return (
    <Details summary={wording.title}>
      <p>{wording.means}</p>
      {deleting.isError && <ProblemNotice problem={deleting.error} />}
      <button
        type="button"
        className="ds_button ds_button--warning ds_button--small"
        aria-disabled={deleting.isPending || undefined}
        onClick={remove}
      >
        {wording.button}
      </button>
    </Details>
  );
}
