import { dayOrNothing } from '../day-words';
import type { Asked, Typed } from './drawn-field';

/** Puts what is typed into a field in words, by how the field is asked for: a day as a day, a choice as it is offered. */
export const typedInWords =
  (asked: Asked) =>
  (typed: Typed = ''): string =>
    (typeof typed === 'string' ? [typed] : typed).map((one) => inWords(asked, one)).join(', ');

function inWords(asked: Asked, typed: string): string {
  if (asked.as === 'day') return dayOrNothing(typed === '' ? null : typed);
  return 'choices' in asked ? (asked.choices.find(({ value }) => value === typed)?.words ?? typed) : typed;
}
