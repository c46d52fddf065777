import type * as z from "zod";
import type { IfSame, Schema, Unwritable } from "./schema-for.js";

/** The keys that may be absent on one side of a union at least. */
type OptionalKey<T> = T extends unknown
  ? { [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? K : never }[keyof T]
  : never;

/** A union of objects with the same keys, as one object: each key takes what it takes on any side. */
type Merged<T> = { [K in Exclude<keyof T, OptionalKey<T>>]: T[K] } & { [K in OptionalKey<T>]?: T[K] };

/**
 * Says which result a schema is for. A result that is known or unknown is a union of two objects with the same keys.
 * Its schema is one object, since readers of JSON Schema want an object as the root, and a refinement keeps the sides
 * apart. So this compiles only where the object has exactly the keys of the union, and each key takes exactly what it
 * takes on either side; tests hold the refinement to the rest.
 *
 * The schema is made in a function, so that a bundle that does not use it drops it.
 */
export function resultFor<T>() {
  return <S extends z.ZodObject>(make: () => S & IfSame<Unwritable<z.output<S>>, Unwritable<Merged<T>>>): Schema<T> =>
    // Sound with the refinement, which leaves only the sides of the union.
    make() as unknown as Schema<T>;
}
