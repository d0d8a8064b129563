import { dayInWords } from '../../local-date.js';
import type { Cited } from './citations.js';
import type { ActionFacts, FollowOnFacts, SeenFacts, StrategyFacts, ThemeFacts } from './facts.js';

/** The text of an action or title without its full stop, in quotation marks, short enough for a sentence. */
export function quoted(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim().replace(/\.$/u, '');
  const cut = line.length <= lengthMax ? line : `${line.slice(0, line.lastIndexOf(' ', lengthMax) + 1).trim()} …`;
  return `“${cut === '…' ? line : cut}”`;
}

const lengthMax = 200;

const record = (kind: Cited['kind'], id: string, label: string): Cited => ({ kind, id, label, reviewId: null });

/** The theme itself: what is confirmed under it. */
export const citeTheme = ({ slug, name }: Pick<ThemeFacts, 'slug' | 'name'>): Cited =>
  record('theme', slug, `Theme: ${name}, as confirmed on reviews`);

/** A review. */
export const citeReview = ({ reviewId, reference, pseudonym, reportedOn }: SeenFacts): Cited =>
  record('review', reviewId, `Review ${reference} (${pseudonym}), reported ${dayInWords(reportedOn)}`);

/** A strategy, with the review it stands in. */
export const citeStrategy = ({ strategyId, reviewId, reviewReference, number, title }: StrategyFacts): Cited => ({
  ...record('strategy', strategyId, `Strategy ${number} of ${reviewReference}: ${title}`),
  reviewId,
});

/** An action. */
export const citeAction = ({ actionId, text }: Pick<ActionFacts, 'actionId' | 'text'>): Cited =>
  record('action', actionId, `Action: ${text}`);

/** A piece of evidence. */
export const citeEvidence = ({ evidenceId, title, grade, datedOn }: ActionFacts['evidence'][number]): Cited =>
  record('evidence', evidenceId, `Evidence, grade ${grade}: ${title}, ${dayInWords(datedOn)}`);

/** A measure. */
export const citeMeasure = ({ measureId, name }: ActionFacts['measures'][number]): Cited =>
  record('measure', measureId, `Measure: ${name}`);

/** What was opened or decided because learning came back: where it stands on the theme's page. */
export const citeFollowOn = (slug: string, { id, madeOn }: FollowOnFacts): Cited =>
  record('follow-on', `${slug}#answered-${id}`, `What was linked on ${dayInWords(madeOn)} to what came back`);
