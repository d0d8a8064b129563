import type {
  MeasureCadence,
  MeasureDefinition,
  MeasureDirection,
  MeasureDisclosure,
  MeasureFamily,
  MeasureUnit,
} from '@followthrough/domain';

/** A target as it is being typed; the key tells it apart while it has no words. */
export interface TargetDraft {
  readonly key: number;
  readonly value: string;
  readonly by: string;
}

/** A definition as it is being typed. */
export interface DefinitionDraft {
  readonly name: string;
  readonly family: MeasureFamily | '';
  readonly question: string;
  readonly definition: string;
  readonly numeratorText: string;
  readonly denominatorText: string;
  readonly inclusions: string;
  readonly exclusions: string;
  readonly unit: MeasureUnit | '';
  readonly ratePer: string;
  readonly direction: MeasureDirection | '';
  readonly directionReason: string;
  readonly targets: readonly TargetDraft[];
  readonly cadence: MeasureCadence;
  readonly sampling: string;
  readonly source: string;
  readonly ownerPost: string;
  readonly ownerPersonId: string;
  readonly expectedFrom: string;
  readonly baselineEndsOn: string;
  readonly disclosure: MeasureDisclosure;
  readonly workedExample: string;
}

/** A definition nobody has typed yet. */
export const emptyDefinition: DefinitionDraft = {
  ...{ name: '', family: '', question: '', definition: '', numeratorText: '', denominatorText: '' },
  ...{ inclusions: '', exclusions: '', unit: '', ratePer: '', direction: '', directionReason: '', targets: [] },
  ...{
    cadence: 'monthly',
    sampling: '',
    source: '',
    ownerPost: '',
    ownerPersonId: '',
    expectedFrom: '',
    baselineEndsOn: '',
  },
  ...{ disclosure: 'masked', workedExample: '' },
};

/** A target nobody has typed yet, told apart from those there are. */
export function emptyTarget(among: readonly TargetDraft[]): TargetDraft {
  return { key: Math.max(0, ...among.map(({ key }) => key)) + 1, value: '', by: '' };
}

/** A definition as it stands, ready to be changed. */
export function definitionDraftOf(definition: MeasureDefinition): DefinitionDraft {
  const { ratePer, direction, targets, baselineEndsOn, ownerPersonId, ...rest } = definition;
  return {
    ...rest,
    ratePer: ratePer === null ? '' : `${ratePer}`,
    direction: direction ?? '',
    targets: targets.map(({ value, by }, key) => ({ key, value: `${value}`, by })),
    baselineEndsOn: baselineEndsOn ?? '',
    ownerPersonId: ownerPersonId ?? '',
  };
}

/** What is sent of a definition. What was left open goes as it is, for the server says what is missing. */
export function definitionFrom(draft: DefinitionDraft): MeasureDefinition {
  const { family, unit, ratePer, direction, targets, baselineEndsOn, ownerPersonId, ...rest } = draft;
  return {
    ...rest,
    // Nothing chosen is none of the choices: it is refused beside its field.
    ...{ family: family as MeasureFamily, unit: unit as MeasureUnit },
    ratePer: unit === 'rate' && ratePer !== '' ? typedNumber(ratePer) : null,
    direction: direction === '' ? null : direction,
    targets: targets.map(({ value, by }) => ({ value: typedNumber(value), by })),
    baselineEndsOn: baselineEndsOn || null,
    ownerPersonId: ownerPersonId || null,
  };
}

/** A number as somebody typed it, with or without commas and a per cent sign; what is none stays none. */
export function typedNumber(typed: string): number {
  const bare = typed.replaceAll(/[,\s%]/g, '');
  return bare === '' ? Number.NaN : Number(bare);
}
