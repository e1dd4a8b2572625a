import { type Static, type TSchema, Type } from 'typebox';

/** The schema's values and null. Written with the keyword `nullable`, which validator and serialiser take in one step. */
export const Nullable = <T extends TSchema>(schema: T) => Type.Unsafe<Static<T> | null>({ ...schema, nullable: true });

/** A field that may be left out or null: most of what a patch takes. */
export const Maybe = <T extends TSchema>(schema: T) => Type.Optional(Nullable(schema));

/** An object used as a map: any keys, values of one schema. */
export const MapOf = <T extends TSchema>(value: T) =>
  Type.Unsafe<Record<string, Static<T>>>({ type: 'object', additionalProperties: value });

/** Map from string to string (`notify_props`, `timezone`, ...). */
export const StringMap = MapOf(Type.String());
export type StringMap = Static<typeof StringMap>;

/** Free-form properties, kept as they come. */
export const Props = Type.Unsafe<Record<string, unknown>>({ type: 'object', additionalProperties: true });
export type Props = Static<typeof Props>;

/** Unix time in milliseconds; 0 means never. */
export const Time = Type.Integer();

/** A string that may be left out: the usual field of a request body or query. */
export const OptionalString = Type.Optional(Type.String());
export const OptionalBoolean = Type.Optional(Type.Boolean());

/** A list of ids, names or the like. */
export const Strings = Type.Array(Type.String());
