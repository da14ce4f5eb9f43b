import type * as v from 'valibot';

/** The parts of valibot the evidence schema is written in, as they look at run time. */
interface Node {
  readonly type: string;
  readonly wrapped?: Node;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly value?: Node;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly pipe?: readonly { readonly kind: string; readonly type: string; readonly requirement?: unknown }[];
}

const LIMITS: Readonly<Record<string, readonly [number: string, string_: string, array: string]>> = {
  min_value: ['minimum', 'minimum', 'minimum'],
  max_value: ['maximum', 'maximum', 'maximum'],
  max_length: ['maximum', 'maxLength', 'maxItems'],
};

/** A valibot schema as JSON Schema; throws for a kind it does not know, so that the published schema cannot lack one. */
export function jsonSchemaOf(schema: v.GenericSchema): object {
  return convert(schema);
}

function convert(node: Node): object {
  const kinds: Readonly<Record<string, () => object>> = {
    optional: () => convert(node.wrapped ?? node),
    exact_optional: () => convert(node.wrapped ?? node),
    nullable: () => ({ anyOf: [convert(node.wrapped ?? node), { type: 'null' }] }),
    record: () => ({ type: 'object', additionalProperties: convert(node.value ?? node) }),
    union: () => ({ anyOf: (node.options as readonly Node[]).map(convert) }),
    string: () => ({ type: 'string', ...limits(node, 1) }),
    number: () => ({ type: 'integer', ...limits(node, 0) }),
    boolean: () => ({ type: 'boolean' }),
    literal: () => ({ const: node.literal }),
    picklist: () => ({ enum: node.options }),
    array: () => ({ type: 'array', items: convert(node.item ?? node), ...limits(node, 2) }),
    variant: () => ({ oneOf: (node.options as readonly Node[]).map(convert) }),
    strict_object: () => object(node),
  };
  const kind = kinds[node.type];
  if (kind === undefined) throw new Error(`no JSON Schema for ${node.type}`);
  return kind();
}

function object({ entries = {} }: Node): object {
  const required = Object.entries(entries).flatMap(([name, { type }]) =>
    type === 'optional' || type === 'exact_optional' ? [] : [name],
  );
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, convert(entry)])),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

function limits({ pipe = [] }: Node, column: 0 | 1 | 2): object {
  return Object.fromEntries(
    pipe.flatMap(({ type, requirement }) => {
      if (requirement instanceof RegExp) return [['pattern', requirement.source]];
      const name = LIMITS[type]?.[column];
      return name === undefined ? [] : [[name, requirement]];
    }),
  );
}
