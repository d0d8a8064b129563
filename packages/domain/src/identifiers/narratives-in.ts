import { z } from 'zod';
import { Narrative, OptionalNarrative } from '../text.js';

/** A passage in something sent, and its path in dots. */
export interface Passage {
  readonly path: string;
  readonly text: string;
}

const passages: ReadonlySet<z.ZodType> = new Set<z.ZodType>([Narrative, OptionalNarrative]);

/**
 * Every passage in what was sent, told from titles, posts and choices by the schema it is to be read with.
 *
 * @param schema - What the address takes.
 * @param value - What was sent, not yet checked: what does not fit the schema is left to whoever checks it.
 */
export function narrativesIn(schema: z.ZodType, value: unknown, path = ''): Passage[] {
  if (passages.has(schema)) return typeof value === 'string' ? [{ path, text: value }] : [];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return narrativesIn(schema.def.innerType as z.ZodType, value, path); // the library types it more loosely
  if (schema instanceof z.ZodUnion)
    return distinct(schema.options.flatMap((option) => narrativesIn(option as z.ZodType, value, path))); // the same
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((each, index) => narrativesIn(schema.element as z.ZodType, each, at(path, index))); // the same
  if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null)
    return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, part]) =>
      Object.hasOwn(value, key) ? narrativesIn(part, (value as Record<string, unknown>)[key], at(path, key)) : [],
    );
  return [];
}

const at = (path: string, key: string | number) => (path === '' ? `${key}` : `${path}.${key}`);

const distinct = (found: readonly Passage[]) =>
  found.filter((one, index) => found.findIndex((other) => other.path === one.path) === index);
