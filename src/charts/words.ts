import type { Basis } from "../core/basis.js";
import type { ErrorCode } from "../core/error-codes.js";
import { guardShape, numberOf } from "../core/given.js";
import { refuse } from "../core/guard.js";
import type { Interval, Maybe, Measure } from "../core/measure.js";
import { type Note, noteMeanings } from "../core/note.js";
import { readBasis } from "../core/parse-basis.js";
import { reasonMeanings } from "../core/reason.js";
import { listOf, requireRecord } from "../core/require-object.js";
import { share } from "./rounded.js";
import { plainText } from "./wrap-text.js";

/** How a number is written. */
export type Write<T = number> = (value: T) => string;

/** What is wrong with a number of which nothing is known but that it is one, or `undefined`. */
export function numberProblem(value: unknown): ErrorCode | undefined {
  if (typeof value !== "number") return "not-a-number";
  return Number.isFinite(value) ? undefined : "not-finite";
}

/** A measure as it was given, checked; a bare number and a missing one as a measure. */
export function measureOf(given: Maybe<number> | Measure, path: string): Measure {
  const measure = numberOf(given, path, "not-given", numberProblem);
  guardNotes(measure.notes, `${path}.notes`);
  return measure;
}

/** Refuses notes that cannot be told in words. */
export function guardNotes(notes: readonly Note[], path: string): void {
  listOf(notes, path).forEach((note, index) => {
    const at = `${path}[${index}]`;
    requireRecord(note, at);
    const { code, path: about, count, source } = note;
    if (typeof code !== "string") refuse("not-a-string", `${at}.code`);
    if (about !== undefined && typeof about !== "string") refuse("not-a-string", `${at}.path`);
    if (count !== undefined) refuse(numberProblem(count), `${at}.count`);
    if (source !== undefined && typeof source !== "string") refuse("not-a-string", `${at}.source`);
  });
}

/** A measure of anything, checked as far as all measures are alike. */
export function anyMeasure<T>(given: Measure<T>, path: string): Measure<T> {
  if (typeof given !== "object" || given === null || Array.isArray(given)) refuse("not-an-object", path);
  guardShape(given, path);
  guardNotes(given.notes, `${path}.notes`);
  return given;
}

const meaningIn = (meanings: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(meanings, code) ? (meanings[code] as string) : plainText(String(code));

/** Why something is unknown, in words. A code that is not known here is one of a newer version. */
export const reasonText = (reason: string): string => meaningIn(reasonMeanings, reason);

/** A note in words. */
export function noteText({ code, path, count, source }: Note): string {
  // What stands behind the semicolon explains the fields of a note, which stand here themselves.
  const meaning = meaningIn(noteMeanings, code).replace(/; `(?:path|count)` [^;]*/, "");
  const named = path === undefined ? undefined : plainText(String(path));
  const isNamed = meaning.includes("`path`");
  const about = [
    ...(named === undefined || isNamed ? [] : [`about ${named}`]),
    ...(count === undefined ? [] : [`count ${count}`]),
    ...(source === undefined ? [] : [`source ${plainText(String(source))}`]),
  ].join(", ");
  const text = meaning.replace("`path`", () => (named === undefined ? "the path" : `“${named}”`));
  return `${text}${about && ` (${about})`}`;
}

/** What an interval says. */
export function intervalText<T>({ low, high, shape, level }: Interval<T>, write: Write<T>): string {
  const kind = level === 1 ? "bounds" : `${share(level)} interval`;
  if (low === null && high === null) return `${kind} open on both sides`;
  if (low === null) return `${kind}: at most ${write(high as T)}`;
  if (high === null) return `${kind}: at least ${write(low)}`;
  if (shape === "outside") return `${kind}: below ${write(low)} or above ${write(high)}`;
  return `${kind} ${write(low)} to ${write(high)}`;
}

/** The value and its interval, or why it is unknown. */
export function measureText<T>(measure: Measure<T>, write: Write<T>): string {
  if (measure.value === null) return `unknown: ${reasonText(measure.reason as string)}`;
  return `${write(measure.value)}${measure.interval ? `, ${intervalText(measure.interval, write)}` : ", no interval"}`;
}

const divisors: Readonly<Record<Basis["denominator"], string>> = {
  followers: "per follower",
  reach: "per person reached",
  impressions: "per impression",
  views: "per view",
  day: "per follower and day",
};

/** What was divided by what, in words where it follows the grammar of a rate. */
export function basisText(basis: string): string {
  const parts = readBasis(basis);
  if (!parts) return plainText(basis);
  const { format, interactions, weights, denominator, aggregate } = parts;
  const counted = interactions.map((name) => (weights[name] === undefined ? name : `${weights[name]} × ${name}`));
  const posts = format ? ` of ${format} posts` : "";
  return `${counted.join(" + ")} ${divisors[denominator]}${posts}, ${aggregate}`;
}

/** What a measure rests on: its basis and its sample size. */
export const restsOn = ({ basis, n }: Measure<unknown>): string =>
  [...(basis === "" ? [] : [basisText(basis)]), `n = ${n}`].join("; ");

/** The first letter as a capital. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A name of a field, such as `engagementRate`, as a person writes it: Engagement rate. */
export const spoken = (name: string): string =>
  sentence(plainText(name.replace(/[-_]/g, " ").replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)));
