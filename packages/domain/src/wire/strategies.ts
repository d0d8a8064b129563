import { z } from 'zod';
import { RecordId, Version } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { Acceptance, ImplementationStage } from '../review/states.js';
import { Line, OptionalNarrative } from '../text.js';
import { AssignmentView } from './themes.js';

/** A move of a strategy from one implementation stage to another, with who said so. */
export const StageMove = z
  .strictObject({
    from: ImplementationStage.nullable(),
    to: ImplementationStage,
    reachedOn: LocalDate,
    saidBy: z.string(),
    note: z.string(),
    recordedBy: z.string(),
  })
  .meta({ id: 'StageMove' });
export type StageMove = z.infer<typeof StageMove>;

/** A strategy as its review shows it. */
export const StrategyView = z.strictObject({
  id: RecordId,
  version: Version,
  number: z.string(),
  title: z.string(),
  caseForChange: z.string(),
  acceptance: Acceptance,
  acceptanceNote: z.string(),
  resourceNote: z.string(),
  /** The day until which it was accepted that nothing is done about it, where it is not accepted. */
  lookAgainOn: LocalDate.nullable(),
  /** Whether that day has come, and the committee is to decide again. */
  lookAgainDue: z.boolean(),
  stage: ImplementationStage.nullable(),
  /** Every move it made, the last first. */
  moves: z.array(StageMove),
  findingIds: z.array(RecordId),
  themes: z.array(AssignmentView),
});
export type StrategyView = z.infer<typeof StrategyView>;

/** A strategy has come to another stage, or back to an earlier one. */
export const NewStage = z
  .strictObject({ stage: ImplementationStage, reachedOn: LocalDate, saidBy: Line, note: OptionalNarrative })
  .meta({ id: 'NewStage' });
export type NewStage = z.infer<typeof NewStage>;

/** What the committee says of a strategy, and what the Chief Officers are told of its resources. */
export const StrategyAnswer = z
  .strictObject({
    acceptance: Acceptance,
    acceptanceNote: OptionalNarrative,
    resourceNote: OptionalNarrative,
    /** Needed where it is not accepted. */
    lookAgainOn: LocalDate.nullable().optional(),
  })
  .refine(({ acceptance, acceptanceNote }) => !needsReason.has(acceptance) || acceptanceNote !== '', {
    path: ['acceptanceNote'],
    message: 'Say why it is not accepted, or which part is.',
  })
  .meta({ id: 'StrategyAnswer' });
export type StrategyAnswer = z.infer<typeof StrategyAnswer>;

const needsReason: ReadonlySet<Acceptance> = new Set(['accepted-in-part', 'not-accepted']);
