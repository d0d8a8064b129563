import { cadenceWords, directionWords, disclosureWords, familyWords, unitWords } from '@followthrough/domain/words';
import type { KeeperList } from '@followthrough/domain';
import { dayOrNothing } from '../../../components/day-words';
import type { ComparedFields } from '../../../components/form/compared-fields';
import type { DefinitionDraft, TargetDraft } from './definition-draft';
import { definitionWording } from './definition-wording';
import { keeperInWords } from './keeper-words';

const { fields } = definitionWording;

/** The fields of a definition in words, to be compared with somebody else's change. */
export const comparedDefinition = (keepers: KeeperList['keepers']): ComparedFields<DefinitionDraft> => ({
  name: fields.name,
  family: { ...fields.family, words: (value) => (value === '' ? '' : familyWords[value]) },
  question: fields.question,
  definition: fields.definition,
  unit: { ...fields.unit, words: (value) => (value === '' ? '' : unitWords[value]) },
  numeratorText: fields.numeratorText,
  denominatorText: fields.denominatorText,
  ratePer: fields.ratePer,
  inclusions: fields.inclusions,
  exclusions: fields.exclusions,
  workedExample: fields.workedExample,
  direction: { ...fields.direction, words: (value) => (value === '' ? '' : directionWords[value]) },
  directionReason: fields.directionReason,
  targets: { label: definitionWording.targets, words: targetsInWords },
  cadence: { ...fields.cadence, words: (value) => cadenceWords[value] },
  expectedFrom: { ...fields.expectedFrom, words: dayOrNothing },
  baselineEndsOn: { ...fields.baselineEndsOn, words: dayOrNothing },
  sampling: fields.sampling,
  source: fields.source,
  ownerPersonId: { ...fields.ownerPersonId, words: (id) => keeperInWords(keepers, id) },
  ownerPost: fields.ownerPost,
  disclosure: { ...fields.disclosure, words: (value) => disclosureWords[value] },
});

function targetsInWords(targets: readonly TargetDraft[]): string {
  return targets.map(({ value, by }) => `${value} by ${dayOrNothing(by)}`).join('; ');
}
