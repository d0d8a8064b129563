import { useMemo, type Dispatch } from 'react';
import { Link } from 'react-router';
import { Form } from '../../components/form/form';
import { Notice } from '../../components/notice';
import type { DraftChange } from './change-draft';
import type { ImportDraft } from './import-draft';
import { ReadSummary } from './read-summary';
import { ReviewDetails } from './review-details';
import { StrategyPart } from './strategy-part';
import { checkWording as wording, fieldWording } from './wording';

interface CheckFormProps {
  readonly draft: ImportDraft;
  /** Why the server refused the plan, in terms of this draft. */
  readonly problem: unknown;
  readonly dispatch: Dispatch<DraftChange>;
  readonly onChecked: () => void;
}

/** What was read, strategy by strategy and cell by cell, to be corrected where it stands. */
export function CheckForm({ draft, problem, dispatch, onChecked }: CheckFormProps) {
  const { plan, review, strategies } = draft;
  const agencies = useMemo(
    () => [
      { value: '', words: wording.noAgency },
      ...plan.agencies.map(({ id, name }) => ({ value: id, words: name })),
    ],
    [plan],
  );
  return (
    <div className="check-import">
      <Notice kind="info">{wording.notSaved}</Notice>
      <Form wording={fieldWording} problem={problem} onSubmit={onChecked}>
        <ReadSummary plan={plan} />
        <ReviewDetails review={review} read={plan.review} dispatch={dispatch} />
        {strategies.map((strategy) => (
          <StrategyPart key={strategy.key} strategy={strategy} agencies={agencies} dispatch={dispatch} />
        ))}
        <p className="button-row">
          <button
            type="button"
            className="ds_button ds_button--secondary ds_button--small"
            onClick={() => dispatch({ kind: 'add-strategy' })}
          >
            {wording.addStrategy}
          </button>
        </p>
        <div className="form-actions">
          <button type="submit" className="ds_button">
            {wording.next}
          </button>
          <Link to="/imports">{wording.startAgain}</Link>
        </div>
      </Form>
    </div>
  );
}
