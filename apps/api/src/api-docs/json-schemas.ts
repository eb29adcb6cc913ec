import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';

export type JsonSchema = Readonly<Record<string, unknown>>;

const inDefinitions = '#/$defs/';
const inComponents = '#/components/schemas/';

/** Refers to components instead of to definitions of its own. */
const pointToComponents = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(pointToComponents);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === '$ref' && typeof inner === 'string'
        ? inner.replace(inDefinitions, inComponents)
        : pointToComponents(inner),
    ]),
  );
};

/**
 * Turns zod schemas into JSON Schema 2020-12, which OpenAPI 3.1 speaks. Those with a `.meta({ id })` become components that
 * the others refer to.
 */
export class JsonSchemas {
  readonly #components = new Map<string, JsonSchema>();

  /**
   * @param direction `input`: what callers send, before it is trimmed or counted; `output`: what they get
   * @throws when two different schemas have the same id
   */
  of(schema: z.ZodType, direction: 'input' | 'output'): JsonSchema {
    const whole = z.toJSONSchema(z.object({ it: schema }), { io: direction, target: 'draft-2020-12' });
    for (const [id, definition] of Object.entries(whole.$defs ?? {})) this.#keep(id, definition);
    return pointToComponents(whole.properties?.['it']) as JsonSchema;
  }

  /** By name. */
  components(): Record<string, JsonSchema> {
    return Object.fromEntries([...this.#components].sort(([one], [other]) => (one < other ? -1 : 1)));
  }

  #keep(id: string, definition: object): void {
    const { id: _, ...rest } = pointToComponents(definition) as Record<string, unknown>;
    const known = this.#components.get(id);
    if (known !== undefined && !isDeepStrictEqual(known, rest)) {
      throw new Error(`Two schemas are called ${id}: give one of them another name`);
    }
    this.#components.set(id, rest);
  }
}
