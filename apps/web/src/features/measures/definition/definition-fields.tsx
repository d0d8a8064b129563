import { cadenceWords, directionWords, disclosureWords, familyWords, unitWords } from '@followthrough/domain/words';
import { Details } from '../../../components/details';
import { choicesFrom } from '../../../components/form/choices';
import { DateField } from '../../../components/form/date-field';
import { SelectField } from '../../../components/form/select-field';
import { TextArea } from '../../../components/form/text-area';
import { TextField } from '../../../components/form/text-field';
import type { Draft } from '../../../components/form/use-draft';
import type { DefinitionDraft } from './definition-draft';
import { definitionWording as wording } from './definition-wording';
import { OwnerField } from './owner-field';
import { TargetFields } from './target-fields';

type Drafted = Pick<Draft<DefinitionDraft>, 'value' | 'change'>;

const families = [{ value: '' as const, words: wording.choose }, ...choicesFrom(familyWords)];
const units = [{ value: '' as const, words: wording.choose }, ...choicesFrom(unitWords)];
const directions = [{ value: '' as const, words: wording.choose }, ...choicesFrom(directionWords)];
const cadences = choicesFrom(cadenceWords);
const disclosures = choicesFrom(disclosureWords);

/** What exactly is measured, in the order in which one thinks of it. */
export function DefinitionFields({ draft, actionId }: { draft: Drafted; actionId: string }) {
  return (
    <>
      <WhatFields draft={draft} />
      <AimFields draft={draft} />
      <RhythmFields draft={draft} actionId={actionId} />
      <MoreFields draft={draft} />
    </>
  );
}

function WhatFields({ draft: { value, change } }: { draft: Drafted }) {
  return (
    <>
      <TextField name="name" value={value.name} onChange={(name) => change({ name })} />
      <SelectField name="family" value={value.family} choices={families} onChange={(family) => change({ family })} />
      <TextArea name="question" rows={2} value={value.question} onChange={(question) => change({ question })} />
      <TextArea name="definition" value={value.definition} onChange={(definition) => change({ definition })} />
      <SelectField name="unit" value={value.unit} choices={units} onChange={(unit) => change({ unit })} />
      <TextArea
        name="numeratorText"
        rows={2}
        value={value.numeratorText}
        onChange={(numeratorText) => change({ numeratorText })}
      />
      <TextArea
        name="denominatorText"
        rows={2}
        value={value.denominatorText}
        onChange={(denominatorText) => change({ denominatorText })}
      />
      {value.unit === 'rate' && (
        <TextField name="ratePer" value={value.ratePer} onChange={(ratePer) => change({ ratePer })} />
      )}
    </>
  );
}

function AimFields({ draft: { value, change } }: { draft: Drafted }) {
  return (
    <>
      <SelectField
        name="direction"
        value={value.direction}
        choices={directions}
        onChange={(direction) => change({ direction })}
      />
      <TextArea
        name="directionReason"
        rows={2}
        value={value.directionReason}
        onChange={(directionReason) => change({ directionReason })}
      />
      <TargetFields targets={value.targets} onChange={(targets) => change({ targets })} />
    </>
  );
}

function RhythmFields({ draft, actionId }: { draft: Drafted; actionId: string }) {
  const { value, change } = draft;
  return (
    <>
      <SelectField
        name="cadence"
        value={value.cadence}
        choices={cadences}
        onChange={(cadence) => change({ cadence })}
      />
      <DateField name="expectedFrom" value={value.expectedFrom} onChange={(expectedFrom) => change({ expectedFrom })} />
      <TextField name="source" value={value.source} onChange={(source) => change({ source })} />
      <OwnerField draft={draft} actionId={actionId} />
      <TextField name="ownerPost" value={value.ownerPost} onChange={(ownerPost) => change({ ownerPost })} />
      <SelectField
        name="disclosure"
        value={value.disclosure}
        choices={disclosures}
        onChange={(disclosure) => change({ disclosure })}
      />
    </>
  );
}

function MoreFields({ draft: { value, change } }: { draft: Drafted }) {
  return (
    <Details summary={wording.more}>
      <TextArea name="inclusions" rows={2} value={value.inclusions} onChange={(inclusions) => change({ inclusions })} />
      <TextArea name="exclusions" rows={2} value={value.exclusions} onChange={(exclusions) => change({ exclusions })} />
      <TextArea name="sampling" rows={2} value={value.sampling} onChange={(sampling) => change({ sampling })} />
      <TextArea
        name="workedExample"
        rows={3}
        value={value.workedExample}
        onChange={(workedExample) => change({ workedExample })}
      />
      <DateField
        name="baselineEndsOn"
        value={value.baselineEndsOn}
        onChange={(baselineEndsOn) => change({ baselineEndsOn })}
      />
    </Details>
  );
}
