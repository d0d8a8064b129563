import type { z } from 'zod';
import type { FieldProblem } from './problem.js';

type Issue = z.core.$ZodIssue;

/** More problems than this nobody reads, and whoever sends a hundred thousand unknown fields is not told of each. */
const problemsMax = 100;

/**
 * Says what is wrong with each field in plain words.
 *
 * @param issues - What the schema found, in its own order.
 * @returns One entry a field, a hundred at most, with its path in dots (`strategies.0.title`); an unknown field is
 *   named itself.
 */
export function fieldProblems(issues: readonly Issue[]): FieldProblem[] {
  const named = issues
    .slice(0, problemsMax)
    .flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys
            .slice(0, problemsMax)
            .map((key) => ({ path: [...issue.path, key].join('.'), sentence: 'This field is not known here.' }))
        : [{ path: issue.path.join('.'), sentence: sentenceFor(issue) }],
    );
  return named.slice(0, problemsMax);
}

function sentenceFor(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'This is needed.' : `Give ${wordFor(issue.expected)}.`;
    case 'invalid_value':
      return `Choose one of: ${issue.values.map(String).join(', ')}.`;
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum));
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum));
    case 'invalid_format':
      return formatSentence(issue.format);
    case 'custom':
      return issue.message;
    default:
      return 'This is not in a form we can read.';
  }
}

function tooSmall(origin: string, minimum: number): string {
  if (origin === 'string') return minimum <= 1 ? 'This is needed.' : `Use at least ${minimum} characters.`;
  if (origin === 'array') return minimum <= 1 ? 'Give at least one.' : `Give at least ${minimum}.`;
  return `Give a number of ${minimum} or more.`;
}

function tooBig(origin: string, maximum: number): string {
  if (origin === 'string') return `Use at most ${maximum.toLocaleString('en-GB')} characters.`;
  if (origin === 'array') return `Give at most ${maximum.toLocaleString('en-GB')}.`;
  return `Give a number of ${maximum.toLocaleString('en-GB')} or less.`;
}

function formatSentence(format: string): string {
  if (format === 'date') return 'Give a real date, such as 31 March 2027 (2027-03-31).';
  if (format === 'uuid') return 'This is not the address of a record.';
  if (format === 'email') return 'Give an email address, such as name@example.org.';
  return 'This is not in a form we can read.';
}

function wordFor(expected: string): string {
  if (expected === 'string') return 'some text';
  if (expected === 'number' || expected === 'int') return 'a number';
  if (expected === 'boolean') return 'yes or no';
  if (expected === 'array') return 'a list';
  return 'a value in the right form';
}
