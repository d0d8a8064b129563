import type { ReadPlan, ReadValue, ReadWarning } from '@followthrough/domain';
import { placeInWords, type ReadPlan as FoundPlan, type ReadReview, type ReadReviewPlan } from '@followthrough/intake';
import type { KnownAgency } from './imports.repository.js';
import { placeWarnings } from './place-warnings.js';
import { toDay, toReadAction, toValue } from './to-read-action.js';

/** The file a plan was read from, and what the committee's own records say beside it. */
export interface PlanFile {
  readonly fileName: string;
  readonly fileSha256: string;
  readonly agencies: readonly KnownAgency[];
  readonly alreadyImported: boolean;
}

const nothing: ReadReviewPlan = { review: { sources: {} }, strategies: [] };

/** What was found in a file, as a person checks it. Of a file about several reviews it is the first. */
export function toReadPlan(found: FoundPlan, file: PlanFile): ReadPlan {
  const [plan = found.plans[0] ?? nothing, ...others] = found.plans.filter(({ strategies }) => strategies.length > 0);
  const warnings = placeWarnings(
    plan,
    // What the reader says of several reviews is said again below, of each that is left out.
    found.warnings.filter(({ kind }) => kind !== 'multiple-reviews'),
  );
  return {
    fileName: file.fileName,
    fileSha256: file.fileSha256,
    review: reviewOf(plan.review),
    strategies: plan.strategies.map(({ number, title, source, actions }, strategy) => ({
      number: toValue(number, source),
      title: toValue(title, source),
      actions: actions.map((action, at) => toReadAction(action, file.agencies, warnings.ofAction(strategy, at))),
      warnings: [...warnings.ofStrategy(strategy)],
    })),
    statusKey: Object.entries(found.statusKey ?? {}).map(([colour, meaning]) => ({ colour, meaning })),
    warnings: [
      ...monthOnly(plan.review),
      ...others.map(leftForAnotherFile),
      ...warnings.ofFile,
      ...found.leftAside.map(leftAside),
    ],
    unread: found.unread.map(({ words, reason, place }): ReadValue => {
      return { text: words, from: `${placeInWords(place)}: ${reason}` };
    }),
    agencies: [...file.agencies],
    alreadyImported: file.alreadyImported,
  };
}

function reviewOf({ pseudonym, reference, committee, reportDate, sources }: ReadReview): ReadPlan['review'] {
  return {
    pseudonym: toValue(pseudonym, sources.pseudonym),
    reference: toValue(reference, sources.reference),
    committee: toValue(committee, sources.committee),
    reportedOn: toDay(reportDate),
  };
}

/** A month is not a day, and choosing one is for a person. */
function monthOnly({ reportDate, sources }: ReadReview): ReadWarning[] {
  if (reportDate === undefined || toDay(reportDate) !== null) return [];
  const sentence = `The file gives the date of the report only as ${monthInWords(reportDate)}. Enter the day.`;
  return [{ kind: 'report-date-not-a-day', sentence, where: sources.reportDate?.sentence ?? 'the review' }];
}

function monthInWords(month: string): string {
  const start = Date.parse(`${month}-01`);
  if (Number.isNaN(start)) return month;
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(start);
}

function leftForAnotherFile({ review, strategies }: ReadReviewPlan): ReadWarning {
  const name = review.pseudonym ?? review.reference ?? 'another review';
  const sentence = `The plan for ${name} in the same file was left out. Save it in a file of its own and bring that in.`;
  return { kind: 'left-for-another-file', sentence, where: strategies[0]?.source?.sentence ?? name };
}

function leftAside({ reason, place }: FoundPlan['leftAside'][number]): ReadWarning {
  const where = placeInWords(place);
  return {
    kind: 'table-left-aside',
    sentence: `A table was left aside: ${reason}. Check that it is no part of the plan.`,
    where,
  };
}
