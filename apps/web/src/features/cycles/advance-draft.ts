import type {
  CycleAdvance,
  CycleDecision,
  CycleRewording,
  CycleView,
  LaterStage,
  PredictionOutcome,
} from '@followthrough/domain';
import { shortDecision } from '@followthrough/domain/words';

/** How a prediction turned out, as typed; nothing before it is chosen. */
export interface TypedAnswer {
  readonly outcome: PredictionOutcome | null;
  readonly happened: string;
}

/** The later stages as they are being typed. */
export interface AdvanceDraft {
  readonly startedOn: string;
  readonly asPlanned: 'yes' | 'no' | null;
  readonly observations: string;
  readonly problems: string;
  readonly surprises: string;
  readonly data: string;
  readonly feedback: string;
  readonly endedOn: string;
  readonly shows: string;
  readonly noData: string;
  readonly compared: readonly TypedAnswer[];
  /** Kept from earlier records; nobody is asked for it any more. */
  readonly comparison?: string;
  readonly learning: string;
  readonly decision: CycleDecision | null;
  readonly reason: string;
  readonly exception: string;
  readonly next: string;
  readonly startNext: boolean;
}

/** A stage with nothing typed yet, for the questions of its plan. */
export function emptyAdvance({ startedOn, endedOn, plan }: CycleView): AdvanceDraft {
  return {
    ...{ startedOn: startedOn ?? '', asPlanned: null, observations: '', problems: '', surprises: '', data: '' },
    ...{ feedback: '', endedOn: endedOn ?? '', shows: '', noData: '', learning: '' },
    compared: plan.questions.map(({ prediction }) => ({ outcome: prediction ? null : 'not-predicted', happened: '' })),
    ...{ decision: null, reason: '', exception: '', next: '', startNext: true },
  };
}

/** What is sent for a stage. An answer not chosen is sent as it is, and refused beside its field. */
export function advanceFrom(stage: LaterStage, typed: AdvanceDraft): CycleAdvance {
  const { startedOn, observations, problems, surprises, data, feedback, endedOn, shows, noData, learning } = typed;
  // What is left open is no answer, and the API says so beside the field.
  const chosen = <Answer>(answer: Answer | null) => answer as Answer;
  switch (stage) {
    case 'do': {
      const asPlanned = chosen(typed.asPlanned === null ? null : typed.asPlanned === 'yes');
      return { stage, startedOn, do: { asPlanned, observations, problems, surprises, data, feedback } };
    }
    case 'study': {
      const compared = typed.compared.map(({ outcome, happened }) => ({ outcome: chosen(outcome), happened }));
      return { stage, endedOn, study: { shows, noData: shows === '' ? noData : '', compared, learning } };
    }
    case 'act': {
      const { decision, reason, exception, next } = typed;
      const startNext = typed.startNext && decision !== null && shortDecision(decision) === 'adapt';
      const why = decision === 'implement' ? { exception } : {};
      return { stage, act: { decision: chosen(decision), reason, next, ...why }, startNext };
    }
  }
}

/** What is sent to say a stage that stands in other words. */
export function rewordingFrom(stage: LaterStage, typed: AdvanceDraft, why: string): CycleRewording {
  const sent = advanceFrom(stage, typed);
  switch (sent.stage) {
    case 'do':
      return { stage: 'do', do: sent.do, why };
    case 'study':
      return { stage: 'study', study: { ...sent.study, comparison: typed.comparison }, why };
    case 'act':
      return { stage: 'act', act: sent.act, why };
  }
}
