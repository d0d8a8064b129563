import { useId, useState } from 'react';
import { Notice } from '../../components/notice';
import { pasteWording as wording } from './readings-wording';

const sizeMax = 400_000;

/** Takes the rows of a CSV file into the form, to be looked at like pasted ones. */
export function ChooseRows({ onRead }: { onRead: (text: string) => void }) {
  const id = useId();
  const [refused, setRefused] = useState<string | null>(null);
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    const why = whyRefused(file);
    setRefused(why);
    if (why === null) onRead(await file.text());
  };
  return (
    <div className="ds_question">
      <label className="ds_label" htmlFor={id}>
        {wording.file}
      </label>
      <p className="ds_hint-text" id={`${id}-hint`}>
        {wording.fileHint}
      </p>
      <input
        className="file-input"
        id={id}
        aria-describedby={`${id}-hint`}
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        onChange={(event) => void read(event.target.files?.[0])}
      />
      {refused !== null && (
        <Notice kind="problem" live="alert">
          {refused}
        </Notice>
      )}
    </div>
  );
}

function whyRefused({ name, size }: File): string | null {
  if (!/\.(?:csv|tsv|txt)$/i.test(name)) return wording.notCsv;
  return size > sizeMax ? wording.tooLarge : null;
}
