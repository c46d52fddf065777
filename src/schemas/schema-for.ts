import type * as z from "zod";

/** A schema that converts nothing: it takes what it returns. */
export type Schema<T> = z.ZodType<T, T>;

/**
 * The schema of an interface of the library: a zod object with a field for each key, so that `.shape`, `.pick`,
 * `.extend` and everything else of zod works on it.
 */
export type ObjectSchema<T> = z.ZodObject<{
  [K in keyof T]-?: Record<never, never> extends Pick<T, K>
    ? z.ZodOptional<Schema<Exclude<T[K], undefined>>>
    : Schema<T[K]>;
}>;

/** A type without the right to write, down to its leaves. */
export type Unwritable<T> = { readonly [K in keyof T]: Unwritable<T[K]> };

/** `unknown` where two types are the same, `never` where one has a key, an option or a `null` that the other has not. */
export type IfSame<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? unknown : never;

/**
 * Says which interface a schema is for. It compiles only where the schema returns exactly that, so the build fails when
 * the two drift apart.
 *
 * The right to write is left out of account. An interface that takes data promises not to change it; what a schema
 * returns is a fresh copy, and the caller's own. zod's `.readonly()` would make even that equal, but it freezes every
 * object and list that it returns, and hides `.shape`, `.pick` and `.extend`.
 */
export function schemaFor<T>() {
  return <S extends z.ZodObject>(schema: S & IfSame<Unwritable<z.output<S>>, Unwritable<T>>): ObjectSchema<T> =>
    // Sound, since the same schema is only shown with less detail.
    schema as unknown as ObjectSchema<T>;
}

/** {@link schemaFor}, with the schema made in a function, so that a bundle that does not use it drops it. */
export function lazySchemaFor<T>() {
  return <S extends z.ZodObject>(make: () => S & IfSame<Unwritable<z.output<S>>, Unwritable<T>>): ObjectSchema<T> =>
    schemaFor<T>()(make());
}
