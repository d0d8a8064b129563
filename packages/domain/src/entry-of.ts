/**
 * What a table keeps under a name that comes from outside, such as a stored field or a word of an address.
 *
 * A plain look-up also finds what every object inherits: a field called `valueOf` would find a function.
 *
 * @returns The entry; undefined where the table itself has none of that name.
 */
export function entryOf<Entry>(table: Readonly<Record<string, Entry>>, name: string): Entry | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
