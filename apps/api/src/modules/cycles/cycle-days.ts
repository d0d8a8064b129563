import { Problem, type CycleAdvance, type CycleView, type LocalDate } from '@followthrough/domain';
import { refuseAhead } from '../../refuse-ahead.js';

type Doing = Extract<CycleAdvance, { stage: 'do' }>;
type Studying = Extract<CycleAdvance, { stage: 'study' }>;
type Days = Pick<CycleView, 'startedOn'>;

const ahead = 'This day is ahead. Write the stage down once it has happened.';

/**
 * The day a cycle started: as was said before, or with Do.
 *
 * @throws {Problem} `request.invalid` when it was never said, is ahead, or is another day than was said.
 */
export function startOf(cycle: Days, { startedOn }: Doing, today: LocalDate): LocalDate {
  const known = cycle.startedOn ?? startedOn;
  if (known === undefined) throw invalid('startedOn', 'Say on which day the test started.');
  if (startedOn !== undefined && startedOn !== known)
    throw invalid('startedOn', 'The start was recorded before, when the predictions were locked. It stands.');
  refuseAhead({ path: 'startedOn', day: known, sentence: ahead }, today);
  return known;
}

/** Study is written down after the test ended. */
export function refuseEnd({ startedOn }: Days, { endedOn }: Studying, today: LocalDate): void {
  refuseAhead({ path: 'endedOn', day: endedOn, sentence: ahead }, today);
  if (startedOn !== null && endedOn < startedOn) throw invalid('endedOn', 'This is before the test started.');
}

/** What a stage writes down, and the day on which the test ended. */
export function contentOf(input: CycleAdvance): { content: unknown; endedOn: LocalDate | null } {
  switch (input.stage) {
    case 'do':
      return { content: input.do, endedOn: null };
    case 'study':
      return { content: input.study, endedOn: input.endedOn };
    case 'act':
      return { content: input.act, endedOn: null };
  }
}

const invalid = (path: string, sentence: string) => new Problem('request.invalid', {}, [{ path, sentence }]);
