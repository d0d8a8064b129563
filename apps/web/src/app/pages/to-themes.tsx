import { Link } from 'react-router';
import { listWording } from '../../features/themes/wording';

/** Where the pages of themes belong. */
export function ToThemes() {
  return (
    <p className="above">
      <Link to="/themes">{listWording.title}</Link>
    </p>
  );
}
