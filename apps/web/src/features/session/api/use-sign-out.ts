import { useMutation } from '@tanstack/react-query';
import { clearDevice } from '../../../components/form/device-drafts';
import { call } from '../../../wire/call';

/** Ends the session, and loads the site afresh so that nothing stays behind in this window. */
export function useSignOut() {
  return useMutation({
    mutationFn: () => call('signOut'),
    onSuccess: leave,
    // Without a connection it fails at once and says so, rather than ending the session at some later time.
    networkMode: 'always',
  });
}

function leave(): void {
  clearDevice();
  window.location.assign('/sign-in');
}
