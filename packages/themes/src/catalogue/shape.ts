/** An object whose fields have not been looked at yet. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Says whether a value is an object with fields, and not a list or nothing.
 *
 * @param value - Anything.
 */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Says whether a value is text with something in it.
 *
 * @param value - Anything.
 */
export function isWording(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/**
 * Says whether a value is a list of texts, each with something in it.
 *
 * @param value - Anything.
 */
export function isWordings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isWording);
}
