import type { Choice } from '../../components/form/choices';

/** The choices of a list of places or people, after one that says nothing is chosen. */
export function namedChoices(
  named: readonly { readonly id: string; readonly name: string }[],
  nothing: string,
): Choice<string>[] {
  return [{ value: '', words: nothing }, ...named.map(({ id, name }) => ({ value: id, words: name }))];
}
