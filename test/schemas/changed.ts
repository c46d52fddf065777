import type * as z from "zod";

/** An object whose keys nobody knows beforehand. */
export type Tree = Record<string, unknown>;

/** What a schema says to a value, as pairs of code and path. */
export const said = (schema: z.ZodType, value: unknown) =>
  (schema.safeParse(value).error?.issues ?? []).map(({ message, path }) => [message, path.join(".")]);

/** The path of each place in a value. */
export const places = (value: unknown): string[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, item]) => [key, ...places(item).map((inside) => `${key}.${inside}`)])
    : [];

/** A copy of a result, in which no two places hold the same object, what holds a place in it, and the key of the place there. */
export function copyWith(result: object, place: string): { copy: object; holder: Tree; key: string } {
  const copy: object = JSON.parse(JSON.stringify(result));
  const keys = place.split(".");
  const key = keys.pop() as string;
  return { copy, holder: keys.reduce((at, one) => at[one] as Tree, copy as Tree), key };
}

/** A copy with something else in one place. */
export function changed(result: object, place: string, to: unknown): object {
  const { copy, holder, key } = copyWith(result, place);
  holder[key] = to;
  return copy;
}
