import type { Field } from '../columns/field.js';
import type { Place } from '../place.js';
import type { StatusColour } from '../status/colour.js';
import type { StrategyLabel } from '../strategy/strategy-label.js';
import type { Line } from '../table/document.js';

/** What a row holds for one field: the lines of its cell, or of several cells in column order. */
export interface FieldValue {
  lines: Line[];
  places: Place[];
  heading: string;
  /** A colour that says something, or null. */
  fill: StatusColour | null;
}

/** What a row of a plan table holds, field by field. */
export type FieldValues = ReadonlyMap<Field, FieldValue>;

/** Words of a plan table that have no place in an action. */
export interface UnreadPiece {
  words: string;
  /** Why it was left, in a few words. */
  reason: string;
  place: Place;
}

/**
 * How surely words above actions are the name of a strategy. Only a labelled one says so itself; a merged row among the
 * actions, a banner over the headings of a table, a heading or another paragraph above it may be something else.
 */
export type HeadingStrength = 'labelled' | 'merged row' | 'banner' | 'heading' | 'paragraph';

/** One thing met on the way through a plan from top to bottom. */
export type PlanStep =
  | { kind: 'heading'; label: StrategyLabel; strength: HeadingStrength; words: string; place: Place }
  | { kind: 'table'; place: Place; columnsFrom: 'its own headings' | 'the table before' }
  | { kind: 'row'; values: FieldValues; isHidden: boolean; place: Place }
  | { kind: 'note'; words: string; place: Place }
  | { kind: 'superseded'; words: string; place: Place }
  | { kind: 'unmapped'; heading: string; place: Place }
  | { kind: 'unread'; piece: UnreadPiece }
  | { kind: 'left aside'; reason: string; place: Place };
