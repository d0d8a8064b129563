import type { Field } from '../columns/field.js';
import { readLeads } from '../leads.js';
import type { Place } from '../place.js';
import { placesInWords } from '../place.js';
import type { FieldValue, FieldValues } from '../plan/plan-step.js';
import type { ActionField, ReadAction, Source } from '../plan/plan.js';
import { declaredStatus } from '../status/declared-status.js';
import type { Line } from '../table/document.js';
import { markedWordsOf, struckWordsOf, wordsOf } from '../table/words.js';
import { isBlankText } from '../text/tidy-text.js';
import type { Timescale } from '../timescale.js';
import { readDueDates } from './due-dates.js';
import { itemsForEach, splitActions, type CellItem } from './split-items.js';

/** One action with what a person should know about how it was read. */
export interface ActionFound {
  action: ReadAction;
  doubt: Timescale['doubt'];
  hasColourOnly: boolean;
  hasSupersededText: boolean;
}

/** The columns whose words are taken over as they stand. */
const plainFields = ['measure', 'analysis', 'progress', 'evidence'] as const;

const struckIn = (value: FieldValue | undefined): string => struckWordsOf(value?.lines ?? []);

/** Gives an action its own share of each cell: its own item where there is one for each, otherwise the whole. */
function shareOf(values: FieldValues, at: number, count: number): Map<Field, FieldValue> {
  const share = new Map<Field, FieldValue>();
  for (const [field, value] of values) {
    const own = field === 'text' ? null : (itemsForEach(value.lines, count)?.[at] ?? null);
    share.set(field, own === null ? value : { ...value, lines: own.lines });
  }
  return share;
}

function sourceOf(value: FieldValue): Source {
  const under = value.heading === '' ? '' : `, under “${value.heading.replaceAll('\n', ' ')}”`;
  return {
    places: value.places,
    sentence: `${placesInWords(value.places)}${under}`,
    asWritten: markedWordsOf(value.lines),
  };
}

/** The row's reference, with the letter of the action where several stand in the row: "1.1(a)". */
function referenceOf(
  ref: FieldValue | undefined,
  item: CellItem,
  { at, count }: { at: number; count: number },
): string {
  const lines = (ref?.lines ?? []).filter((line) => markedWordsOf([line]) !== '');
  // A reference for each action, one line each.
  if (count > 1 && lines.length === count) return markedWordsOf(lines.slice(at, at + 1));
  const row = markedWordsOf(lines).replace(/\.$/, '');
  const isOwnNumber = /^\d+(\.\d+)+/.test(item.label);
  if (row === '') return isOwnNumber ? item.label : '';
  return count > 1 && !isOwnNumber ? `${row}${item.label}` : row;
}

const actionText = (lines: readonly Line[]): string => wordsOf(lines);

function optionalTexts(values: FieldValues): Partial<Record<(typeof plainFields)[number], string>> {
  const texts: Partial<Record<(typeof plainFields)[number], string>> = {};
  for (const field of plainFields) {
    const text = wordsOf(values.get(field)?.lines ?? []);
    if (text !== '') texts[field] = text;
  }
  return texts;
}

const sourceFields: readonly [ActionField, Field][] = [
  ['text', 'text'],
  ['leads', 'leads'],
  ['measure', 'measure'],
  ['analysis', 'analysis'],
  ['declaredStatus', 'declaredStatus'],
  ['progress', 'progress'],
  ['evidence', 'evidence'],
  ['ref', 'ref'],
];

function sourcesOf(values: FieldValues): ReadAction['sources'] {
  const sources: ReadAction['sources'] = {};
  for (const [name, field] of sourceFields) {
    const value = values.get(field);
    if (value !== undefined) sources[name] = sourceOf(value);
  }
  return sources;
}

interface ItemPlace {
  at: number;
  count: number;
  place: Place;
}

function actionFrom(item: CellItem, values: FieldValues, where: ItemPlace): ActionFound {
  const due = readDueDates(values);
  const status = declaredStatus(values.get('declaredStatus'));
  const ref = referenceOf(values.get('ref'), item, where);
  const dueSources: ReadAction['sources'] = {};
  if (due.from !== undefined) dueSources.timescaleText = sourceOf(due.from);
  if (due.timescale.originalDueDate !== null && due.originalFrom !== undefined) {
    dueSources.originalDueDate = sourceOf(due.originalFrom);
  }
  const action: ReadAction = {
    text: actionText(item.lines),
    timescaleText: isBlankText(due.timescale.text) ? '' : due.timescale.text,
    dueDate: due.timescale.dueDate,
    dueDatePrecision: due.timescale.dueDatePrecision,
    leads: readLeads(wordsOf(values.get('leads')?.lines ?? [])),
    ...optionalTexts(values),
    ...(status.words === '' ? {} : { declaredStatus: status.words }),
    ...(ref === '' ? {} : { ref }),
    ...(due.timescale.originalDueDate === null ? {} : { originalDueDate: due.timescale.originalDueDate }),
    sources: { ...sourcesOf(values), ...dueSources },
    place: where.place,
  };
  const hasSupersededText =
    struckWordsOf(item.lines) !== '' ||
    [...values].some(([field, value]) => field !== 'text' && struckIn(value) !== '');
  return { action, doubt: due.timescale.doubt, hasColourOnly: status.isColourOnly, hasSupersededText };
}

/**
 * Gives the actions of one row: one, or several where its action cell holds marked items.
 * @returns an empty list where the action cell is blank
 */
export function readActions(values: FieldValues, place: Place): ActionFound[] {
  const items = splitActions(values.get('text')?.lines ?? []).filter((item) => actionText(item.lines) !== '');
  return items.map((item, at) => {
    const share = items.length === 1 ? new Map(values) : shareOf(values, at, items.length);
    return actionFrom(item, share, { at, count: items.length, place });
  });
}
