import { evidenceGradeMeanings, evidenceGradeWords } from '@followthrough/domain/words';
import type { EvidencePage } from '@followthrough/domain';
import { Day } from '../../components/day';
import { dayOrNothing } from '../../components/day-words';
import { Details } from '../../components/details';
import { DefinitionList } from '../../components/definition-list';
import { compareFields, type ComparedFields } from '../../components/form/compared-fields';
import { DateField } from '../../components/form/date-field';
import { GuardedForm } from '../../components/form/guarded-form';
import { TextArea } from '../../components/form/text-area';
import { TextField } from '../../components/form/text-field';
import { useGuardedForm } from '../../components/form/use-guarded-form';
import { Section } from '../../components/section';
import { ask } from '../../wire/ask';
import { useChangeWords } from './api/use-evidence';
import { ExpiredTag } from './evidence-card';
import { GradeField } from './grade-field';
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

const said = ({ item: { title, note, datedOn, grade, expiresOn } }: EvidencePage) => ({
  ...{ title, note, datedOn, grade: `${grade}`, expiresOn: expiresOn ?? '' },
});

const compared: ComparedFields<ReturnType<typeof said>> = {
  title: wording.fields.title,
  grade: { ...wording.fields.grade, words: (grade) => `${grade}: ${evidenceGradeWords[Number(grade)] ?? ''}` },
  datedOn: { ...wording.fields.datedOn, words: dayOrNothing },
  note: wording.fields.note,
  expiresOn: { ...wording.fields.expiresOn, words: dayOrNothing },
};

function Change({ page, onDone }: { page: EvidencePage; onDone: (words: string) => void }) {
  const evidenceId = page.item.id;
  const form = useGuardedForm({
    ...{ name: `evidence facts ${evidenceId}`, record: page, typedOver: said, saving: useChangeWords(evidenceId) },
    ...{ versionOf: ({ item }: EvidencePage) => item.version, onSaved: () => onDone(wording.done.change) },
  });
  const { value, change } = form;
  return (
    <Details summary={wording.change}>
      {page.supports.length > 0 && <p>{wording.supportsLead}</p>}
      <GuardedForm
        form={form}
        wording={wording.fields}
        saveWords={wording.save}
        newest={ask('showEvidence', { params: { evidenceId } })}
        compare={(seen, now) => compareFields(compared, { saw: said(seen), now: said(now), mine: value }, change)}
        body={() => ({ ...value, grade: Number(value.grade), expiresOn: value.expiresOn || null })}
      >
        <TextField name="title" value={value.title} onChange={(title) => change({ title })} />
        <GradeField value={value.grade} onChange={(grade) => change({ grade })} />
        <DateField name="datedOn" value={value.datedOn} onChange={(datedOn) => change({ datedOn })} />
        <TextArea name="note" value={value.note} onChange={(note) => change({ note })} />
        <DateField name="expiresOn" value={value.expiresOn} onChange={(expiresOn) => change({ expiresOn })} />
      </GuardedForm>
    </Details>
  );
}
