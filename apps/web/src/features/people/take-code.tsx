import type { PersonLine } from '@followthrough/domain';
import { Link } from 'react-router';
import { ProblemNotice } from '../../components/problem-notice';
import { useTakeSecondFactor } from './api/use-people';
import { takeCodeWording as wording } from './wording';

/** Says what taking away a code that was lost will do, and does it. */
export function TakeCode({ person, onDone }: { readonly person: PersonLine; readonly onDone: () => void }) {
  const taking = useTakeSecondFactor();
  const take = () => {
    if (!taking.isPending) taking.mutate(person, { onSuccess: onDone });
  };
  if (!person.secondFactor) return <p>{wording.off}</p>;
  return (
    <>
      {taking.isError && <ProblemNotice problem={taking.error} />}
      <p>{wording.happens}</p>
      <p>{wording.undo}</p>
      <div className="form-actions">
        <button
          type="button"
          className="ds_button ds_button--warning"
          aria-disabled={taking.isPending || undefined}
          onClick={take}
        >
          {wording.save}
        </button>
        <Link to={`/people/${person.id}`}>Cancel</Link>
      </div>
    </>
  );
}
