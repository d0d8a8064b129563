import { decisionInFullWords, predictionWords } from '@followthrough/domain/words';
import type { CycleView, LaterStage } from '@followthrough/domain';
import { dayOrNothing } from '../../components/day-words';
import { compareFields, type Compared, type ComparedFields } from '../../components/form/compared-fields';
import type { AdvanceDraft } from './advance-draft';
import { typedFrom } from './typed-from';
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

/** A stage that stands, as it was seen, as it stands now and as it is being reworded. */
export function comparedStage<Draft extends AdvanceDraft>(
  stage: LaterStage,
  drafts: { readonly saw: AdvanceDraft; readonly now: AdvanceDraft; readonly mine: Draft },
  change: (changed: Partial<AdvanceDraft>) => void,
): Compared[] {
  return compareFields<AdvanceDraft>(compared[stage], drafts, change);
}

/** A stage of a test as it was seen, as somebody else has filled it in, and as it is being typed. */
export function comparedCycles(
  { saw, now, mine }: { readonly saw: CycleView; readonly now: CycleView; readonly mine: AdvanceDraft },
  stage: LaterStage,
  change: (changed: Partial<AdvanceDraft>) => void,
): Compared[] {
  const rows = comparedStage(stage, { saw: typedFrom(saw), now: typedFrom(now), mine }, change);
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
