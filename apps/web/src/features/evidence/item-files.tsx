import { useState } from 'react';
import type { EvidencePage } from '@followthrough/domain';
import { Details } from '../../components/details';
import { TextArea } from '../../components/form/text-area';
import { Section } from '../../components/section';
import { WireProblem } from '../../wire/wire-problem';
import { useAttachFile, useDestroyFile } from './api/use-evidence';
import { FileVersion } from './attachments';
import { FilesField } from './files-field';
import { Task } from './task';
import { useFiles } from './use-files';
import { itemWording as wording } from './wording';

interface ItemFilesProps {
  readonly page: EvidencePage;
  /** The action from whose page files are sent. */
  readonly actionId: string;
  readonly onDone: (words: string) => void;
}

type File = EvidencePage['item']['files'][number];

/** The files of a piece of evidence with every version, and what may be done with them. */
export function ItemFiles({ page, actionId, onDone }: ItemFilesProps) {
  const { item, may } = page;
  return (
    <Section title={wording.files}>
      {item.files.length === 0 && <p className="quiet">{wording.noFiles}</p>}
      <ul className="attachments">
        {item.files.map((file) => (
          <li key={file.latest.id}>
            <FileVersion version={file.latest} counted={file.earlier.length > 0} />
            <p className="fingerprint">{`${wording.fingerprint} ${file.latest.sha256}`}</p>
            {file.earlier.length > 0 && <Earlier file={file} />}
            {may.change && <AddFile page={page} actionId={actionId} replaces={file} onDone={onDone} />}
            {may.destroy && !file.latest.destroyed && <Destroy fileId={file.latest.id} onDone={onDone} />}
          </li>
        ))}
      </ul>
      {may.change && <AddFile page={page} actionId={actionId} replaces={null} onDone={onDone} />}
    </Section>
  );
}

function Earlier({ file }: { file: File }) {
  return (
    <Details summary={`${wording.earlier} (${file.earlier.length})`}>
      <ul>
        {file.earlier.map((version) => (
          <li key={version.id}>
            <FileVersion version={version} counted />
          </li>
        ))}
      </ul>
    </Details>
  );
}

function AddFile({ page, actionId, replaces, onDone }: ItemFilesProps & { replaces: File | null }) {
  const files = useFiles(actionId, [], () => {});
  const attaching = useAttachFile();
  const sent = files.list.find(({ waiting }) => waiting !== null)?.waiting;
  const [missing, setMissing] = useState<WireProblem | null>(null);
  const save = () => {
    if (files.sending) return;
    setMissing(sent ? null : nothingChosen());
    if (!sent) return;
    const body = { fileId: sent.id, replacesId: replaces?.latest.id ?? null };
    attaching.mutate({ item: page.item, body }, { onSuccess: () => onDone(wording.done.file) });
  };
  const title = replaces ? wording.newVersion : wording.addFile;
  const lead = replaces ? wording.newVersionLead : undefined;
  return (
    <Task title={title} lead={lead} problem={missing ?? attaching.error} busy={attaching.isPending} onSave={save}>
      <FilesField name="fileId" files={files} one />
    </Task>
  );
}

const nothingChosen = () =>
  new WireProblem('request.invalid', 400, { fields: [{ path: 'fileId', sentence: wording.chooseFirst }] });

function Destroy({ fileId, onDone }: { fileId: string; onDone: (words: string) => void }) {
  const [reason, setReason] = useState('');
  const destroying = useDestroyFile();
  const save = () => destroying.mutate({ fileId, reason }, { onSuccess: () => onDone(wording.done.destroy) });
  return (
    <Task
      title={wording.destroy}
      saveWords={wording.destroyNow}
      lead={wording.destroyLead}
      problem={destroying.error}
      busy={destroying.isPending}
      onSave={save}
    >
      <TextArea name="reason" value={reason} onChange={setReason} rows={2} />
    </Task>
  );
}
