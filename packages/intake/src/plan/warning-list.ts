import { placeInWords, type Place } from '../place.js';
import type { IntakeWarning, IntakeWarningKind, ReadAction } from './plan.js';

/** What a person is told about each kind of doubt, after the place. */
const sentences: Record<IntakeWarningKind, string> = {
  'needs-review-date':
    'gives no calendar date, so the action has no due date yet. Enter one, or leave it for the committee to set.',
  'invalid-date':
    'gives a day that is not in the calendar, so it was not used. Check the date with whoever keeps the plan.',
  'relative-date': 'counts from an event rather than giving a date. Enter the date once the event has one.',
  'missing-lead': 'names nobody as responsible. Enter the post or agency that leads.',
  'split-actions': 'holds several actions in one cell; each is now an action of its own. Check that they belong apart.',
  'superseded-text': 'has words struck through, which were left out as replaced.',
  'tracked-changes': 'holds changes that nobody has accepted yet. The plan was read as if all of them were accepted.',
  'colour-only-status': 'shows where an action stands by colour alone. The nearest colour was taken; check it.',
  'status-key-nonstandard':
    'gives its colours another meaning than most plans do. The colours were kept as they are and not translated.',
  'hidden-rows':
    'holds rows that are hidden in the document. They were read too; take out any that are no longer meant.',
  'unmapped-column': 'has no place in an action plan here, so its words were set aside under “not placed”.',
  'note-row': 'is a note or a total, not an action, and was left out.',
  'multiple-reviews': 'The file holds the plans of several reviews. Each is given as a plan of its own.',
  'named-otherwise':
    'is a Word document, though its name ends as another kind does. It was read; give it the ending .docx, so that others can open it.',
  'strategy-without-actions': 'has no actions under it.',
  'headings-carried-over':
    'has no headings, so those of the table before it were used. Check that its columns are the same.',
  'row-not-placed': 'has words but no action, so it was set aside under “not placed”.',
  'cell-not-placed': 'has words beyond the last heading, which were set aside under “not placed”.',
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The warnings about one file in the order they arise. */
export class WarningList {
  readonly warnings: IntakeWarning[] = [];

  /**
   * Adds a warning.
   * @param where what it is about, for a person: "strategy 1, action 3"
   */
  add(kind: IntakeWarningKind, where: string, place: Place | null): void {
    const at = place === null ? '' : ` (${placeInWords(place)})`;
    const sentence = kind === 'multiple-reviews' ? sentences[kind] : `${capital(where)}${at} ${sentences[kind]}`;
    this.warnings.push({ kind, where, sentence, place });
  }

  /** Adds a warning of a kind that is said once a file, unless it has been said. */
  addOnce(kind: IntakeWarningKind, where: string, place: Place | null): void {
    if (!this.warnings.some((warning) => warning.kind === kind && warning.where === where))
      this.add(kind, where, place);
  }

  /** Adds the warnings about one action. */
  addForAction(action: ReadAction, doubt: IntakeWarningKind | null, where: string): void {
    if (doubt !== null) this.add(doubt, where, action.sources.timescaleText?.places[0] ?? action.place);
    if (action.leads.length === 0) this.add('missing-lead', where, action.sources.leads?.places[0] ?? action.place);
  }
}
