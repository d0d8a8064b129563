import { useId, useState, type FormEvent } from 'react';
import type { ReadReport } from '@followthrough/domain';
import { DropZone } from '../../components/drop-zone';
import { Notice } from '../../components/notice';
import { Section } from '../../components/section';
import { sentenceFor } from '../../wire/problem-wording';
import { WireProblem } from '../../wire/wire-problem';
import { useReadReport, type ReportSource as Source } from './api/use-reports';
import { sourceWording as wording } from './wording';

const bytesMax = 10 * 1024 * 1024;
const files = '.docx,.txt,text/plain,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface ReportSourceProps {
  readonly reviewId: string;
  readonly onRead: (report: ReadReport) => void;
}

/** Takes a report, as a file or as pasted text, and has it read. */
export function ReportSource({ reviewId, onRead }: ReportSourceProps) {
  const [doubt, setDoubt] = useState<string | null>(null);
  const reading = useReadReport(reviewId);
  const read = (source: Source | string) => {
    if (reading.isPending) return;
    reading.reset();
    setDoubt(typeof source === 'string' ? source : null);
    if (typeof source !== 'string') reading.mutate(source, { onSuccess: onRead });
  };
  return (
    <>
      {doubt && <Refused sentence={doubt} />}
      {reading.isError && <Refused sentence={whyRefused(reading.error)} />}
      <output className="block">{reading.isPending && <Reading name={reading.variables.fileName} />}</output>
      <ByFile isReading={reading.isPending} onRead={read} />
      <ByText isReading={reading.isPending} onRead={read} />
    </>
  );
}

interface PartProps {
  readonly isReading: boolean;
  /** Given the report, or why there is none. */
  readonly onRead: (source: Source | string) => void;
}

function ByFile({ isReading, onRead }: PartProps) {
  const [file, setFile] = useState<File | null>(null);
  const read = (event: FormEvent) => {
    event.preventDefault();
    if (file === null) onRead(wording.nothingChosen);
    else onRead(file.size > bytesMax ? wording.tooLarge : { fileName: file.name, bytes: file });
  };
  return (
    <Section title={wording.file}>
      <form className="form" noValidate onSubmit={read}>
        <DropZone
          label={wording.label}
          hint={wording.hint}
          accept={files}
          file={file}
          onChoose={(chosen) => chosen && setFile(chosen)}
        />
        <button type="submit" className="ds_button" aria-disabled={isReading || undefined}>
          {wording.readFile}
        </button>
      </form>
    </Section>
  );
}

function ByText({ isReading, onRead }: PartProps) {
  const id = useId();
  const [text, setText] = useState('');
  const read = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') onRead(wording.nothingPasted);
    else onRead({ fileName: wording.pasted, bytes: new Blob([text]) });
  };
  return (
    <Section title={wording.paste}>
      <form className="form" noValidate onSubmit={read}>
        <div className="ds_question">
          <label className="ds_label" htmlFor={id}>
            {wording.pasteLabel}
          </label>
          <p className="ds_hint-text" id={`${id}-hint`}>
            {wording.pasteHint}
          </p>
          <textarea
            className="ds_input"
            id={id}
            rows={10}
            aria-describedby={`${id}-hint`}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <button type="submit" className="ds_button ds_button--secondary" aria-disabled={isReading || undefined}>
          {wording.readText}
        </button>
      </form>
    </Section>
  );
}

function Reading({ name }: { name: string }) {
  const words = `${wording.readingLabel} ${name}…`;
  return (
    <p>
      {words} <progress aria-label={words} />
    </p>
  );
}

function Refused({ sentence }: { sentence: string }) {
  return (
    <Notice kind="problem" live="alert" title={wording.refused}>
      <p>{sentence}</p>
      <p>{wording.nothingSaved}</p>
    </Notice>
  );
}

/** The server's own sentence says what was wrong with the report and how to mend it. */
function whyRefused(failure: unknown): string {
  const [aboutFile] = failure instanceof WireProblem ? failure.fields : [];
  return aboutFile?.sentence ?? sentenceFor(failure);
}
