import type { PersonLine } from '@followthrough/domain';
import { Link } from 'react-router';
import { ProblemNotice } from '../../components/problem-notice';
import { useSetActive } from './api/use-people';
import { signingInWording } from './wording';

interface SigningInProps {
  readonly person: PersonLine;
  /** Called with what was done, in words. */
  readonly onDone: (words: string) => void;
}

/** Says what stopping a person, or letting them in again, will do, and does it. */
export function SigningIn({ person, onDone }: SigningInProps) {
  const setting = useSetActive();
  const wording = person.active ? signingInWording.stop : signingInWording.allow;
  const set = () => {
    if (setting.isPending) return;
    const change = { id: person.id, version: person.version, active: !person.active };
    setting.mutate(change, { onSuccess: () => onDone(wording.done(person.name)) });
  };
  return (
    <>
      {setting.isError && <ProblemNotice problem={setting.error} />}
      <p>{wording.happens}</p>
      <p>{wording.undo}</p>
      <div className="form-actions">
        <button
          type="button"
          className={`ds_button ${person.active ? 'ds_button--warning' : ''}`}
          aria-disabled={setting.isPending || undefined}
          onClick={set}
        >
          {wording.save}
        </button>
        <Link to="/people">Cancel</Link>
      </div>
    </>
  );
}
