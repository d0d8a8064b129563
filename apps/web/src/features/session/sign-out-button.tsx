import { useState } from 'react';
import { deviceDrafts } from '../../components/form/device-drafts';
import { useSignOut } from './api/use-sign-out';
import { wording } from './wording';

/** Ends the session. What is still only on this device would go with it, so that is asked first. */
export function SignOutButton() {
  const signOut = useSignOut();
  const [asking, setAsking] = useState(false);
  const begin = () => (deviceDrafts().length > 0 ? setAsking(true) : signOut.mutate());
  if (!asking)
    return (
      <button type="button" className="link-button" onClick={begin}>
        {wording.signOut}
      </button>
    );
  return (
    <div role="alertdialog" aria-label={wording.signOut} className="sign-out-asks">
      <span className="block">{wording.notSent}</span>
      <button type="button" className="link-button" onClick={() => signOut.mutate()}>
        {wording.signOutAnyway}
      </button>
      <button type="button" className="link-button" onClick={() => setAsking(false)}>
        {wording.stay}
      </button>
    </div>
  );
}
