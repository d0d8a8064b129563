import { assignmentWords, stanceWords } from '@followthrough/domain/words';
import type { AssignmentView } from '@followthrough/domain';
import { Link } from 'react-router';
import { Tag } from './tag';

const symbols: Record<AssignmentView['status'], string> = { suggested: '?', confirmed: '✓', added: '+', rejected: '×' };

/** The themes on a passage. A machine's suggestion is shown as one until a person has decided. */
export function ThemeTags({ themes, linked }: { themes: readonly AssignmentView[]; linked: boolean }) {
  const shown = themes.filter((theme) => theme.status !== 'rejected');
  if (shown.length === 0) return <p className="quiet">No theme yet.</p>;
  return (
    <ul className="tags">
      {shown.map((theme) => (
        <li key={theme.id}>
          <Tag look="plain" symbol={symbols[theme.status]}>
            {linked ? <Link to={`/themes/${theme.slug}`}>{theme.name}</Link> : theme.name}
            <span className="tag__aside">{` · ${stanceWords[theme.stance]} · ${assignmentWords[theme.status]}`}</span>
          </Tag>
        </li>
      ))}
    </ul>
  );
}
