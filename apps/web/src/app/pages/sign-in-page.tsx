import { Navigate, useLocation } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useMe } from '../../features/session/api/use-me';
import { SignInForm } from '../../features/session/sign-in-form';
import { wording } from '../../features/session/wording';
import { Frame } from '../layout/frame';

/** Where everybody starts. Somebody already signed in is led on. */
export function Component() {
  const me = useMe();
  const next: unknown = useLocation().state?.next;
  return (
    <Loaded query={me} what="the sign-in page">
      {(person) =>
        person === null ? (
          <Frame me={null}>
            <div className="sign-in">
              <Page title={wording.title} lead={<p>{wording.what}</p>}>
                <SignInForm />
                <p className="quiet">{wording.who}</p>
              </Page>
            </div>
          </Frame>
        ) : (
          <Navigate to={typeof next === 'string' ? next : '/'} replace />
        )
      }
    </Loaded>
  );
}
