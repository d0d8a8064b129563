import type { CyclePage, CycleView } from '@followthrough/domain';
import { ask } from '../../wire/ask';

/** A test as its own address gives it, to be set beside what that gives later. */
export const asPage = (cycle: CycleView): CyclePage => ({ actionText: '', cycle, cautions: [] });

/** Asks for a test as it stands now. */
export const cycleNow = (cycleId: string) => ask('showCycle', { params: { cycleId } });
