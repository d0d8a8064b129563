import type { PhaseList } from '@followthrough/domain';
import type { Compared } from '../../../components/form/compared-fields';
import { newPhaseWording } from './phase-wording';

const standing = ({ phases }: PhaseList) =>
  phases.flatMap(({ label, startsOn, undone }) => (undone === null ? [`${label} (${startsOn})`] : [])).join('; ');

/** The phases as somebody saw them, and as they stand now. */
export const comparePhases = (seen: PhaseList, now: PhaseList): Compared[] => [
  { label: newPhaseWording.phases, saw: standing(seen), now: standing(now) },
];
