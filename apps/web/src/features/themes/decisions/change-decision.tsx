import { stanceWords } from '@followthrough/domain/words';
import type { AssignmentView, ThemeDecision } from '@followthrough/domain';
import { Details } from '../../../components/details';
import { ProblemNotice } from '../../../components/problem-notice';
import { useDecide } from '../api/use-decide';
import { decisionWording as wording } from './decision-wording';

interface ChangeDecisionProps {
  readonly theme: AssignmentView;
  /** Where the passage stands, for whoever hears the button alone. */
  readonly place: string;
}

/** Decides on a theme of a passage, or anew on one that was decided; what was decided before stays in its history. */
export function ChangeDecision({ theme, place }: ChangeDecisionProps) {
  const deciding = useDecide();
  const { id: assignmentId, version, status } = theme;
  const other = theme.stance === 'learning' ? 'effective-practice' : 'learning';
  const decide = (body: ThemeDecision) => deciding.isPending || deciding.mutate({ assignmentId, version, ...body });
  const button = (words: string, body: ThemeDecision) => (
    <button
      type="button"
      className="ds_button ds_button--secondary ds_button--small"
      aria-disabled={deciding.isPending}
      onClick={() => decide(body)}
    >
      {words}
      <span className="visually-hidden">{` on ${place}`}</span>
    </button>
  );
  return (
    <Details summary={status === 'suggested' ? wording.decide : wording.change}>
      {deciding.isError && <ProblemNotice problem={deciding.error} />}
      <p>{wording.kept}</p>
      <div className="button-row">
        {(status === 'suggested' || status === 'rejected') && button(wording.confirm, { decision: 'confirmed' })}
        {status !== 'rejected' && button(wording.reject, { decision: 'rejected' })}
        {status !== 'rejected' &&
          button(`${wording.stance} ${stanceWords[other].toLowerCase()}`, { decision: 'confirmed', stance: other })}
        {status !== 'suggested' && theme.tier !== null && button(wording.takeBack, { decision: 'taken-back' })}
      </div>
    </Details>
  );
}
