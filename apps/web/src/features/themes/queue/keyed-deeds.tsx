import { useMemo, useState } from 'react';
import { queueWording as wording } from './queue-wording';
import { useSingleKeys } from './use-single-keys';

/** Something to do, as a button and as a key. */
export interface KeyedDeed {
  readonly letter: string;
  readonly words: string;
  /** What the key does, in a list of keys. */
  readonly help: string;
  readonly onDo: () => void;
  readonly main?: boolean;
}

/** What there is to do, each as a button and as a key; the keys can be switched off. */
export function KeyedDeeds({ deeds }: { deeds: readonly KeyedDeed[] }) {
  const [isOn, switchKeys] = useState(true);
  const keys = useMemo(
    () => Object.fromEntries(deeds.map(({ letter, onDo }) => [letter.toLowerCase(), onDo])),
    [deeds],
  );
  useSingleKeys(keys, isOn);
  return (
    <>
      <div className="button-row">
        {deeds.map(({ letter, words, onDo, main }) => (
          <button
            key={letter}
            type="button"
            className={`ds_button ds_button--small ${main ? '' : 'ds_button--secondary'}`}
            aria-keyshortcuts={letter.toLowerCase()}
            onClick={onDo}
          >
            {words}
            <kbd aria-hidden="true">{letter}</kbd>
          </button>
        ))}
      </div>
      <div className="key-help">
        <label>
          <input type="checkbox" checked={isOn} onChange={(event) => switchKeys(event.target.checked)} />
          {` ${wording.keysOn}. `}
        </label>
        <span className="quiet">{`${wording.keysHint} `}</span>
        {deeds.map(({ letter, help }) => (
          <span className="key-help__key" key={letter}>
            <kbd>{letter}</kbd>
            {` ${help}`}
          </span>
        ))}
      </div>
    </>
  );
}
