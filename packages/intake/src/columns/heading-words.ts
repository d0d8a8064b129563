import type { Field, UnsettledField } from './field.js';
import type { HeadingPhrases } from './heading-phrase.js';
import { headingPhrases } from './heading-phrases.js';

/** The headings named to a person whose file holds no plan. */
export const headingsLookedFor = 'Action, with Timescale (or By when) and Responsible lead (or Who)';

function patternFor({ whole = [], anywhere = [] }: HeadingPhrases): RegExp {
  const wholes = whole.map((phrase) => `^${phrase}$`);
  const parts = anywhere.map((phrase) => `(?<!\\w)${phrase}(?!\\w)`);
  return new RegExp([...wholes, ...parts].join('|'));
}

const rules = headingPhrases.map((phrases) => ({ field: phrases.field, pattern: patternFor(phrases) }));

const plainHeading = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/[?:.*"“”]+/g, ' ')
    .replace(/[\s_]+/g, ' ')
    .trim();

const fieldFor = (words: string): Field | UnsettledField | null =>
  words === '' ? null : (rules.find(({ pattern }) => pattern.test(words))?.field ?? null);

/**
 * Gives what a column holds by the wording of its heading, an unsettled field where that depends on the rest of the
 * table, or null where the wording is not known. Words in brackets, and those on later lines, only help where the first
 * are not enough.
 */
export function fieldOfHeading(heading: string): Field | UnsettledField | null {
  const whole = plainHeading(heading.replace(/[()[\]\n]/g, ' '));
  // "Progress (BRAG)" is a column of colours, whatever comes before the bracket.
  if (/\bb?rag\b/.test(whole) && !/\b(comment|narrative|update)/.test(whole)) return 'declaredStatus';
  const field = fieldFor(plainHeading(heading.split(/[(\n[]/)[0] ?? ''));
  return field === null || field === 'outcome' ? (fieldFor(whole) ?? field) : field;
}
