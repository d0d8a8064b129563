import type { NewPhase, PhaseList, PhaseProposal } from '@followthrough/domain';
import type { Choice } from '../../../components/form/choices';
import { dayInWords } from '../../../components/day-words';
import { newPhaseWording as wording } from './phase-wording';

/** A phase as it is typed. */
export interface PhaseDraft {
  readonly startsOn: string;
  readonly label: string;
  /** Nothing where every reading makes the line. */
  readonly baselineEndsOn: string;
  /** Nothing where it follows none. */
  readonly event: string;
  readonly reason: string;
}

/** What the chart suggests, or nothing yet. */
export const phaseDraftOf = ({ suggested }: PhaseList): PhaseDraft => ({
  ...{ startsOn: suggested?.startsOn ?? '', label: '', baselineEndsOn: '', event: suggested?.event ?? '', reason: '' },
});

/** What is asked to be shown. */
export const proposalFrom = ({ startsOn, label, baselineEndsOn }: PhaseDraft): PhaseProposal => ({
  ...{ startsOn, label, baselineEndsOn: baselineEndsOn || null },
});

/** What is decided. */
export const phaseFrom = (draft: PhaseDraft): NewPhase => ({
  ...proposalFrom(draft),
  ...{ reason: draft.reason, event: draft.event || null },
});

/** The readings a phase can start with, newest first. */
export const startChoices = ({ starts }: PhaseList): Choice<string>[] => [
  { value: '', words: wording.choose },
  ...starts.map(({ on, words }) => ({ value: on, words })).toReversed(),
];

/** The readings its baseline can end with. */
export const baselineChoices = ({ starts }: PhaseList, startsOn: string): Choice<string>[] => [
  { value: '', words: wording.everyReading },
  ...starts.flatMap(({ on, words }) => (startsOn !== '' && on >= startsOn ? [{ value: on, words }] : [])),
];

/** What it can be said to follow. */
export const eventChoices = ({ events }: PhaseList): Choice<string>[] => [
  { value: '', words: wording.noEvent },
  ...events.map(({ key, on, words }) => ({ value: key, words: `${dayInWords(on)}: ${words}` })),
];
