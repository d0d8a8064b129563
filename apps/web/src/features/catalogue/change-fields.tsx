import { groupWords } from '@followthrough/domain/words';
import type { CatalogueTheme } from '@followthrough/domain';
import { choicesFrom } from '../../components/form/choices';
import { SelectField } from '../../components/form/select-field';
import { TextArea } from '../../components/form/text-area';
import { TextField } from '../../components/form/text-field';
import type { ChangeDraft } from './change-draft';
import { changeWording as wording } from './wording';

interface ChangeFieldsProps {
  readonly value: ChangeDraft;
  readonly change: (changed: Partial<ChangeDraft>) => void;
  /** The themes that the caller may change. */
  readonly own: readonly CatalogueTheme[];
  /** Every theme there is. */
  readonly all: readonly CatalogueTheme[];
}

/** The questions that belong to one kind of change. */
export function ChangeFields(props: ChangeFieldsProps) {
  const { value, change, own, all } = props;
  const { kind } = value;
  if (kind === '') return null;
  const offered = own.filter(({ state }) => state === 'offered');
  return (
    <>
      {kind !== 'add' && (
        <SelectField
          name="slug"
          value={value.slug}
          choices={choicesOf(kind === 'reopen' ? own.filter(({ state }) => state !== 'offered') : offered)}
          onChange={(slug) => change({ slug, ...(kind === 'rename' ? namedAs(all, slug) : {}) })}
        />
      )}
      {kind === 'merge' && (
        <SelectField
          name="into"
          value={value.into}
          choices={choicesOf(all.filter(({ state, slug }) => state === 'offered' && slug !== value.slug))}
          onChange={(into) => change({ into })}
        />
      )}
      {kind === 'split' && <PartFields {...props} />}
      {(kind === 'add' || kind === 'rename') && (
        <>
          <TextField name="name" value={value.name} onChange={(name) => change({ name })} />
          <TextArea name="definition" value={value.definition} onChange={(definition) => change({ definition })} />
        </>
      )}
      {kind === 'add' && (
        <SelectField
          name="group"
          value={value.group}
          choices={choicesFrom(groupWords)}
          onChange={(group) => change({ group })}
        />
      )}
    </>
  );
}

function PartFields({ value: { parts }, change }: ChangeFieldsProps) {
  const set = (at: 0 | 1, changed: object) => {
    const [one, other] = parts;
    change({ parts: at === 0 ? [{ ...one, ...changed }, other] : [one, { ...other, ...changed }] });
  };
  return ([0, 1] as const).map((at) => (
    <div key={at}>
      <TextField name={`parts.${at}.name`} value={parts[at].name} onChange={(name) => set(at, { name })} />
      <TextArea
        name={`parts.${at}.definition`}
        value={parts[at].definition}
        rows={2}
        onChange={(definition) => set(at, { definition })}
      />
    </div>
  ));
}

const choicesOf = (themes: readonly CatalogueTheme[]) => [
  { value: '', words: wording.choose },
  ...themes
    .map(({ slug, name }) => ({ value: slug, words: name }))
    .toSorted((one, other) => one.words.localeCompare(other.words, 'en-GB')),
];

function namedAs(all: readonly CatalogueTheme[], slug: string) {
  const theme = all.find((each) => each.slug === slug);
  return { name: theme?.name ?? '', definition: theme?.definition ?? '' };
}
