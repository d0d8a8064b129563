import { evidenceGradeMeanings, evidenceGradeWords } from '@followthrough/domain/words';
import { useState } from 'react';
import type { EvidencePage } from '@followthrough/domain';
import { Day } from '../../components/day';
import { DefinitionList } from '../../components/definition-list';
import { DateField } from '../../components/form/date-field';
import { TextArea } from '../../components/form/text-area';
import { TextField } from '../../components/form/text-field';
import { Section } from '../../components/section';
import { useChangeWords } from './api/use-evidence';
import { ExpiredTag } from './evidence-card';
import { GradeField } from './grade-field';
import { Task } from './task';
import { itemWording as wording, panelWording } from './wording';

/** What is said of a piece of evidence, and a form to say it anew. */
export function ItemFacts({ page, onDone }: { page: EvidencePage; onDone: (words: string) => void }) {
  const { item } = page;
  const grade = `${item.grade} of 5: ${evidenceGradeWords[item.grade] ?? ''}. ${evidenceGradeMeanings[item.grade] ?? ''}`;
  const added = (
    <>
      <Day on={item.addedOn} none={panelWording.notRecorded} />
      {item.addedBy && `, ${item.addedBy}`}
      {item.agency && `, ${item.agency}`}
    </>
  );
  const until = item.expiresOn && (
    <>
      <Day on={item.expiresOn} /> <ExpiredTag item={item} />
    </>
  );
  return (
    <Section title={wording.facts}>
      <DefinitionList
        pairs={[
          ['Grade', grade],
          ['Speaks of', <Day key="dated" on={item.datedOn} />],
          ['Added', added],
          ['May be relied on until', until],
          ['What it shows', item.note && <p className="prose">{item.note}</p>],
        ]}
      />
      {page.may.change && <Change page={page} onDone={onDone} />}
    </Section>
  );
}

function Change({ page, onDone }: { page: EvidencePage; onDone: (words: string) => void }) {
  const { item } = page;
  const { title, note, datedOn } = item;
  const [said, setSaid] = useState({ title, note, datedOn, grade: `${item.grade}`, expiresOn: item.expiresOn ?? '' });
  const change = (changed: Partial<typeof said>) => setSaid((before) => ({ ...before, ...changed }));
  const changing = useChangeWords();
  const save = () => {
    const body = { ...said, grade: Number(said.grade), expiresOn: said.expiresOn || null };
    changing.mutate({ item, body }, { onSuccess: () => onDone(wording.done.change) });
  };
  const lead = page.supports.length > 0 ? wording.supportsLead : undefined;
  return (
    <Task title={wording.change} lead={lead} problem={changing.error} busy={changing.isPending} onSave={save}>
      <TextField name="title" value={said.title} onChange={(title) => change({ title })} />
      <GradeField value={said.grade} onChange={(grade) => change({ grade })} />
      <DateField name="datedOn" value={said.datedOn} onChange={(datedOn) => change({ datedOn })} />
      <TextArea name="note" value={said.note} onChange={(note) => change({ note })} />
      <DateField name="expiresOn" value={said.expiresOn} onChange={(expiresOn) => change({ expiresOn })} />
    </Task>
  );
}
