import type { ReactNode } from 'react';
import type { Me } from '@followthrough/domain';
import { Marking } from './marking';
import { WaitingNotice } from '../../components/form/waiting-notice';
import { Navigation } from './navigation';
import { SiteHeader } from './site-header';

/** What surrounds every page. */
export function Frame({ me, children }: { me: Me | null; children: ReactNode }) {
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to main content
      </a>
      <header>
        <Marking demonstration={me?.demonstration ?? false} />
        <SiteHeader me={me} />
      </header>
      {me && <Navigation role={me.role} />}
      <main id="main" className="wrapper main" tabIndex={-1}>
        {me && <WaitingNotice />}
        {children}
      </main>
      <footer className="site-footer">
        <p className="wrapper">Followthrough. Learning Reviews look at systems, not at blame.</p>
      </footer>
    </>
  );
}
