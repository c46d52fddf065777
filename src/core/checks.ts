import type { ErrorCode } from "./error-codes.js";

/** One thing that is wrong with an input, and where. */
export interface Problem {
  /** What is wrong. */
  readonly code: ErrorCode;
  /** Where, such as `posts[3].likes`; empty for the input itself. */
  readonly path: string;
}

/** At most so many problems are listed, so that a million bad rows inside one creator cost no million objects. */
export const mostProblems = 100;

/** Finds what is wrong with a value; `undefined` where nothing is. Paths are relative to the value. */
export type Check = (value: unknown) => readonly Problem[] | undefined;

/** A field of an object: its check, and whether it may be unknown. */
interface Field {
  readonly check: Check;
  readonly needed: boolean;
}

/** A key as a path may show it: keys that do not look like field names are hidden, since they may be anything. */
export function pathKey(key: string): string {
  return /^[\w-]{1,32}$/.test(key) ? `.${key}` : ".*";
}

/** A check of a single value. */
export const leaf =
  (problemOf: (value: unknown) => ErrorCode | undefined): Check =>
  (value) => {
    const code = problemOf(value);
    return code && [{ code, path: "" }];
  };

/** A field that may be unknown. */
export const maybe = (check: Check): Field => ({ check, needed: false });

/** A field that must be there. */
export const required = (check: Check): Field => ({ check, needed: true });

/** Whether a value is an object that is no list. */
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The check of an object, unless a quick look finds it fine. Both must agree; a test holds them together. */
export const unlessFine =
  (isFine: (value: Readonly<Record<string, unknown>>) => boolean, check: Check): Check =>
  (value) =>
    isObject(value) && isFine(value) ? undefined : check(value);

/** An object as a literal or JSON makes it. A `Map` or a `Date` has no keys to read, and would pass for empty. */
export const isPlainObject = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> => {
  if (!isObject(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/** Adds what was found under a key; the path is only built when something was. */
const under = (
  before: Problem[] | undefined,
  found: readonly Problem[] | undefined,
  prefix: string,
): Problem[] | undefined => {
  if (!found) return before;
  const all = before ?? [];
  for (const { code, path } of found) if (all.length < mostProblems) all.push({ code, path: prefix + path });
  return all;
};

const isFull = (problems: Problem[] | undefined): boolean => problems !== undefined && problems.length >= mostProblems;

const missing: readonly Problem[] = [{ code: "missing", path: "" }];
const notAnObject: readonly Problem[] = [{ code: "not-an-object", path: "" }];
const notAnArray: readonly Problem[] = [{ code: "not-an-array", path: "" }];
const notAString: readonly Problem[] = [{ code: "not-a-string", path: "" }];

/** A check of an object, field by field, in the order in which they are given. */
export const object = (fields: Readonly<Record<string, Field>>): Check => {
  const entries = Object.entries(fields).map(([key, { check, needed }]) => ({ key, check, needed, prefix: `.${key}` }));
  return (value) => {
    if (!isObject(value)) return notAnObject;
    let all: Problem[] | undefined;
    for (const { key, check, needed, prefix } of entries) {
      const field = value[key];
      if (field !== undefined && field !== null) all = under(all, check(field), prefix);
      else if (needed) all = under(all, missing, prefix);
    }
    return all;
  };
};

/** A check of a list, item by item. */
export const list =
  (check: Check): Check =>
  (value) => {
    if (!Array.isArray(value)) return notAnArray;
    let all: Problem[] | undefined;
    for (let i = 0; i < value.length && !isFull(all); i++) {
      const item: unknown = value[i];
      const found = item === undefined || item === null ? missing : check(item);
      if (found) all = under(all, found, `[${i}]`);
    }
    return all;
  };

/** A check of the values of a plain object, whatever its keys. */
export const record =
  (check: Check): Check =>
  (value) => {
    if (!isPlainObject(value)) return notAnObject;
    let all: Problem[] | undefined;
    for (const key of Reflect.ownKeys(value)) {
      // `__proto__` as a key is an attempt on whoever copies the record: it is passed over, and nobody may read it.
      if (key === "__proto__" || !Object.prototype.propertyIsEnumerable.call(value, key)) continue;
      const group = value[key];
      if (typeof key === "symbol") all = under(all, notAString, ".*");
      else all = under(all, group === undefined || group === null ? missing : check(group), pathKey(key));
      if (isFull(all)) break;
    }
    return all;
  };

/** A check against a list of words. */
export const oneOf = (values: readonly string[], code: ErrorCode): Check =>
  leaf((value) => (values.includes(value as string) ? undefined : code));
