import { useId, useState } from 'react';
import { Notice } from '../../../components/notice';
import { uploadWording as wording } from './readings-wording';

interface ChooseRowsProps {
  /** The rows of a file of text. */
  readonly onText: (text: string) => void;
  readonly onWorkbook: (file: File) => void;
}

const textSizeMax = 400_000;
const workbookSizeMax = 10 * 1024 * 1024;
const isWorkbook = ({ name }: File) => /\.xlsx$/i.test(name);

/** Chooses a file with readings: a workbook is read by the server, the rows of a CSV file go into the form. */
export function ChooseRows({ onText, onWorkbook }: ChooseRowsProps) {
  const id = useId();
  const [refused, setRefused] = useState<string | null>(null);
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    const why = whyRefused(file);
    setRefused(why);
    if (why !== null) return;
    if (isWorkbook(file)) onWorkbook(file);
    else onText(await file.text());
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
        accept=".xlsx,.csv,.tsv,.txt,text/csv"
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

function whyRefused(file: File): string | null {
  if (isWorkbook(file)) return file.size > workbookSizeMax ? wording.tooLarge : null;
  if (!/\.(?:csv|tsv|txt)$/i.test(file.name)) return wording.otherKind;
  return file.size > textSizeMax ? wording.tooLarge : null;
}
