import type { CalendarDay } from '../../return-identity.js';

/** One test of change: one turn of plan, do, study, act. */
export interface CycleRow {
  readonly reviewReference: string;
  readonly agency: string;
  /** The ramp the cycle belongs to, by the change idea it tests. */
  readonly ramp: string;
  readonly cycleNumber: number;
  /** What it is for, such as "Test a change". */
  readonly purpose: string;
  /** How large the test is, such as "One team". */
  readonly scale: string;
  /** Which of the four stages it has reached, such as "Study". */
  readonly stage: string;
  readonly plannedStartOn: CalendarDay | null;
  readonly startedOn: CalendarDay | null;
  readonly endedOn: CalendarDay | null;
  readonly prediction: string | null;
  /** That a prediction was written once the test had started, and when; nothing where none was. */
  readonly latePrediction: string | null;
  /** What the test showed; nothing until Study. */
  readonly result: string | null;
  /** Whether what was predicted is what happened, such as "Partly". */
  readonly predictionHeld: string | null;
  /** Adopt, adapt or abandon; nothing until Act. */
  readonly decision: string | null;
  /** The same decision in full, such as "Increase the scale". */
  readonly decisionInFull: string | null;
  readonly next: string | null;
  /** The day it was stopped because going on could do harm, and why; nothing where it was not. */
  readonly stoppedOn: CalendarDay | null;
  readonly stoppedWhy: string | null;
  /** The action the ramp serves. */
  readonly actionId: string;
}
