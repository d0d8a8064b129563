import type { CyclePage } from '@followthrough/domain';
import { Notice } from '../../components/notice';
import { wording } from './wording';

/** Where a stage claims more than it can show, and what may be said instead. Nothing is refused. */
export function Cautions({ cautions }: { cautions: CyclePage['cautions'] }) {
  if (cautions.length === 0) return null;
  return (
    <Notice kind="info" title={wording.cautions}>
      <ul>
        {cautions.map(({ words, instead }) => (
          <li key={`${words} ${instead}`}>{`“${words}”. ${instead}`}</li>
        ))}
      </ul>
    </Notice>
  );
}
