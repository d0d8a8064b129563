import type { CycleView } from '@followthrough/domain';
import { emptyAdvance, type AdvanceDraft } from './advance-draft';

/** The stages that stand as if they were being typed, to be reworded or set beside what somebody types. */
export function typedFrom(cycle: CycleView): AdvanceDraft {
  const { do: done, study, act } = cycle;
  return {
    ...emptyAdvance(cycle),
    ...(done && { ...done, ...optionals(done), asPlanned: done.asPlanned ? 'yes' : 'no' }),
    ...(study && { ...study, noData: study.noData ?? '', comparison: study.comparison ?? '' }),
    ...(act && { ...act, next: act.next ?? '', exception: act.exception ?? '' }),
  };
}

function optionals({ problems = '', surprises = '', data = '', feedback = '' }: NonNullable<CycleView['do']>) {
  return { problems, surprises, data, feedback };
}
