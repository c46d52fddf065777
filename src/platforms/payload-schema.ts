import type * as z from "zod";

/** A schema of a part of a platform's answer. It converts nothing: it takes what it returns. */
export type PayloadSchema<T> = z.ZodType<T, T>;

/** A type without the right to write, down to its leaves. */
type Unwritable<T> = { readonly [K in keyof T]: Unwritable<T[K]> };

/** `unknown` where two types are the same, `never` where they differ in a key, an option or a `null`. */
type IfSame<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? unknown : never;

/**
 * Says which interface a schema is for, and compiles only where it returns exactly that. The schema is made in a function,
 * so that a bundle that does not use it drops it.
 */
export function payloadSchema<T>() {
  return <S extends z.ZodObject>(make: () => S & IfSame<Unwritable<z.output<S>>, Unwritable<T>>): PayloadSchema<T> =>
    // Sound, since the same schema is only shown with less detail.
    make() as unknown as PayloadSchema<T>;
}
