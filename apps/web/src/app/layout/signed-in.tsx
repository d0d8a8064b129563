import { Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { ColourContext } from '../../components/colour-key';
import { Loaded } from '../../components/loaded';
import { useMe } from '../../features/session/api/use-me';
import { Frame } from './frame';

/** The pages of somebody signed in. Anybody else is asked to sign in, and then led where they were going. */
export function SignedIn() {
  const me = useMe();
  const { pathname, search, hash } = useLocation();
  return (
    <Loaded query={me} what="your account">
      {(person) =>
        person === null ? (
          <Navigate to="/sign-in" replace state={{ next: `${pathname}${search}${hash}` }} />
        ) : (
          <ColourContext value={person.colours}>
            <Frame me={person}>
              <Outlet context={person} />
              <ScrollRestoration />
            </Frame>
          </ColourContext>
        )
      }
    </Loaded>
  );
}
