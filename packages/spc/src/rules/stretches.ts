/**
 * Cuts a list into stretches whose neighbours belong together.
 *
 * @param values - In order.
 * @param belongs - Whether a value belongs with the one before it.
 * @returns Stretches in order; each value is in exactly one.
 */
export function stretches<Value>(
  values: readonly Value[],
  belongs: (previous: Value, value: Value) => boolean,
): readonly (readonly Value[])[] {
  const found: Value[][] = [];
  let previous: Value | undefined;
  for (const value of values) {
    const current = found.at(-1);
    if (current === undefined || previous === undefined || !belongs(previous, value)) found.push([value]);
    else current.push(value);
    previous = value;
  }
  return found;
}
