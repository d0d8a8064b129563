import { roleWords } from '@followthrough/domain/words';
import type { Me } from '@followthrough/domain';
import { Link } from 'react-router';
import { NoticesLink } from '../../features/notices/notices-link';
import { coveringWords } from '../../features/session/role-choice';
import { SignOutButton } from '../../features/session/sign-out-button';
import { wording } from '../../features/session/wording';

/** The product's name, whose area this is, and who is signed in as what. */
export function SiteHeader({ me }: { me: Me | null }) {
  const area = me?.agency?.name ?? me?.committee?.name ?? null;
  return (
    <div className="site-header">
      <div className="wrapper site-header__row">
        <Link className="site-header__product" to="/">
          Followthrough
        </Link>
        {area && (
          <p className="site-header__area">
            {area}
            {me?.covers && <span className="site-header__role">{coveringWords(me.covers)}</span>}
          </p>
        )}
        {me && (
          <div className="site-header__person">
            <p>
              {me.name}
              <span className="site-header__role">{roleWords[me.role]}</span>
            </p>
            <NoticesLink />
            <Link to="/account">My account</Link>
            {me.roles.length > 1 && <Link to="/role">{wording.changeRole}</Link>}
            <SignOutButton />
          </div>
        )}
      </div>
    </div>
  );
}
