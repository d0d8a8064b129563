import type { AssignmentView, PassageView } from '@followthrough/domain';

/** A suggestion on a passage that waits for a person. */
export interface Waiting {
  readonly passage: PassageView;
  readonly suggestion: AssignmentView;
}

/**
 * The suggestions in the order in which they come to a person.
 *
 * @param later - Suggestions that were put off, the longest ago first; they come after all others.
 */
export function queueOf(passages: readonly PassageView[], later: readonly string[]): Waiting[] {
  const turn = ({ suggestion }: Waiting) => later.indexOf(suggestion.id);
  return passages
    .flatMap((passage) =>
      passage.themes.filter((theme) => theme.status === 'suggested').map((suggestion) => ({ passage, suggestion })),
    )
    .toSorted((one, other) => turn(one) - turn(other));
}
