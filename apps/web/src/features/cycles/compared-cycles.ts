import { decisionInFullWords, predictionWords } from '@followthrough/domain/words';
import type { CycleView } from '@followthrough/domain';
import { dayOrNothing } from '../../components/day-words';
import { compareFields, type Compared, type ComparedFields } from '../../components/form/compared-fields';
import { emptyAdvance, type AdvanceDraft } from './advance-draft';
import type { LaterStage } from './next-stage';
import { stageFields as fields } from './wording';

const compared: Readonly<Record<LaterStage, ComparedFields<AdvanceDraft>>> = {
  do: {
    startedOn: { ...fields.startedOn, words: dayOrNothing },
    asPlanned: { ...fields['do.asPlanned'], words: (value) => (value === null ? '' : value === 'yes' ? 'Yes' : 'No') },
    observations: fields['do.observations'],
    problems: fields['do.problems'],
    surprises: fields['do.surprises'],
    data: fields['do.data'],
    feedback: fields['do.feedback'],
  },
  study: {
    endedOn: { ...fields.endedOn, words: dayOrNothing },
    shows: fields['study.shows'],
    noData: fields['study.noData'],
    compared: { label: fields['study.compared'].label, words: answersInWords },
    learning: fields['study.learning'],
  },
  act: {
    decision: { ...fields['act.decision'], words: (value) => (value === null ? '' : decisionInFullWords[value]) },
    reason: fields['act.reason'],
    exception: fields['act.exception'],
    next: fields['act.next'],
  },
};

/** A stage of a test as it was seen, as somebody else has filled it in, and as it is being typed. */
export function comparedCycles(
  { saw, now, mine }: { readonly saw: CycleView; readonly now: CycleView; readonly mine: AdvanceDraft },
  stage: LaterStage,
  change: (changed: Partial<AdvanceDraft>) => void,
): Compared[] {
  const rows = compareFields(compared[stage], { saw: typedOf(saw), now: typedOf(now), mine }, change);
  // A stage that stands is not written over, so there is nothing to choose between.
  return now[stage] === null ? rows : rows.map(withoutChoice);
}

function withoutChoice({ label, saw, now, mine }: Compared): Compared {
  return { label, saw, now, ...(mine !== undefined && { mine }) };
}

function answersInWords(answers: AdvanceDraft['compared']): string {
  const told = answers.map(({ outcome, happened }) => [happened, outcome === null ? '' : predictionWords[outcome]]);
  return told.map((parts) => parts.filter(Boolean).join(' · ')).join('; ');
}

function typedOf(cycle: CycleView): AdvanceDraft {
  const { do: done, study, act } = cycle;
  return {
    ...emptyAdvance(cycle),
    ...(done && { ...done, ...optionals(done), asPlanned: done.asPlanned ? 'yes' : 'no' }),
    ...(study && { ...study, noData: study.noData ?? '' }),
    ...(act && { ...act, next: act.next ?? '', exception: act.exception ?? '' }),
  };
}

function optionals({ problems = '', surprises = '', data = '', feedback = '' }: NonNullable<CycleView['do']>) {
  return { problems, surprises, data, feedback };
}
