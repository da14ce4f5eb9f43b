import type * as v from 'valibot';

/** The valibot schema nodes in use, as they look at run time. */
interface Node {
  readonly type: string;
  readonly wrapped?: Node;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly value?: Node;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  /** The schema before it was piped, then the actions. */
  readonly pipe?: readonly (Pick<Node, 'type' | 'pipe'> & { readonly requirement?: unknown })[];
}

const LIMITS: Readonly<Record<string, readonly [number: string, string_: string, array: string]>> = {
  min_value: ['minimum', 'minimum', 'minimum'],
  max_value: ['maximum', 'maximum', 'maximum'],
  max_length: ['maximum', 'maxLength', 'maxItems'],
};

/** The schemas that the published schema defines by name, under these names. */
export type Named = Readonly<Record<string, v.GenericSchema>>;

/** Converts a valibot schema to JSON Schema; throws for an unknown kind, so that the published schema omits none. */
export function jsonSchemaOf(schema: v.GenericSchema, named: Named = {}): object {
  const names = new Map<Node, string>(Object.entries(named).map(([name, one]) => [one, name]));
  const defs = Object.entries(named).map(([name, one]) => [name, convertUnnamed(one, names)] as const);
  return { ...convert(schema, names), ...(defs.length > 0 ? { $defs: Object.fromEntries(defs) } : {}) };
}

type Names = ReadonlyMap<Node, string>;

function convert(node: Node, names: Names): object {
  const name = names.get(node);
  return name === undefined ? convertUnnamed(node, names) : { $ref: `#/$defs/${name}` };
}

function convertUnnamed(node: Node, names: Names): object {
  const within = (inner: Node | undefined): object => convert(inner ?? node, names);
  const kinds: Readonly<Record<string, () => object>> = {
    optional: () => within(node.wrapped),
    exact_optional: () => within(node.wrapped),
    nullable: () => ({ anyOf: [within(node.wrapped), { type: 'null' }] }),
    record: () => ({ type: 'object', additionalProperties: within(node.value) }),
    union: () => ({ anyOf: (node.options as readonly Node[]).map(within) }),
    string: () => ({ type: 'string', ...limits(node, 1) }),
    number: () => ({ type: 'integer', ...limits(node, 0) }),
    boolean: () => ({ type: 'boolean' }),
    literal: () => ({ const: node.literal }),
    picklist: () => ({ enum: node.options }),
    array: () => ({ type: 'array', items: within(node.item), ...limits(node, 2) }),
    variant: () => ({ oneOf: (node.options as readonly Node[]).map(within) }),
    strict_object: () => object(node, names),
  };
  const kind = kinds[node.type];
  if (kind === undefined) throw new Error(`no JSON Schema for ${node.type}`);
  return kind();
}

function object({ entries = {} }: Node, names: Names): object {
  const required = Object.entries(entries).flatMap(([name, { type }]) =>
    type === 'optional' || type === 'exact_optional' ? [] : [name],
  );
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, convert(entry, names)])),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

function limits({ pipe = [] }: Pick<Node, 'pipe'>, column: 0 | 1 | 2): object {
  return Object.fromEntries(
    pipe.flatMap(({ type, requirement, pipe: inner }) => {
      if (inner !== undefined) return Object.entries(limits({ pipe: inner }, column));
      if (requirement instanceof RegExp) return [['pattern', requirement.source]];
      const name = LIMITS[type]?.[column];
      return name === undefined ? [] : [[name, requirement]];
    }),
  );
}
