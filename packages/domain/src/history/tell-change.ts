import { entryOf } from '../entry-of.js';
import { fieldInWords, silentFields } from './field-words.js';
import { namingFields, recordWords } from './record-words.js';
import { valueInWords, type ValueInWords } from './value-in-words.js';

/** A change as it was recorded. Where the words are not the reader's to see, `before` and `after` are null. */
export interface RecordedChange {
  readonly verb: string;
  /** The table of the record, such as `action_update`. */
  readonly subject: string;
  readonly fields: readonly string[];
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

/** How a change is to be told. */
export interface Telling {
  /** The table of the record whose history is told: its own changes need not name it. */
  readonly about: string;
  /** What records are called whose ids may stand in a change. */
  readonly names: Readonly<Record<string, string>>;
}

/**
 * Tells a recorded change in sentences: what was done, to what, from what, to what.
 *
 * @returns One sentence a field, without a full stop; none when only what the database keeps by itself changed.
 */
export function tellChange(change: RecordedChange, { about, names }: Telling): string[] {
  const { verb, subject, fields, before, after } = change;
  if (verb === 'erase') return ['Erased the words of an entry of this history'];
  const record = entryOf(recordWords, subject) ?? subject.replaceAll('_', ' ');
  const called = nameIn(change, names);
  if (verb === 'insert') return [`Added ${record}${called}`];
  if (verb === 'delete') return [`Removed ${record}${called}`];
  const told = fields.filter((field) => !silentFields.has(field));
  if (told.length === 0) return [];
  const place = subject === about ? '' : `Changed ${record}: `;
  if (before === null || after === null) return [`${place}${sayFields(told)}`];
  return told.map((field) => {
    const value = (side: Readonly<Record<string, unknown>>) =>
      valueInWords({ subject, field, value: side[field] }, names);
    return `${place}${sayMove(fieldInWords(field), value(before), value(after))}`;
  });
}

function nameIn({ subject, before, after }: RecordedChange, names: Telling['names']): string {
  const field = entryOf(namingFields, subject);
  if (field === undefined) return '';
  const { kind, words } = valueInWords({ subject, field, value: (after ?? before ?? {})[field] }, names);
  return kind === 'none' || kind === 'unsaid' ? '' : `: ${words}`;
}

function sayMove(field: string, before: ValueInWords, after: ValueInWords): string {
  if (before.kind === 'unsaid' || after.kind === 'unsaid') return `${field} changed`;
  if (before.kind === 'none') return `${field} set to ${after.words}`;
  if (after.kind === 'none') return `${field} taken away; it was ${before.words}`;
  const verb = before.kind === 'day' ? 'moved' : before.kind === 'quoted' ? 'reworded' : 'changed';
  return `${field} ${verb} from ${before.words} to ${after.words}`;
}

function sayFields(fields: readonly string[]): string {
  return `Changed ${fields.map((field) => fieldInWords(field).toLowerCase()).join(', ')}`;
}
