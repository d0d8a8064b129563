import { KeyedDeeds } from './keyed-deeds';
import { keyWords, queueWording as wording } from './queue-wording';

interface DecisionKeysProps {
  readonly onConfirm: () => void;
  readonly onReject: () => void;
  readonly onStance: () => void;
  readonly onNext: () => void;
  readonly onUndo: () => void;
  readonly onAdd: () => void;
}

/** What there is to do with a suggestion. */
export function DecisionKeys({ onConfirm, onReject, onStance, onNext, onUndo, onAdd }: DecisionKeysProps) {
  return (
    <KeyedDeeds
      deeds={[
        { letter: 'C', words: wording.confirm, help: keyWords.c, onDo: onConfirm, main: true },
        { letter: 'R', words: wording.reject, help: keyWords.r, onDo: onReject },
        { letter: 'S', words: wording.changeStance, help: keyWords.s, onDo: onStance },
        { letter: 'A', words: wording.addKey, help: keyWords.a, onDo: onAdd },
        { letter: 'N', words: wording.next, help: keyWords.n, onDo: onNext },
        { letter: 'Z', words: wording.undo, help: keyWords.z, onDo: onUndo },
      ]}
    />
  );
}
