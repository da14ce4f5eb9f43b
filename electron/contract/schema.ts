import * as v from 'valibot';

/** Schemas that the product's files share; what they accept is readonly, as all data here. */

/** An object with these fields and no others. */
export const record = <Fields extends v.ObjectEntries>(fields: Fields) => v.pipe(v.strictObject(fields), v.readonly());

export const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly());

/** A number of things, or of bytes. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Lower-case hex. */
export const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
