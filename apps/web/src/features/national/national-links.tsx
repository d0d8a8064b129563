import type { Role } from '@followthrough/domain';
import { Link } from 'react-router';
import { ownWording } from './own-wording';
import { wording } from './wording';

/** Where else one can go from the national page, by what one works as. */
export function NationalLinks({ role }: { role: Role }) {
  const own = role === 'analyst' ? analystLinks : committeeLinks;
  return (
    <ul className="plain-list">
      {[{ to: '/national/over-time', words: wording.overTimeTitle }, ...own].map(({ to, words }) => (
        <li key={to}>
          <Link to={to}>{words}</Link>
        </li>
      ))}
    </ul>
  );
}

const analystLinks = [{ to: '/national/repository', words: ownWording.repository.link }];
const committeeLinks = [
  { to: '/national/cleared', words: ownWording.cleared.link },
  { to: '/national/sharing', words: ownWording.sharing.link },
];
