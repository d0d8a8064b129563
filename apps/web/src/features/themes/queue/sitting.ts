import type { AssignmentView, PassageView, Stance } from '@followthrough/domain';

/** What a person said of a theme in this sitting. */
export interface Said {
  readonly assignmentId: string;
  /** The version of it that was on the screen. */
  readonly version: number;
  /** What the theme is called and where, to say it again in words. */
  readonly name: string;
  readonly place: string;
  readonly decision: 'confirmed' | 'rejected' | 'added' | 'taken-back';
  /** Only when it is not the suggestion's own. */
  readonly stance?: Stance | undefined;
}

/** A suggestion on a passage that waits for a person. */
export interface Waiting {
  readonly passage: PassageView;
  readonly suggestion: AssignmentView;
}

/** What was said and is not saved yet, by assignment: it already counts on the screen. */
export type Unsaved = ReadonlyMap<string, Said['decision']>;

/** Whether a theme waits for a person, as the screen shows it. */
export function waits(theme: AssignmentView, unsaved: Unsaved): boolean {
  const said = unsaved.get(theme.id);
  return said === undefined ? theme.status === 'suggested' : said === 'taken-back';
}

interface Order {
  readonly unsaved: Unsaved;
  /** Suggestions that were put off, the longest ago first; they come after all others. */
  readonly later: readonly string[];
  /** One to decide anew; it comes before all others. */
  readonly first: string | null;
}

/** The suggestions in the order in which they come to a person; those of a passage stay together. */
export function queueOf(passages: readonly PassageView[], { unsaved, later, first }: Order): Waiting[] {
  const turn = ({ suggestion: { id } }: Waiting) => (id === first ? -2 : later.indexOf(id));
  return passages
    .flatMap((passage) =>
      passage.themes.filter((theme) => waits(theme, unsaved)).map((suggestion) => ({ passage, suggestion })),
    )
    .toSorted((one, other) => turn(one) - turn(other));
}

/** By how many passages fewer wait than were waiting when they were fetched, for what is not saved yet. */
export function passagesSettled(passages: readonly PassageView[], unsaved: Unsaved): number {
  const before = passages.filter(({ themes }) => themes.some(({ status }) => status === 'suggested')).length;
  return before - passages.filter(({ themes }) => themes.some((theme) => waits(theme, unsaved))).length;
}
