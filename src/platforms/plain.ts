/** An object of an answer, before anything is known about its fields. */
export type Plain = Readonly<Record<string, unknown>>;

/** Whether a value is an object that is no list. */
export const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether there is nothing in a value: absent, null, an empty list, object or text. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === "" ||
  (Array.isArray(value) ? value.length === 0 : typeof value === "object" && Object.keys(value).length === 0);

/** Whether an object has one of some fields, null or not. */
export const hasAny = (value: Plain, ...names: readonly string[]): boolean => names.some((name) => name in value);
