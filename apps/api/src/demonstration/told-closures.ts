import { ClosureBasis, LocalDate, LookBackFound } from '@followthrough/domain';
import { z } from 'zod';

const ToldAction = z.strictObject({ review: z.string(), key: z.string() });

const ToldClaim = z.strictObject({
  action: ToldAction,
  by: z.email(),
  on: LocalDate,
  basis: ClosureBasis,
  reason: z.string(),
  answer: z
    .strictObject({
      verdict: z.enum(['verified', 'changes-requested']),
      by: z.email(),
      on: LocalDate,
      words: z.string(),
    })
    .optional(),
});
export type ToldClaim = z.infer<typeof ToldClaim>;

const ToldNotActing = z.strictObject({
  action: ToldAction,
  reason: z.string(),
  decidedBy: z.string(),
  decidedOn: LocalDate,
  endsOn: LocalDate,
});

/** Claims that wait, actions that are accepted as not to be done, and what looking back has found, told in turn. */
export const ToldClosures = z.strictObject({
  claims: z.array(ToldClaim),
  notActing: z.array(ToldNotActing),
  lookBacks: z.array(z.strictObject({ found: LookBackFound, words: z.string() })).min(1),
});
export type ToldClosures = z.infer<typeof ToldClosures>;
