import type { CycleAdvance, CycleDecision, PredictionOutcome } from '@followthrough/domain';
import type { LaterStage } from './next-stage';

/** The later stages as they are being typed. */
export interface AdvanceDraft {
  readonly startedOn: string;
  readonly asPlanned: 'yes' | 'no';
  readonly observations: string;
  readonly surprises: string;
  readonly endedOn: string;
  readonly shows: string;
  readonly comparison: string;
  readonly confirmed: PredictionOutcome;
  readonly learning: string;
  readonly decision: CycleDecision;
  readonly reason: string;
  readonly next: string;
}

/** A stage with nothing typed yet. */
export const emptyAdvance: AdvanceDraft = {
  startedOn: '',
  asPlanned: 'yes',
  observations: '',
  surprises: '',
  endedOn: '',
  shows: '',
  comparison: '',
  confirmed: 'partly',
  learning: '',
  decision: 'modify-and-retest',
  reason: '',
  next: '',
};

/** What is sent for a stage. */
export function advanceFrom(stage: LaterStage, typed: AdvanceDraft): CycleAdvance {
  const { startedOn, endedOn, observations, surprises, shows, comparison, confirmed, learning } = typed;
  switch (stage) {
    case 'do':
      return { stage, startedOn, do: { asPlanned: typed.asPlanned === 'yes', observations, surprises } };
    case 'study':
      return { stage, endedOn, study: { shows, comparison, confirmed, learning } };
    case 'act':
      return { stage, act: { decision: typed.decision, reason: typed.reason, next: typed.next } };
  }
}
