import { countProblem, requireOneOf } from "../core/guard.js";
import type { Interval, Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import { type PostFormat, postFormats } from "../core/platform.js";
import { listOf, numberOr, requireObject } from "../core/require-object.js";
import { countNotes } from "../posts/note-counter.js";
import type { ReadDelivery } from "./read-deliveries.js";

/** A format of a brief, and how many of it are asked for. */
export interface FormatLine {
  /** The format. */
  readonly format: PostFormat;
  /** How many; one where nothing is said. */
  readonly count?: Maybe<number>;
}

/** A format asked for, and how much of it came. */
export interface FormatDelivery {
  /** The format. */
  readonly format: PostFormat;
  /** How many were asked for. */
  readonly asked: number;
  /** How many were delivered, those that cannot be used not counted. */
  readonly delivered: number;
}

/** How many of each format are asked for: those of the brief, or one for each record. */
function askedFor(
  brief: Maybe<readonly (PostFormat | FormatLine)[]>,
  items: readonly ReadDelivery[],
): ReadonlyMap<PostFormat, number> {
  const asked = new Map<PostFormat, number>();
  const ask = (format: PostFormat, count: number) => asked.set(format, (asked.get(format) ?? 0) + count);
  if (brief === undefined || brief === null) {
    for (const { format } of items) if (format) ask(format, 1);
    return asked;
  }
  listOf(brief, "formats").forEach((each, index) => {
    const path = `formats[${index}]`;
    const isName = typeof each === "string";
    if (!isName) requireObject(each, path);
    const { format, count }: FormatLine = isName ? { format: each } : each;
    requireOneOf(format, postFormats, "unknown-format", isName ? path : `${path}.format`);
    ask(format, numberOr(count, `${path}.count`, 1, countProblem));
  });
  return asked;
}

/** A format asked for: how many came for sure, with those that may be no use, and with those that may not have come. */
interface FormatCount extends FormatDelivery {
  readonly sure: number;
  readonly most: number;
}

/** Of what does not tell its format: how many of the formats asked for it may make complete. */
function filledBy(formats: readonly FormatCount[], some: number): number {
  const lacking = formats.map(({ asked, most }) => asked - most).filter((lack) => lack > 0);
  let [left, filled] = [some, 0];
  for (const lack of lacking.sort((a, b) => a - b)) {
    left -= lack;
    if (left >= 0) filled++;
  }
  return filled;
}

/** The share of the formats asked for that were delivered in full, and each of them. */
export function formatCoverage(
  brief: Maybe<readonly (PostFormat | FormatLine)[]>,
  deliveries: readonly ReadDelivery[],
  model: ModelId,
): { readonly coverage: Measure; readonly formats: readonly FormatDelivery[] } {
  const items = deliveries.filter(({ isShared }) => !isShared);
  const asked = askedFor(brief, items);
  const came = items.filter(({ delivered, usable }) => delivered !== false && usable !== false);
  const counts = postFormats.flatMap((format): FormatCount[] => {
    const number = asked.get(format);
    if (!number) return [];
    const own = came.filter((item) => item.format === format);
    const delivered = own.filter((item) => item.delivered);
    const sure = delivered.filter(({ usable }) => usable).length;
    return [{ format, asked: number, delivered: delivered.length, sure, most: own.length }];
  });
  const [note, notes] = countNotes();
  const nameless = items.filter(({ format }) => !format);
  if (nameless.length > 0) note("missing-format", "", nameless.length);
  const open = came.filter(({ usable }) => usable === undefined).length;
  if (open > 0) note("unknown-outcome", "usable", open);

  // Without a brief, what does not tell its format asks for one more, which nobody knows either.
  const isBrief = brief !== undefined && brief !== null;
  const wild = came.filter(({ format }) => !format);
  const unsure = nameless.filter(({ delivered, usable }) => !delivered || !usable).length;
  const n = counts.length;
  const covered = counts.filter((each) => each.delivered >= each.asked).length;
  const filled =
    counts.filter((each) => each.most >= each.asked).length + (isBrief ? filledBy(counts, wild.length) : 0);
  const mayFill = (each: FormatCount): boolean => each.most + (isBrief ? wild.length : 0) >= each.asked;
  const told = covered + counts.filter((each) => !mayFill(each)).length;
  const sure = counts.filter((each) => each.sure >= each.asked).length;

  const formats = counts.map(({ format, asked: number, delivered }) => ({ format, asked: number, delivered }));
  const common = { basis: "formats delivered/formats asked for", model, notes: notes() };
  if (n === 0) return { coverage: { value: null, reason: "missing-deliverables", n, ...common }, formats };
  if (told === 0) return { coverage: { value: null, reason: "missing-part", n: 0, ...common }, formats };
  const value = covered / told;
  const [fewer, more] = isBrief ? [0, 0] : [unsure, Math.min(wild.length, postFormats.length - n)];
  const low = Math.max(0, sure - fewer) / n;
  const high = Math.max(value, (filled + more) / (n + more));
  const interval: Interval = { low, high, shape: "between", level: 1, method: "worst-case" };
  const isSure = low === high;
  return { coverage: { value, ...(!isSure && { interval }), n: told, ...common }, formats };
}
