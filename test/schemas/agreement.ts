import { isInvalidInputError, type Problem } from "../../src/core/index.js";
import { earnedMediaValue } from "../../src/cost/index.js";
import { fromZodIssue } from "../../src/schemas/issue.js";
import type { InputCase } from "./input-case.js";
import { eur, views } from "./some-returns.js";
import { oddValues } from "./spoil.js";

/** Whether JSON can hold a value, or could if it had all numbers. The rest is for the tests of each function. */
export function comesFromJson(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value !== "object") return ["string", "number", "boolean"].includes(typeof value);
  if (Array.isArray(value)) return Object.keys(value).length === value.length && value.every(comesFromJson);
  const keys = Reflect.ownKeys(value);
  const isPlain = Object.getPrototypeOf(value) === Object.prototype && !keys.includes("__proto__");
  return isPlain && keys.every((key) => typeof key === "string" && comesFromJson(Reflect.get(value, key)));
}

const mediaValue = earnedMediaValue(
  { likes: 5 },
  { kind: "media-value-rates", currency: "EUR", date: "2026-01-01", source: "mine", perAction: { likes: "1" } },
);
const perView = { value: eur("3"), n: 1, basis: "cost/views", model: "cost-per-view@1", notes: [] };
/** Values that are wrong in most places, as JSON could hold them if it had all numbers. */
export const odd: readonly unknown[] = [
  ...oddValues.filter(comesFromJson).filter((value) => typeof value !== "string" || value.length < 5),
  ...["-3", "-0.0", "5.001", "1e5", "9".repeat(40)].map(eur),
  { amount: "5", currency: "ZZZ" },
  { amount: "5", currency: "eur" },
  { amount: 5, currency: "EUR" },
  { amount: "5" },
  ...["-3", "-0", "0.00", "ZZZ", "USD", "likes", "first", "2026-05-04"],
  views,
  { ...views, value: 0.3, interval: undefined },
  { ...views, interval: { ...views.interval, level: 0 } },
  { value: 3 },
  { value: null, reason: "no-posts", n: 0, basis: "", model: "mine@1", notes: [] },
  { value: null },
  mediaValue,
  { ...mediaValue, kind: undefined },
  perView,
  { ...perView, basis: "cost", value: eur("-3") },
  {
    ...perView,
    basis: "cost",
    interval: { low: eur("9"), high: eur("2"), shape: "between", level: 0.9, method: "mine" },
  },
  { successes: 0, trials: 0 },
  { successes: 5, trials: 3 },
  { successes: 5, trials: 0 },
  [eur("3"), null],
  [1, 2, 3],
  [1, "x"],
];

/** A path without the step from a measure to its value, which functions leave out. */
const short = (path: string): string => path.replace(/(?:^|\.)value\b/g, "").replace(/^\./, "");

/** What a schema says, the paths as functions write them. */
export function issuesOf({ schema }: InputCase, input: unknown): readonly Problem[] {
  const issues = schema.safeParse(input).error?.issues ?? [];
  return issues.map(fromZodIssue).map(({ code, path }) => ({ code, path: short(path) }));
}

/** What a function says, the path as seen from the input. */
export function problemOf({ call, path, names = {} }: InputCase, input: unknown): Problem | undefined {
  try {
    call(input as never);
    return undefined;
  } catch (error) {
    if (!isInvalidInputError(error)) throw error;
    const known = Object.entries({ ...names, [path]: "" }).find(([name]) => isAt(error.path, name));
    const rest = known ? known[1] + error.path.slice(known[0].length) : error.path;
    return { code: error.code, path: short(rest.replace(/^\./, "")) };
  }
}

/** Whether a path is another one, or leads further. */
const isAt = (path: string, other: string): boolean =>
  other === "" || path === other || path.startsWith(`${other}.`) || path.startsWith(`${other}[`);

/**
 * Whether a schema says of what a function refuses the same code, at the same path or more closely. What is absent is
 * told before what depends on it, and what is no object or list at all before what is in it.
 */
const isTold = ({ code, path }: Problem, issues: readonly Problem[]): boolean =>
  issues.some(
    (issue) =>
      (issue.code === code && isAt(issue.path, path)) ||
      (issue.code === "missing" && isAt(issue.path, path.replace(/(?:^|\.)\w+$/, ""))) ||
      (issue.path !== path && isAt(path, issue.path)),
  );

/** What a function refuses of parts that do not go together, which no field tells by itself. */
export const together = /^(?:currency-mismatch|missing-rate|over-determined) /;
/** What no function reads of a measure. And where it takes nothing for unknown, the schema is of what is known. */
const unread = /(?:^|\.|\])(?:notes|model|source|interval\.(?:method|shape)|interval)(?:$|\.|\[)|^$/;

/** In what function and schema differ about an input, in words. */
export function disagreement(one: InputCase, input: unknown): string | undefined {
  if (one.loose) return loosely(one, input);
  const problem = problemOf(one, input);
  const issues = issuesOf(one, input);
  if (problem) {
    const words = `${problem.code} ${problem.path}`;
    const isRelation = together.test(words) || one.unlike?.test(words);
    return isRelation || isTold(problem, issues) ? undefined : `function: ${words}, schema: ${JSON.stringify(issues)}`;
  }
  const more = issues.filter(({ path }) => !unread.test(path) && !one.unread?.test(path));
  return more.length > 0 ? `only the schema: ${JSON.stringify(more)}` : undefined;
}

/** The same for a function that trusts its types: behind the schema it never breaks. */
function loosely(one: InputCase, input: unknown): string | undefined {
  const words = outcome(one, input);
  const isRelation = words && (together.test(words) || one.unlike?.test(words));
  return !words || isRelation || issuesOf(one, input).length > 0 ? undefined : `only the function: ${words}`;
}

/** What a function says, or at what it breaks. */
export function outcome(one: InputCase, input: unknown): string | undefined {
  try {
    const problem = problemOf(one, input);
    return problem && `${problem.code} ${problem.path}`;
  } catch (error) {
    if (one.loose) return `broken: ${(error as Error).message}`;
    throw error;
  }
}
