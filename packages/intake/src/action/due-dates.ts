import type { FieldValue, FieldValues } from '../plan/plan-step.js';
import { struckWordsOf, wordsOf } from '../table/words.js';
import { readTimescale, type Timescale } from '../timescale.js';

/** When an action is due, and which cells say so. */
export interface DueDates {
  timescale: Timescale;
  from: FieldValue | undefined;
  originalFrom: FieldValue | undefined;
}

const readCell = (value: FieldValue | undefined): Timescale =>
  readTimescale(wordsOf(value?.lines ?? []), struckWordsOf(value?.lines ?? []));

const isFilled = (value: FieldValue | undefined): value is FieldValue =>
  value !== undefined && wordsOf(value.lines) !== '';

/**
 * Gives when an action is due. A revised date that is filled in is the due date and the original stands beside it;
 * where it is blank the original is still the due date.
 */
export function readDueDates(values: FieldValues): DueDates {
  const timescale = values.get('timescale');
  const revised = values.get('revisedDate');
  const original = values.get('originalDate') ?? (isFilled(revised) ? timescale : undefined);
  if (isFilled(revised)) {
    const due = readCell(revised);
    const originalDueDate = isFilled(original) ? readCell(original).dueDate : due.originalDueDate;
    return { timescale: { ...due, originalDueDate }, from: revised, originalFrom: original ?? revised };
  }
  if (isFilled(timescale) && isFilled(original)) {
    const due = readCell(timescale);
    const earlier = readCell(original).dueDate;
    const originalDueDate = earlier === due.dueDate ? due.originalDueDate : earlier;
    return { timescale: { ...due, originalDueDate }, from: timescale, originalFrom: original };
  }
  const from = isFilled(timescale) ? timescale : (original ?? timescale);
  return { timescale: readCell(from), from, originalFrom: from };
}
