import type { Campaign, Creator, Post } from "../core/creator.js";
import { amountProblem, refuse } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { PostFormat } from "../core/platform.js";
import { numberOr, requireObject } from "../core/require-object.js";
import { millisecondsPerDay, requireTime, type Time } from "../core/time.js";
import { type MoneyInput, moneyOf } from "../money/given-money.js";
import type { MoneyMeasure } from "../money/money.js";
import { countNotes, type NoteCounter } from "../posts/note-counter.js";
import type { SelectedPosts } from "../posts/select-posts.js";
import { takeLevel } from "../statistics/take-level.js";
import { costPerUsable } from "./cost-per-usable.js";
import { clustersOfDeliveries, daysLate } from "./days-late.js";
import { type FormatDelivery, type FormatLine, formatCoverage } from "./format-coverage.js";
import { listedPosts } from "./listed-posts.js";
import { type DeliveryItem, type ReadDelivery, readDeliveries } from "./read-deliveries.js";
import { shareMeasure } from "./share-measure.js";

/** Deliverables, campaigns, or a creator with campaigns and posts. */
export type DeliveryInput = Maybe<readonly (DeliveryItem | Campaign)[] | Creator>;

/** How a creator delivered. The value is the share delivered on time. */
export type DeliveryMeasure = Measure & {
  /** The share that was delivered at all. */
  readonly deliveryRate: Measure;
  /** The median number of days between due and delivered, of what was delivered; below 0 where it came early. */
  readonly daysLate: Measure;
  /** The share of the formats asked for that were delivered in full. */
  readonly formatCoverage: Measure;
  /** Each format asked for. */
  readonly formats: readonly FormatDelivery[];
  /** All that was paid over the assets that can be used. */
  readonly costPerUsableAsset: MoneyMeasure;
};

/** When to judge, and what was asked for. */
export interface DeliveryOptions {
  /** The moment of judging: what is due later is left out. Without it everything counts as due. */
  readonly asOf?: Maybe<Time>;
  /** Days after the due time that still count as on time; none where nothing is said. */
  readonly graceDays?: Maybe<number>;
  /** The formats of the brief; those of the records where nothing is said. */
  readonly formats?: Maybe<readonly (PostFormat | FormatLine)[]>;
  /** What everything cost together, where records do not tell it one by one. */
  readonly cost?: MoneyInput;
  /** For campaigns: the posts that they name; those of the creator where a creator is given and nothing is said. */
  readonly posts?: Maybe<readonly Post[] | SelectedPosts | Creator>;
  /** The confidence level; 0.95 where nothing is said. */
  readonly level?: Maybe<number>;
}

const model: ModelId = "delivery-record@1";

/**
 * How a creator delivered, by the caller's own records: the share that came on time, no later than it was due and the
 * grace. What was not delivered and is overdue at `asOf` is not on time. A delivery date that is unknown is neither
 * late nor on time: it is left out of the value, and the interval takes it as either.
 *
 * Deliverables of one campaign are late together, so where records name their `campaign` the intervals are those for
 * clusters. Campaigns themselves can be given as well, with `posts`: each post is then a deliverable, due by the end of its
 * campaign and delivered when it was published. A post of two campaigns is delivered to both, and is one asset.
 *
 * `formatCoverage` sets what can be used against the brief, or without one against the formats that the records ask for. A
 * deliverable that does not say whether it can be used counts, and `low` takes it as not; a format that may be complete
 * or not is left out of the value, and the interval takes it as either.
 *
 * `costPerUsableAsset` is exact money, by the definition of `costPerAsset`: all that was paid, for what cannot be used too,
 * over what can be used.
 *
 * @param records - deliverables, or campaigns, in any order; or a creator, whose campaigns are then judged by their posts
 * @param options - the moment of judging, the grace, the formats of the brief, a cost of all
 * @returns the share on time, 0 to 1; unknown with `not-given` (no records), `missing-due` (nothing was due, or nothing
 * tells when), `missing-part` (no outcome is known)
 * @throws InvalidInputError `over-determined` where a record says that it was not delivered, and when or that it can be
 * used, and where a cost of all is given beside costs of records (`cost`); `counted-twice` where two posts have the same
 * id; `currency-mismatch`; for impossible records
 * and options, with code and path
 * @see docs/fit.md
 * @example
 * import { deliveryRecord } from "influencer-scoring/fit";
 * const eur = (amount: string) => ({ amount, currency: "EUR" });
 * const due = "2026-03-10T12:00:00Z";
 * const records = [
 *   { dueAt: due, deliveredAt: "2026-03-09T08:00:00Z", format: "image", usable: true, cost: eur("200.00") },
 *   { dueAt: due, deliveredAt: "2026-03-13T12:00:00Z", format: "video", usable: true, cost: eur("400.00") },
 *   { dueAt: due, deliveredAt: "2026-03-10T09:00:00Z", format: "image", usable: false, cost: eur("200.00") },
 *   { dueAt: due, delivered: false, format: "story" },
 * ] as const;
 * const { value, daysLate, formatCoverage, costPerUsableAsset } = deliveryRecord(records, { asOf: "2026-04-01T00:00:00Z" });
 * console.log(value, daysLate.value, formatCoverage.value?.toFixed(2)); // => 0.5 -0.125 0.33
 * console.log(costPerUsableAsset.value?.amount); // => 400
 */
