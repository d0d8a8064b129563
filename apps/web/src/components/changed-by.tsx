import { WireProblem } from '../wire/wire-problem';
import { momentInWords } from './day-words';

/** Who changed a record since it was seen, when, and which of its fields; nothing where that is not known. */
export function ChangedBy({ problem }: { problem: unknown }) {
  if (!(problem instanceof WireProblem) || problem.meanwhile.length === 0) return null;
  return (
    <ul>
      {problem.meanwhile.map(({ at, by, fields }) => (
        <li key={`${at} ${by}`}>{`${by}, ${momentInWords(at)}: ${fields.join(', ') || 'something beside it'}`}</li>
      ))}
    </ul>
  );
}
