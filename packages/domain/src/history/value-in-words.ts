import {
  closureWords,
  declaredWords,
  deliveryWords,
  effectWords,
  evidenceGradeWords,
  leverWords,
  resourceAnswerWords,
  scopeWords,
} from '../action/words.js';
import { claimStateWords, closureStepWords, decidingBodyWords, lookBackWords } from '../closure/words.js';
import { purposeWords, scaleWords, stageWords } from '../cycle/words.js';
import { entryOf } from '../entry-of.js';
import { dayInWords } from '../local-date.js';
import { cadenceWords, directionWords, familyWords, unitWords } from '../measure/words.js';
import { roleWords } from '../person/words.js';
import {
  acceptanceWords,
  ageBandWords,
  decisionWords,
  editionWords,
  eventWords,
  findingKindWords,
  holdWords,
  implementationWords,
  markingWords,
  publicationWords,
  reviewKindWords,
} from '../review/words.js';
import { answerWords, meetingBodyWords, roundStateWords } from '../round/words.js';
import { assignmentWords, stanceWords } from '../theme/words.js';
import { conclusionWords } from '../verdict/words.js';

type Words = Readonly<Record<string, string>>;

const cycleStages: Words = Object.fromEntries(Object.entries(stageWords).map(([stage, { name }]) => [stage, name]));

const roundStates: Words = Object.fromEntries(
  Object.entries(roundStateWords).map(([state, { word }]) => [state, word]),
);

/** Fields whose values are words of the field, by table and field, or by the field alone. */
const choices: Readonly<Record<string, Words>> = {
  acceptance: acceptanceWords,
  answered_how: answerWords,
  age_band: ageBandWords,
  basis: closureWords,
  cadence: cadenceWords,
  closure_basis: closureWords,
  'closure.body': decidingBodyWords,
  'closure_claim.state': claimStateWords,
  'closure_look_back.found': lookBackWords,
  'closure_step.kind': closureStepWords,
  decision: decisionWords,
  declared: declaredWords,
  delivery: deliveryWords,
  direction: directionWords,
  effect: effectWords,
  event: eventWords,
  family: familyWords,
  'finding.kind': findingKindWords,
  from_stage: implementationWords,
  guidance_edition: editionWords,
  lever: leverWords,
  marking: markingWords,
  'pdsa_cycle.purpose': purposeWords,
  'pdsa_cycle.stage': cycleStages,
  publication_form: publicationWords,
  'reporting_round.body': meetingBodyWords,
  'reporting_round.state': roundStates,
  'resource_ask.answer': resourceAnswerWords,
  'review.kind': reviewKindWords,
  'review_hold.kind': holdWords,
  role: roleWords,
  'pdsa_cycle.scale': scaleWords,
  scope: scopeWords,
  stance: stanceWords,
  'strategy.stage': implementationWords,
  'theme_assignment.status': assignmentWords,
  to_stage: implementationWords,
  unit: unitWords,
  'verdict.conclusion': conclusionWords,
};

/** The longest words quoted from a record, in characters. */
const quotedMax = 240;

const isDay = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value);
const isMoment = (value: string) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value);
const isId = (value: string) => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value);

/** A stored value in words, with how it stands in a sentence: a day, a word of the field, or a quotation. */
export interface ValueInWords {
  readonly kind: 'none' | 'day' | 'word' | 'quoted' | 'unsaid';
  readonly words: string;
}

const none: ValueInWords = { kind: 'none', words: 'nothing' };
const unsaid: ValueInWords = { kind: 'unsaid', words: '' };

/**
 * Puts a stored value in words.
 *
 * @param names - What the records are called whose ids may stand here.
 * @returns `none` for an empty value; `unsaid` for one that cannot be put in a few words, such as a list.
 */
export function valueInWords(
  { subject, field, value }: { readonly subject: string; readonly field: string; readonly value: unknown },
  names: Readonly<Record<string, string>> = {},
): ValueInWords {
  if (value === null || value === undefined || value === '') return none;
  if (typeof value === 'boolean') return { kind: 'word', words: value ? 'yes' : 'no' };
  if (field === 'grade') return { kind: 'word', words: `grade ${String(value)} (${gradeWords(Number(value))})` };
  if (typeof value === 'number') return { kind: 'word', words: String(value) };
  if (typeof value !== 'string') return unsaid;
  const known = entryOf(entryOf(choices, `${subject}.${field}`) ?? entryOf(choices, field) ?? {}, value);
  return known === undefined ? textInWords(value, names) : { kind: 'word', words: known };
}

function textInWords(value: string, names: Readonly<Record<string, string>>): ValueInWords {
  if (isDay(value)) return { kind: 'day', words: dayInWords(value) };
  if (isMoment(value)) return { kind: 'day', words: dayInWords(value.slice(0, 10)) };
  if (isId(value)) return names[value] === undefined ? unsaid : { kind: 'word', words: names[value] };
  const clipped = value.length > quotedMax ? `${value.slice(0, quotedMax).trimEnd()}…` : value;
  return { kind: 'quoted', words: `“${clipped}”` };
}

const gradeWords = (grade: number) => evidenceGradeWords[grade]?.split(':')[0]?.toLowerCase() ?? 'unknown';