export function deliveryRecord(records: DeliveryInput, options: DeliveryOptions = {}): DeliveryMeasure {
  requireObject(options, "options");
  const level = takeLevel(options.level);
  const isDated = options.asOf !== undefined && options.asOf !== null;
  const now = isDated ? requireTime(options.asOf, "asOf") : Number.POSITIVE_INFINITY;
  const grace = numberOr(options.graceDays, "graceDays", 0, amountProblem) * millisecondsPerDay;
  const [note, notes] = countNotes();
  const isCreator = typeof records === "object" && records !== null && !Array.isArray(records);
  // A creator's campaigns are the records; whoever has neither posts nor campaigns is none.
  const own = isCreator ? listedPosts(records as Creator, "records") : undefined;
  const list = isCreator ? (records as Creator).campaigns : (records as Maybe<readonly (DeliveryItem | Campaign)[]>);
  const chosen = listedPosts(options.posts ?? own);
  const paid = readDeliveries(list, chosen.posts, now, note);
  const isWhole = options.cost !== undefined && options.cost !== null;
  const whole = isWhole ? moneyOf(options.cost, "cost", "cost") : undefined;
  if (isWhole && paid.some(({ cost }) => cost.value)) refuse("over-determined", "cost");

  const isDue = ({ due }: ReadDelivery): boolean => due === undefined || now >= due + grace;
  // A campaign without posts was paid for all the same.
  const kept = paid
    .map((unit) => ({ ...unit, items: unit.items.filter(isDue), isEmpty: unit.items.length === 0 }))
    .filter((unit) => unit.isEmpty || unit.items.length > 0);
  const all = paid.flatMap(({ items }) => items);
  const items = kept.flatMap((unit) => unit.items);
  if (items.length < all.length) note("not-due", "", all.length - items.length);

  const { coverage, formats } = formatCoverage(options.formats, items, model);
  const onTime = onTimeRate(items, { grace, isDated, level, hasAny: all.length > 0 }, note);
  return {
    ...onTime,
    notes: [...chosen.notes, ...notes()],
    deliveryRate: rateOf(
      items,
      ({ delivered }) => delivered,
      level,
      { basis: "delivered/due", path: "delivered" },
      all.length > 0 ? "missing-part" : "not-given",
    ),
    daysLate: daysLate(items, level, model, all.length > 0 ? "missing-time" : "not-given"),
    formatCoverage: coverage,
    formats,
    costPerUsableAsset: costPerUsable(kept, whole),
  };
}

/** A share of deliverables, with Wilson's interval or that for campaigns; what is unknown widens it. */
function rateOf(
  items: readonly ReadDelivery[],
  outcomeOf: (item: ReadDelivery) => boolean | undefined,
  level: number,
  { basis, path }: { readonly basis: string; readonly path: string },
  reason: "missing-part" | "not-given" | "missing-due",
): Measure {
  const told = items.filter((item) => outcomeOf(item) !== undefined);
  const untold = items.length - told.length;
  const notes = untold > 0 ? [{ code: "unknown-outcome", path, count: untold } as const] : [];
  const outcomes = told.map((item) => outcomeOf(item) === true);
  const parts = { outcomes, by: clustersOfDeliveries(told), mayHave: untold, mayLack: untold };
  return shareMeasure(parts, level, { basis, model, notes }, reason);
}

function onTimeRate(
  items: readonly ReadDelivery[],
  rule: { readonly grace: number; readonly isDated: boolean; readonly level: number; readonly hasAny: boolean },
  note: NoteCounter,
): Measure {
  const { grace, isDated, level, hasAny } = rule;
  const due = items.filter((item) => item.due !== undefined);
  if (due.length < items.length) note("missing-due", "", items.length - due.length);
  // Without a moment of judging, what was not delivered may not be due yet.
  const outcomeOf = ({ time, delivered, due: end }: ReadDelivery): boolean | undefined => {
    if (time !== undefined) return time <= (end as number) + grace;
    return delivered === false && isDated ? false : undefined;
  };
  const untold = due.filter((item) => outcomeOf(item) === undefined).length;
  if (untold > 0) note("unknown-outcome", "deliveredAt", untold);
  const reason = untold > 0 ? "missing-part" : hasAny ? "missing-due" : "not-given";
  return rateOf(due, outcomeOf, level, { basis: "delivered on time/due", path: "deliveredAt" }, reason);
}
