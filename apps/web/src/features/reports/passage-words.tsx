import { useEffect, useRef, useState, type Dispatch, type ReactNode } from 'react';
import { useField } from '../../components/form/form-context';
import type { DraftChange } from './change-draft';
import type { PassageDraft } from './report-draft';
import { fieldOf } from './saved-from';
import { draftWording as wording } from './wording';

interface PassageWordsProps {
  readonly passage: PassageDraft;
  readonly name: string;
  readonly canJoin: boolean;
  readonly dispatch: Dispatch<DraftChange>;
  /** The words as they are shown while nobody changes them. */
  readonly children: ReactNode;
}

/** The words of a passage, and what can be done with them: change, split, join, leave out. */
export function PassageWords({ passage, name, canJoin, dispatch, children }: PassageWordsProps) {
  const [isChanging, setChanging] = useState(false);
  const { id } = useField(fieldOf(passage, 'text'));
  const { key, kind } = passage;
  if (isChanging)
    return <WordsForm passage={passage} name={name} dispatch={dispatch} onDone={() => setChanging(false)} />;
  const of = <span className="visually-hidden">{` (${name})`}</span>;
  const isOut = kind === 'left-out';
  return (
    <>
      <div id={id} tabIndex={-1}>
        {children}
      </div>
      <p className="read-passage__tasks">
        <button type="button" className="link-button" onClick={() => setChanging(true)}>
          {wording.change}
          {of}
        </button>
        {canJoin && (
          <button type="button" className="link-button" onClick={() => dispatch({ what: 'join', key })}>
            {wording.join}
            {of}
          </button>
        )}
        <button
          type="button"
          className="link-button"
          onClick={() => dispatch({ what: 'passage', key, changed: { kind: isOut ? passage.proposed : 'left-out' } })}
        >
          {isOut ? wording.putBack : wording.leaveOut}
          {of}
        </button>
      </p>
    </>
  );
}

interface WordsFormProps extends Pick<PassageWordsProps, 'passage' | 'name' | 'dispatch'> {
  readonly onDone: () => void;
}

function WordsForm({ passage, name, dispatch, onDone }: WordsFormProps) {
  const { key, text } = passage;
  const [cannot, setCannot] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const { id, label } = useField(fieldOf(passage, 'text'));
  useEffect(() => box.current?.focus(), []);
  const split = () => {
    const at = box.current?.selectionStart ?? 0;
    if (text.slice(0, at).trim() === '' || text.slice(at).trim() === '') return setCannot(true);
    dispatch({ what: 'split', key, text, at });
    return onDone();
  };
  return (
    <div>
      <label className="ds_label" htmlFor={id}>
        {label}
        <span className="visually-hidden">{`: ${name}`}</span>
      </label>
      <p className="ds_hint-text" id={`${id}-hint`}>
        {wording.splitHint}
      </p>
      <textarea
        className="ds_input"
        id={id}
        ref={box}
        rows={Math.min(16, 3 + Math.ceil(text.length / 90))}
        aria-describedby={`${id}-hint`}
        value={text}
        onChange={(event) => dispatch({ what: 'passage', key, changed: { text: event.target.value } })}
      />
      <output className="block">{cannot && wording.cannotSplit}</output>
      <p className="button-row">
        <button type="button" className="ds_button ds_button--small" onClick={onDone}>
          {wording.done}
        </button>
        <button type="button" className="ds_button ds_button--secondary ds_button--small" onClick={split}>
          {wording.split}
        </button>
      </p>
    </div>
  );
}
