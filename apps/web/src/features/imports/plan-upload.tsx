import { useState, type FormEvent } from 'react';
import type { ReadPlan } from '@followthrough/domain';
import { DropZone } from '../../components/drop-zone';
import { Notice } from '../../components/notice';
import { Section } from '../../components/section';
import { sentenceFor } from '../../wire/problem-wording';
import { WireProblem } from '../../wire/wire-problem';
import { useReadPlan } from './api/use-imports';
import { doubtAbout } from './doubt-about';
import { uploadWording as wording } from './wording';

const wordFiles = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Takes a Word plan, by choosing or by dragging, and has it read. */
export function PlanUpload({ onRead }: { onRead: (plan: ReadPlan) => void }) {
  const [file, setFile] = useState<File | null>(null);
  const [doubt, setDoubt] = useState<string | null>(null);
  const reading = useReadPlan();
  const choose = (chosen: File | null | undefined) => {
    if (!chosen) return;
    reading.reset();
    setFile(chosen);
    setDoubt(doubtAbout(chosen));
  };
  const read = (event: FormEvent) => {
    event.preventDefault();
    if (reading.isPending || doubt) return;
    if (file) reading.mutate(file, { onSuccess: onRead });
    else setDoubt(wording.nothingChosen);
  };
  return (
    <Section title={wording.choose}>
      <form className="form" noValidate onSubmit={read}>
        <DropZone label={wording.label} hint={wording.hint} accept={wordFiles} file={file} onChoose={choose} />
        {doubt && <Refused sentence={doubt} />}
        {reading.isError && <Refused sentence={whyRefused(reading.error)} />}
        <output className="block">{reading.isPending && file && <Reading name={file.name} />}</output>
        <button type="submit" className="ds_button" aria-disabled={reading.isPending || undefined}>
          {wording.read}
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

/** The server's own sentence about the file says what was wrong with it and how to mend it. */
function whyRefused(failure: unknown): string {
  const [aboutFile] = failure instanceof WireProblem ? failure.fields : [];
  return aboutFile?.sentence ?? sentenceFor(failure);
}
