import fc from 'fast-check';

/** As much of JSON Schema as the described API uses. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Record<string, JsonSchema>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** What a schema refers to, and values of real records by the name of their field, so that requests get past the door. */
export interface Ground {
  readonly schemas: Record<string, JsonSchema>;
  readonly known: Record<string, readonly string[]>;
}

/** Texts that break software that is careless with texts. */
export const nastyTexts: readonly string[] = [
  ...['\u0000', 'a\u0000b', '\ud800', '\udfff\ud800', '\u202egnp.exe', '__proto__', 'constructor', 'prototype'],
  ...[
    '2147483648',
    '9223372036854775808',
    '-1',
    'NaN',
    '1e999',
    '2026-02-30',
    '0000-00-00',
    '9999-12-31',
    '+010000-01-01',
  ],
  ...[`'; drop table action; --`, String.raw`\'`, '%', '%s%n', '$1', '${7*7}', '{{7*7}}', '=1+1', '@SUM(A1)', '\t=cmd'],
  ...['<script>alert(1)</script>', 'javascript:alert(1)', '../../etc/passwd', 'a\r\nset-cookie: x=1', 'İıſK', '𝕏'],
  ...['', ' ', '\n', '\uFEFF', 'a'.repeat(301), 'é'.repeat(6001), '{"a":1}', '00000000-0000-0000-0000-000000000000'],
];

/** Values that are of no type, or of another type than was asked for. */
export const oddValues: readonly unknown[] = [
  ...[null, true, 0, -1, 0.5, 2 ** 31, 2 ** 53, 1e308, [], [[]], {}, ['a', 'b'], { length: 3 }, { toString: 1 }],
  ...[{ $ref: '#' }, Array.from({ length: 2000 }, () => 0)],
];

/** Gives values that a schema allows for a field, often at their edges. */
export function arbitraryOf(schema: JsonSchema, ground: Ground, field = ''): fc.Arbitrary<unknown> {
  const named = schema.$ref?.split('/').at(-1);
  if (named !== undefined) return arbitraryOf(ground.schemas[named] ?? {}, ground, field);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return fc.oneof(...either.map((each) => arbitraryOf(each, ground, field)));
  return ofType(schema, ground, field);
}

function ofType(schema: JsonSchema, ground: Ground, field: string): fc.Arbitrary<unknown> {
  switch (schema.type) {
    case 'object':
      return objectOf(schema, ground);
    case 'array': {
      const minLength = schema.minItems ?? 0;
      const maxLength = Math.min(schema.maxItems ?? 3, minLength + 2);
      return fc.array(arbitraryOf(schema.items ?? {}, ground), { minLength, maxLength });
    }
    case 'string':
      return knownOr(textOf(schema), ground.known[field]);
    case 'integer':
    case 'number':
      return fc.integer({ min: schema.minimum ?? -5, max: Math.min(schema.maximum ?? 9, 2 ** 31 - 1) });
    case 'boolean':
      return fc.boolean();
    default:
      return fc.constant(null);
  }
}

function objectOf(schema: JsonSchema, ground: Ground): fc.Arbitrary<unknown> {
  const fields = Object.entries(schema.properties ?? {}).map(([name, each]) => [name, arbitraryOf(each, ground, name)]);
  return fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: [...(schema.required ?? [])],
  }); // built from pairs of a name and an arbitrary
}

function knownOr(made: fc.Arbitrary<string>, known: readonly string[] = []): fc.Arbitrary<string> {
  return known.length === 0 ? made : fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...known) }, made);
}

function textOf(schema: JsonSchema): fc.Arbitrary<string> {
  if (schema.format === 'uuid') return fc.uuid();
  if (schema.format === 'date') return dates;
  if (schema.format === 'email') return fc.integer({ min: 0, max: 9 }).map((count) => `fuzz.${count}@example.org`);
  if (schema.pattern !== undefined) return fc.stringMatching(new RegExp(schema.pattern));
  const { minLength = 0, maxLength = 40 } = schema;
  const length = { minLength, maxLength: Math.max(minLength, Math.min(maxLength, 60)) };
  return fc.oneof(
    { weight: 5, arbitrary: fc.string({ ...length, unit: fc.constantFrom(...'abcxyz ,.éß–') }) },
    { weight: 2, arbitrary: fc.string({ ...length, unit: 'grapheme' }) },
    fc.constant('x'.repeat(maxLength)),
  );
}

const datesFrom = (min: string, max: string) =>
  fc
    .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const dates = fc.oneof(datesFrom('2026-01-01', '2026-11-01'), datesFrom('1900-01-01', '2200-12-31'));
