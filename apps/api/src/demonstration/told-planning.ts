import { Lever, LocalDate, Scope } from '@followthrough/domain';
import { z } from 'zod';

const ToldPlace = z.strictObject({ review: z.string(), key: z.string() });
const ToldStrategyPlace = z.strictObject({ review: z.string(), number: z.string() });
export type ToldStrategyPlace = z.infer<typeof ToldStrategyPlace>;

const ToldShare = z.strictObject({
  action: ToldPlace,
  with: z.string(),
  words: z.string(),
  proposedOn: LocalDate,
  acceptedOn: LocalDate.optional(),
  strategy: ToldStrategyPlace.optional(),
});
export type ToldShare = z.infer<typeof ToldShare>;

const ToldRecurring = z.strictObject({
  strategy: ToldStrategyPlace,
  text: z.string(),
  measureText: z.string(),
  lever: Lever,
  scope: Scope,
  leads: z.array(z.strictObject({ agency: z.string(), post: z.string() })),
  everyMonths: z.int(),
  firstDueOn: LocalDate,
});
export type ToldRecurring = z.infer<typeof ToldRecurring>;

/** What links the demonstration's actions: what waits for what, what is shared, and what comes round again. */
export const ToldPlanning = z.strictObject({
  waits: z.array(z.strictObject({ action: ToldPlace, waitsFor: ToldPlace, note: z.string() })),
  shares: z.array(ToldShare),
  recurring: z.array(ToldRecurring),
});
export type ToldPlanning = z.infer<typeof ToldPlanning>;
