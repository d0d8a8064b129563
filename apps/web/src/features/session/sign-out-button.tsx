import { useSignOut } from './api/use-sign-out';
import { wording } from './wording';

/** Ends the session. */
export function SignOutButton() {
  const signOut = useSignOut();
  return (
    <button type="button" className="link-button" onClick={() => signOut.mutate()}>
      {wording.signOut}
    </button>
  );
}
