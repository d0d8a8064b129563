import { z } from 'zod';
import { RecordId } from '../ids.js';
import { LocalDate } from '../local-date.js';
import { Narrative, OptionalNarrative } from '../text.js';
import { claimProblems } from '../verdict/claim-problems.js';
import { ChartSaying } from '../verdict/chart-saying.js';
import { Conclusion } from '../verdict/conclusion.js';

/** Says of each passage where it claims more than a chart can say. For the checks of whole objects. */
export function refuseClaims<Sent extends object>(fields: readonly (keyof Sent & string)[]) {
  return ({ value, issues }: z.core.ParsePayload<Sent>): void => {
    for (const field of fields) {
      const text = value[field];
      if (typeof text !== 'string') continue;
      for (const { sentence } of claimProblems(field, text))
        issues.push({ code: 'custom', input: text, path: [field], message: sentence });
    }
  };
}

/** What a person concludes of an action, dated, and what each of its charts said that day. */
export const VerdictView = z
  .strictObject({
    id: RecordId,
    on: LocalDate,
    by: z.string(),
    agency: z.string().nullable(),
    conclusion: Conclusion,
    statement: z.string(),
    /** What it rests on beside the charts, and what of those that say otherwise. */
    explanation: z.string(),
    charts: z.array(ChartSaying),
    /** The names of the measures whose charts said something else. */
    differing: z.array(z.string()),
  })
  .meta({ id: 'VerdictView' });
export type VerdictView = z.infer<typeof VerdictView>;

/** Everything concluded of an action, newest first, and what its charts say today. */
export const VerdictStory = z
  .strictObject({
    actionId: RecordId,
    reference: z.string(),
    text: z.string(),
    /** What was written down before anybody concluded anything. */
    analysisText: z.string(),
    verdicts: z.array(VerdictView),
    charts: z.array(ChartSaying),
    /** Stands for what the charts say today. To be sent back with what is concluded. */
    seen: z.string(),
    /** Whether a chart says something else today than when somebody last concluded something. */
    movedOn: z.boolean(),
    /** The names of the measures that have been read since then. */
    readSince: z.array(z.string()),
    may: z.strictObject({ record: z.boolean() }),
  })
  .meta({ id: 'VerdictStory' });
export type VerdictStory = z.infer<typeof VerdictStory>;

/** A conclusion, in words that claim no more than the charts can say. */
export const NewVerdict = z
  .strictObject({
    conclusion: Conclusion,
    statement: Narrative,
    explanation: OptionalNarrative.default(''),
    /** What the story gave as `seen`: the charts that were looked at. */
    seen: z.string().max(100),
  })
  .check(refuseClaims(['statement', 'explanation']))
  .meta({ id: 'NewVerdict' });
export type NewVerdict = z.infer<typeof NewVerdict>;

/** The newest conclusion on each action of the committee, what is worse first, and where nobody has said anything yet. */
export const VerdictList = z
  .strictObject({
    verdicts: z.array(
      z.strictObject({
        actionId: RecordId,
        reference: z.string(),
        reviewReference: z.string(),
        text: z.string(),
        on: LocalDate,
        by: z.string(),
        conclusion: Conclusion,
        statement: z.string(),
        /** How many measures its charts were of, and how many of them said something else. */
        measures: z.int(),
        differing: z.int(),
        /** Whether any of its measures has been read since. */
        readSince: z.boolean(),
      }),
    ),
    total: z.int(),
    /** Actions that have measures and no conclusion. */
    unspoken: z.int(),
  })
  .meta({ id: 'VerdictList' });
export type VerdictList = z.infer<typeof VerdictList>;
