import { InvalidInputError } from "../core/error.js";

/** Whether anything is said. */
export const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

/** Refuses fields that say once more what has been said, and may disagree. */
export function refuseBeside<T extends object>(given: T, fields: readonly (keyof T & string)[]): void {
  for (const field of fields) if (isGiven(given[field])) throw new InvalidInputError("over-determined", field);
}
