import * as z from 'zod';

type Definition = Readonly<Record<string, unknown>> & { readonly type: string };

const isSchema = (value: unknown): value is z.ZodType => value instanceof z.ZodType;

/** Returns a schema with its inner schemas made strict: a list, an object's shape, the options of a union. */
function strictInner(inner: unknown): unknown {
  if (isSchema(inner)) return strictly(inner);
  if (Array.isArray(inner)) return inner.map((one: unknown) => strictInner(one));
  return inner;
}

/** The properties of definitions that hold inner schemas, by zod's names. */
const INNER_KEYS = [
  'innerType',
  'element',
  'keyType',
  'valueType',
  'options',
  'items',
  'rest',
  'in',
  'out',
  'left',
  'right',
];

/**
 * Returns a copy of a schema whose objects, nested ones too, refuse fields that they do not name. Domain schemas also read
 * stored items, where a field of a newer version must do no harm; what comes from a client is held to what is documented.
 */
export function strictly<S extends z.ZodType>(schema: S): S {
  const definition: Definition = { ...schema.def };
  const inner = INNER_KEYS.filter((name) => name in definition).map((name) => [
    name,
    strictInner(definition[name]),
  ]);
  const ofObject = schema instanceof z.ZodObject && {
    shape: Object.fromEntries(
      Object.entries(schema.shape).map(([name, field]) => [name, strictInner(field)] as const),
    ),
    catchall: z.never(),
  };
  if (inner.length === 0 && !ofObject) return schema;
  const strict = schema.clone({ ...schema.def, ...Object.fromEntries(inner), ...ofObject });
  const meta = z.globalRegistry.get(schema);
  return meta ? strict.meta(meta) : strict;
}
