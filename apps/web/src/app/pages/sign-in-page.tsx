import { entryOf } from '@followthrough/domain/words';
import { Navigate, useLocation, useSearchParams } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { useMe } from '../../features/session/api/use-me';
import { useSignInWays } from '../../features/session/api/use-sign-in-ways';
import { WaysIn } from '../../features/session/ways-in';
import { wording } from '../../features/session/wording';
import { Frame } from '../layout/frame';

/** Where everybody starts. Somebody already signed in is led on. */
export function Component() {
  const me = useMe();
  const ways = useSignInWays();
  const next: unknown = useLocation().state?.next;
  return (
    <Loaded query={me} what="the sign-in page">
      {(person) =>
        person === null ? (
          <Frame me={null}>
            <div className="sign-in">
              <Page title={wording.title} lead={<p>{wording.what}</p>}>
                <CameBackWith />
                <Loaded query={ways} what="the ways to sign in">
                  {(known) => <WaysIn ways={known} />}
                </Loaded>
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

/** What went wrong on the way through the organisation's own sign-in. */
function CameBackWith() {
  const [query] = useSearchParams();
  const problem = query.get('problem');
  if (problem === null) return null;
  return (
    <Notice kind="problem" title={wording.notSignedIn} live="alert">
      {entryOf(wording.cameBack, problem) ?? wording.cameBack.otherwise}
    </Notice>
  );
}
