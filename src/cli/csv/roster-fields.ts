import type { CellKind, NamedField } from "../../rows/fields.js";

/** What is expected of a creator: a number, and the ends between which it will be. */
export const expectations = ["reach", "engagement", "conversions"] as const;

/** Every field of a creator who may be booked. */
const kindOf: ReadonlyMap<string, CellKind> = new Map<string, CellKind>([
  ["id", "text"],
  ["mix", "text"],
  ["followers", "count"],
  ...expectations.flatMap((name) => [name, `${name}Low`, `${name}High`].map((each) => [each, "amount"] as const)),
  ["price", "money"],
  ["currency", "word"],
  ["hours", "amount"],
]);

/** The names of all of them. */
export const rosterFieldNames: readonly string[] = [...kindOf.keys()];

/** The field of this name, or `undefined` where there is none. */
export function rosterFieldOf(name: string): NamedField | undefined {
  const kind = kindOf.get(name);
  return kind && { name, kind };
}
