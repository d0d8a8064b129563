import type { KeptForm } from '../../../components/form/sending';
import { Notice } from '../../../components/notice';
import { problemWording } from '../../../wire/problem-wording';
import { forget } from './deliver';
import { queueWording as wording } from './queue-wording';
import type { Said } from './sitting';

/** Decisions that were kept on this device and then refused, with why; each may be forgotten and made anew. */
export function NotTaken({ kept }: { kept: readonly KeptForm<Said>[] }) {
  const refused = kept.filter((form) => form.refused !== null);
  if (refused.length === 0) return null;
  return (
    <Notice kind="problem" title={wording.refused} live="alert">
      <ul>
        {refused.map(({ seen, title, refused: code }) => (
          <li key={seen.assignmentId} id={seen.assignmentId}>
            {`${title}: ${problemWording[code ?? 'wire.unreadable']} `}
            <button type="button" className="ds_link" onClick={() => forget(seen)}>
              {wording.forget}
            </button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
