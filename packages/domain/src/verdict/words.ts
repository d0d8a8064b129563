import type { ChartSaying } from './chart-saying.js';
import type { Conclusion } from './conclusion.js';
import type { ChartGist } from './gist.js';

/** The words for each conclusion. */
export const conclusionWords: Record<Conclusion, string> = {
  improving: 'Things are improving',
  mixed: 'The picture is mixed',
  'no-sign-yet': 'No sign of a change yet',
  worse: 'Things have become worse',
  'too-early': 'It is too early to say',
};

/** A symbol for each conclusion, to go with its words. */
export const conclusionSymbols: Record<Conclusion, string> = {
  improving: '▲',
  mixed: '◆',
  'no-sign-yet': '–',
  worse: '▼',
  'too-early': '…',
};

/** What a conclusion in a list carries. */
export interface ConclusionInBrief {
  readonly conclusion: Conclusion;
  readonly on: string;
  readonly by: string;
  readonly statement: string;
  readonly explanation: string;
  readonly charts: readonly Pick<ChartSaying, 'name' | 'sentence'>[];
}

interface Analysed {
  readonly analysisText: string;
  readonly verdict: ConclusionInBrief | null;
}

/**
 * The analysis of performance of an action in one passage: the newest conclusion with its day and whose it is, and what
 * each chart said then; where there is none, what was written down.
 */
export function analysisInWords(row: Analysed): string {
  const said = row.verdict?.charts.map(({ name, sentence }) => `${name}: ${sentence}`) ?? [];
  const concluded = conclusionInWords(row);
  return said.length === 0 ? concluded : `${concluded}\nWhat the charts said then: ${said.join(' ')}`;
}

/** The same without what each chart said, for where that stands beside it in words fit to leave the committee. */
export function conclusionInWords({ analysisText, verdict }: Analysed): string {
  if (verdict === null) return analysisText;
  const { conclusion, on, by, statement, explanation } = verdict;
  return [
    `${on.split('-').reverse().join('/')}, ${by}: ${conclusionWords[conclusion]}. ${statement}`,
    ...(explanation === '' ? [] : [explanation]),
  ].join('\n');
}

/** The words for what a chart comes to. */
export const gistWords: Record<ChartGist, { readonly words: string; readonly symbol: string }> = {
  better: { words: 'Evidence of improvement', symbol: '▲' },
  worse: { words: 'Evidence of a change for the worse', symbol: '▼' },
  changed: { words: 'A change, not plainly for better or worse', symbol: '◆' },
  'no-sign': { words: 'No sign of a lasting change', symbol: '–' },
  'too-early': { words: 'Too early to say', symbol: '…' },
};
