import fc from 'fast-check';

type Schema = Readonly<Record<string, unknown>>;

/** Text that is allowed and troublesome: other scripts, marks, emoji, signs that look like code. */
const troublesome = fc.string({
  unit: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...'abc XYZ 0123', 'é', 'ß', '漢', 'ا', 'ל') },
    fc.constantFrom(
      '😀',
      '👩‍🚒',
      'e\u0301',
      '\u202e',
      '\u200d',
      '\ufeff',
      '\uffff',
      '\n',
      '\t',
      '%',
      '_',
      '\\',
      "'",
      '"',
      '<',
      '&',
      '$',
      '{',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  minLength: 0,
  maxLength: 60,
});

const sized = (schema: Schema): fc.Arbitrary<string> => {
  const [least, most] = [Number(schema['minLength'] ?? 0), Number(schema['maxLength'] ?? 200)];
  return troublesome.map((text) =>
    `${text}${'word '.repeat(Math.ceil(least / 5))}`.slice(0, most).toWellFormed(),
  );
};

const formats: Record<string, fc.Arbitrary<string>> = {
  uuid: fc.uuid({ version: 7 }),
  email: fc.oneof(fc.stringMatching(/^[A-Za-z]{1,8}[.+_]?[a-z0-9]{1,8}@[a-z]{2,8}\.org$/), fc.emailAddress()),
  date: fc
    .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10)),
};

const textOf = (schema: Schema, known: readonly string[]): fc.Arbitrary<string> => {
  const { format, pattern } = schema as { format?: string; pattern?: string };
  const free =
    formats[format ?? ''] ?? (pattern === undefined ? sized(schema) : fc.stringMatching(new RegExp(pattern)));
  const fitting = known.filter(
    (text) =>
      (format === 'uuid') === /^[0-9a-f-]{36}$/.test(text) &&
      (pattern === undefined || new RegExp(pattern).test(text)),
  );
  const closed = format !== undefined || pattern !== undefined;
  return closed && fitting.length > 0 ? fc.oneof(fc.constantFrom(...fitting), free) : free;
};

const objectOf = (
  schema: Schema,
  inner: (schema: Schema) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> => {
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>);
  return fc.record(Object.fromEntries(properties.map(([name, property]) => [name, inner(property)])), {
    requiredKeys: (schema['required'] ?? []) as string[],
  });
};

/**
 * Values that a JSON Schema allows, or nearly so: what the schema cannot say (text of several lines, say) may still be refused.
 * @param components what `$ref` refers to
 * @param known texts that exist in the town: ids, codes
 */
export const anyOfSchema = (
  schema: Schema,
  components: Readonly<Record<string, Schema>>,
  known: readonly string[],
): fc.Arbitrary<unknown> => {
  const inner = (part: Schema) => anyOfSchema(part, components, known);
  const {
    $ref: reference,
    anyOf,
    enum: choices,
    const: only,
    type,
    minimum,
    maximum,
  } = schema as Record<string, never>;
  if (reference !== undefined) return inner(components[String(reference).split('/').at(-1) ?? ''] ?? {});
  if (anyOf !== undefined) return fc.oneof(...(anyOf as Schema[]).map(inner));
  if (choices !== undefined) return fc.constantFrom(...(choices as unknown[]));
  if (only !== undefined) return fc.constant(only);
  if (type === 'string') return textOf(schema, known);
  if (type === 'integer' || type === 'number')
    return fc.integer({ min: minimum ?? -5, max: Math.min(maximum ?? 9, 2 ** 31) });
  if (type === 'boolean') return fc.boolean();
  if (type === 'array') return fc.array(inner(schema['items'] as Schema), { maxLength: 4 });
  if (type === 'object') return objectOf(schema, inner);
  return fc.constant(null);
};
