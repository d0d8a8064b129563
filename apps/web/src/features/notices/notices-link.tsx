import { Link } from 'react-router';
import { useUnseen } from './api/use-notices';
import { linkWords } from './wording';

/** Leads to what there is for the reader, and says how much of it is new. */
export function NoticesLink() {
  const { data: unseen = 0 } = useUnseen();
  return <Link to="/for-you">{linkWords(unseen)}</Link>;
}
