import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { KeepIdentifiers } from './keep-identifiers';

interface SubmitButtonProps {
  readonly busy: boolean;
  /** Where "Cancel" leads; without it there is no way out but the browser's own. */
  readonly cancelTo?: string;
  readonly children: ReactNode;
}

/** Sends a form, once at a time, with a way out beside it; asks for a reason first where what was sent may identify. */
export function SubmitButton({ busy, cancelTo, children }: SubmitButtonProps) {
  return (
    <>
      <KeepIdentifiers />
      <div className="form-actions">
        <button
          type="submit"
          className="ds_button"
          aria-disabled={busy || undefined}
          onClick={(event) => busy && event.preventDefault()}
        >
          {busy ? 'Saving…' : children}
        </button>
        {cancelTo && <Link to={cancelTo}>Cancel</Link>}
      </div>
    </>
  );
}
