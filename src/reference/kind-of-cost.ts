import { type CostKinds, costKinds } from "./cost-kinds.js";
import { plainWord } from "./plain-word.js";

const kinds: CostKinds = costKinds;

/** Whether a kind lowers the cost. */
export const isSubtracted = (kind: string): boolean => kinds.subtracts.includes(kind);

/** Whether a kind is no part of the cost. */
export const isBeside = (kind: string): boolean => kinds.beside.includes(kind);

/** Whether a kind is none that the library knows. */
export const isUnknownKind = (kind: string): boolean =>
  !kinds.adds.includes(kind) && !isSubtracted(kind) && !isBeside(kind);

/** The name of a kind as the library writes it; one that it does not know stays as it is. */
export function kindNamed(kind: string): string {
  const asked = plainWord(kind);
  return [...kinds.adds, ...kinds.subtracts, ...kinds.beside].find((known) => plainWord(known) === asked) ?? kind;
}
