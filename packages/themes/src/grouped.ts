/**
 * Puts values that share a key together.
 *
 * @param values - Their order is kept within each group.
 * @param keyOf - Gives the key of a value.
 * @returns One group for each key, in order of first appearance.
 */
export function grouped<Value, Key>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
