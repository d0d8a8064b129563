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
    asPlanned: { ...fields['do.asPlanned'], words: (value) => (value === 'yes' ? 'Yes' : 'No') },
    observations: fields['do.observations'],
    surprises: fields['do.surprises'],
  },
  study: {
    endedOn: { ...fields.endedOn, words: dayOrNothing },
    shows: fields['study.shows'],
    comparison: fields['study.comparison'],
    confirmed: { ...fields['study.confirmed'], words: (value) => predictionWords[value] },
    learning: fields['study.learning'],
  },
  act: {
    decision: { ...fields['act.decision'], words: (value) => decisionInFullWords[value] },
    reason: fields['act.reason'],
    next: fields['act.next'],
  },
};

/** A stage of a test as it was seen, as somebody else has filled it in, and as it is being typed. */
export function comparedCycles(
  { saw, now, mine }: { readonly saw: CycleView; readonly now: CycleView; readonly mine: AdvanceDraft },
  stage: LaterStage,
  change: (changed: Partial<AdvanceDraft>) => void,
): Compared[] {
  return compareFields(compared[stage], { saw: typedOf(saw), now: typedOf(now), mine }, change);
}

function typedOf({ startedOn, endedOn, do: done, study, act }: CycleView): AdvanceDraft {
  return {
    ...emptyAdvance,
    ...{ startedOn: startedOn ?? '', endedOn: endedOn ?? '' },
    ...(done && { ...done, surprises: done.surprises ?? '', asPlanned: done.asPlanned ? 'yes' : 'no' }),
    ...study,
    ...(act && { ...act, next: act.next ?? '' }),
  };
}
