import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { clearDrafts, deviceDrafts, onDeviceChange } from '../../components/form/device-drafts';
import { useSignOut } from './api/use-sign-out';
import { wording } from './wording';

/** Ends the session. What is still only on this device would go with it, so that is asked first. */
export function SignOutButton() {
  const signOut = useSignOut();
  const [asking, setAsking] = useState(false);
  const typed = useSyncExternalStore(onDeviceChange, deviceDrafts).length;
  const begin = () => (typed > 0 ? setAsking(true) : signOut.mutate());
  // Without a connection nobody can be signed out; what they typed can still be taken off the device.
  if (signOut.isError)
    return (
      <Asking words={typed > 0 ? wording.notSignedOut(typed) : wording.stillSignedIn}>
        {typed > 0 && <Choice words={wording.deleteTyped} onChoose={clearDrafts} />}
        <Choice words={wording.tryAgain} onChoose={() => signOut.mutate()} />
      </Asking>
    );
  if (asking)
    return (
      <Asking words={wording.notSent(typed)}>
        <Choice words={wording.signOutAnyway} onChoose={() => signOut.mutate()} />
        <Choice words={wording.stay} onChoose={() => setAsking(false)} />
      </Asking>
    );
  return <Choice words={wording.signOut} onChoose={begin} />;
}

function Asking({ words, children }: { words: string; children: ReactNode }) {
  return (
    <div role="alertdialog" aria-label={wording.signOut} className="sign-out-asks">
      <span className="block" role="alert">
        {words}
      </span>
      {children}
    </div>
  );
}

function Choice({ words, onChoose }: { words: string; onChoose: () => void }) {
  return (
    <button type="button" className="link-button" onClick={onChoose}>
      {words}
    </button>
  );
}
