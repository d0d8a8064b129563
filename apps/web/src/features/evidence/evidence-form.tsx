import type { ActionPage, WaitingFile } from '@followthrough/domain';
import { DateField } from '../../components/form/date-field';
import { Form } from '../../components/form/form';
import { SubmitButton } from '../../components/form/submit-button';
import { TextArea } from '../../components/form/text-area';
import { TextField } from '../../components/form/text-field';
import { useDraft } from '../../components/form/use-draft';
import { useAddEvidence } from './api/use-evidence';
import { FilesField } from './files-field';
import { GradeField } from './grade-field';
import { LinksField, type LinkDraft } from './links-field';
import { useFiles } from './use-files';
import { addWording as wording } from './wording';

const empty = {
  ...{ title: '', grade: '1', datedOn: '', note: '', expiresOn: '' },
  links: [] as readonly LinkDraft[], // none yet, of this kind
  files: [] as readonly WaitingFile[], // the same
};

/** Adds a piece of evidence: what it is, how strong, the day it speaks of, and what belongs to it. */
export function EvidenceForm({ action, today, onSaved }: { action: ActionPage; today: string; onSaved: () => void }) {
  const { id } = action.row;
  const { value, change, drop } = useDraft(`evidence ${id}`, empty);
  const files = useFiles(id, value.files, (held) => change({ files: held }));
  const adding = useAddEvidence(id);
  const save = () => {
    if (files.sending) return;
    const { title, note, datedOn, expiresOn, links } = value;
    const body = { title, note, datedOn, grade: Number(value.grade), expiresOn: expiresOn || null };
    const fileIds = files.list.flatMap(({ waiting }) => waiting?.id ?? []);
    adding.mutate(
      { ...body, fileIds, links: [...links] },
      {
        onSuccess: () => {
          drop();
          onSaved();
        },
      },
    );
  };
  return (
    <Form wording={wording.fields} problem={adding.error} onSubmit={save}>
      <TextField name="title" value={value.title} onChange={(title) => change({ title })} />
      <GradeField value={value.grade} onChange={(grade) => change({ grade })} />
      <DateField name="datedOn" today={today} value={value.datedOn} onChange={(datedOn) => change({ datedOn })} />
      <TextArea name="note" value={value.note} onChange={(note) => change({ note })} />
      <FilesField name="fileIds" files={files} />
      <LinksField links={value.links} onChange={(links) => change({ links })} />
      <DateField name="expiresOn" value={value.expiresOn} onChange={(expiresOn) => change({ expiresOn })} />
      {files.sending && <p className="quiet">{wording.wait}</p>}
      <SubmitButton busy={adding.isPending} cancelTo={`/actions/${id}`}>
        {wording.save}
      </SubmitButton>
    </Form>
  );
}
