import type { AssignmentView, PassageView, Stance, SuggestionPage } from '@followthrough/domain';

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

/** What was said and is not known to be saved, by assignment: it already counts on the screen. */
export type Unsaved = ReadonlyMap<string, { readonly decision: Said['decision']; readonly upTo: number }>;

/** Whether a theme waits for a person, as the screen shows it. What was said holds up to a version of it. */
function waits(theme: AssignmentView, unsaved: Unsaved): boolean {
  const said = unsaved.get(theme.id);
  if (said === undefined || theme.version > said.upTo) return theme.status === 'suggested';
  return said.decision === 'taken-back';
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

/** How many passages wait: as many as when the first page came, without those decided on since. */
export function countWaiting(
  fetched: readonly SuggestionPage[],
  now: readonly PassageView[],
  unsaved: Unsaved,
): number {
  const then = eachOnce(fetched).filter(({ themes }) => themes.some(({ status }) => status === 'suggested')).length;
  const left = now.filter(({ themes }) => themes.some((theme) => waits(theme, unsaved))).length;
  return Math.max(0, (fetched[0]?.waiting ?? 0) - then + left);
}

/** The passages of all pages; one can come again with a later page once others were decided. */
export function eachOnce(fetched: readonly SuggestionPage[]): PassageView[] {
  const all = fetched.flatMap(({ passages }) => passages);
  return [...new Map(all.map((passage) => [passage.passageId, passage])).values()];
}

/** A passage as it is known from what was fetched and from what was answered since: the later version of each theme. */
export function latest(fetched: PassageView, answered: PassageView | undefined): PassageView {
  if (answered === undefined) return fetched;
  const known = new Map(fetched.themes.map((theme) => [theme.id, theme]));
  for (const theme of answered.themes)
    if (theme.version >= (known.get(theme.id)?.version ?? 0)) known.set(theme.id, theme);
  return { ...fetched, themes: [...known.values()] };
}
