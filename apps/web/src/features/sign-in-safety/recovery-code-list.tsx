import { wording } from './wording';

/** The recovery codes, to be written down before anything else. */
export function RecoveryCodeList({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  return (
    <div aria-live="polite">
      <h3>{wording.factor.written}</h3>
      <p>{wording.factor.writtenWhy}</p>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <button type="button" className="ds_button ds_button--small" onClick={onDone}>
        {wording.factor.done}
      </button>
    </div>
  );
}
