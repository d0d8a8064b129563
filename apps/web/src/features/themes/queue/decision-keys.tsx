import { useState } from 'react';
import { useSingleKeys } from './use-single-keys';
import { keyWords, queueWording as wording } from './queue-wording';

interface DecisionKeysProps {
  readonly onConfirm: () => void;
  readonly onReject: () => void;
  readonly onStance: () => void;
  readonly onNext: () => void;
  readonly onUndo: () => void;
  readonly onAdd: () => void;
}

/** What there is to do with a suggestion, each as a button and as a key; the keys can be switched off. */
export function DecisionKeys(deeds: DecisionKeysProps) {
  const [isOn, switchKeys] = useState(true);
  const { onConfirm, onReject, onStance, onNext, onUndo, onAdd } = deeds;
  useSingleKeys({ c: onConfirm, r: onReject, s: onStance, a: onAdd, n: onNext, z: onUndo }, isOn);
  return (
    <>
      <div className="button-row">
        <Deed letter="C" words={wording.confirm} onClick={onConfirm} main />
        <Deed letter="R" words={wording.reject} onClick={onReject} />
        <Deed letter="S" words={wording.changeStance} onClick={onStance} />
        <Deed letter="A" words={wording.addKey} onClick={onAdd} />
        <Deed letter="N" words={wording.next} onClick={onNext} />
        <Deed letter="Z" words={wording.undo} onClick={onUndo} />
      </div>
      <KeyHelp isOn={isOn} onSwitch={switchKeys} />
    </>
  );
}

interface DeedProps {
  readonly letter: string;
  readonly words: string;
  readonly onClick: () => void;
  readonly main?: boolean;
}

function Deed({ letter, words, onClick, main = false }: DeedProps) {
  return (
    <button
      type="button"
      className={`ds_button ds_button--small ${main ? '' : 'ds_button--secondary'}`}
      aria-keyshortcuts={letter.toLowerCase()}
      onClick={onClick}
    >
      {words}
      <kbd aria-hidden="true">{letter}</kbd>
    </button>
  );
}

function KeyHelp({ isOn, onSwitch }: { isOn: boolean; onSwitch: (isOn: boolean) => void }) {
  return (
    <div className="key-help">
      <label>
        <input type="checkbox" checked={isOn} onChange={(event) => onSwitch(event.target.checked)} />
        {` ${wording.keysOn}. `}
      </label>
      <span className="quiet">{`${wording.keysHint} `}</span>
      {keyWords.map(([letter, words]) => (
        <span className="key-help__key" key={letter}>
          <kbd>{letter}</kbd>
          {` ${words}`}
        </span>
      ))}
    </div>
  );
}
