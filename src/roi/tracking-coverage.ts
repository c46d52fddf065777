import { type Money, trackingMethods } from "../core/creator.js";
import type { Interval, Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note, NoteCode } from "../core/note.js";
import type { UnknownReason } from "../core/reason.js";
import { listOf, requireObject } from "../core/require-object.js";
import { addMoney, sumMoney } from "../money/add-money.js";
import { isZeroMoney, ratioOfMoney } from "../money/compare-money.js";
import { takeLevel } from "../statistics/take-level.js";
import { sum } from "../statistics/trimmed-mean.js";
import { wilsonInterval } from "../statistics/wilson-interval.js";
import { brought, broughtEnds } from "./adjust-for-capture.js";
import { bare } from "./contribution-of-one.js";
import { finiteOr } from "./finite.js";
import { gatherNotes } from "./gather-notes.js";
import { returnOnAdSpend } from "./return-on-ad-spend.js";
import { type CaptureOptions, takeCapture } from "./take-capture.js";
import { requireCurrency } from "./take-money.js";
import { type TakenCampaign, type TrackedCampaign, type TrackingMethod, takeCampaign } from "./tracked-campaign.js";

/** How much of the spend can be judged at all, and what is to be believed of the rest. */
export type CoverageMeasure = Measure & {
  /** The share of spend that each method covers; `null` where unknown. They overlap, so they do not sum to the value. */
  readonly byMethod: Readonly<Record<TrackingMethod, number | null>>;
  /** The share of conversions by customers who had never bought, with Wilson's interval. */
  readonly newCustomers: Measure;
  /** Revenue over spend of the campaigns tracked by code or link, adjusted for the capture rate and the leaks. */
  readonly returnOnAdSpend: Measure;
};

const model: ModelId = "tracking-coverage@1";
/** A survey tells where buyers remember to come from. It helps to estimate the capture rate; it tracks no sale. */
const identifying: readonly TrackingMethod[] = ["code", "link", "holdout"];

const nothing = /* @__PURE__ */ Object.freeze({ code: null, link: null, holdout: null, survey: null });

/** The share of conversions by new customers, over the campaigns that tell both. */
function newCustomersOf(campaigns: readonly TakenCampaign[], level: number): Measure {
  const telling = campaigns.filter((each) => each.conversions !== undefined && each.newCustomers !== undefined);
  const conversions = sum(telling.map((each) => each.conversions as number));
  const newcomers = sum(telling.map((each) => each.newCustomers as number));
  const common = { n: conversions, basis: "newCustomers/conversions", model, notes: [] };
  if (telling.length === 0) return { value: null, reason: "not-given", ...common };
  if (conversions === 0) return { value: null, reason: "zero-denominator", ...common };
  const [low, high] = wilsonInterval(newcomers, conversions, level);
  const interval: Interval = { low, high, shape: "between", level, method: "wilson" };
  return { value: newcomers / conversions, interval, ...common };
}

/** What campaigns tracked by code or link returned, adjusted for what tracking misses and what it should not count. */
function adjustedReturn(campaigns: readonly TakenCampaign[], currency: string, options: CaptureOptions): Measure {
  const tracked = campaigns.filter(({ tracking }) => tracking?.includes("code") || tracking?.includes("link"));
  const telling = tracked.filter(({ revenue }) => revenue);
  // Only a code can be found on a coupon site.
  const [coded, linked] = [true, false].map((isCoded) =>
    telling.filter(({ tracking }) => tracking?.includes("code") === isCoded),
  ) as [TakenCampaign[], TakenCampaign[]];
  const told = takeCapture(options);
  const capture = coded.length > 0 ? told : takeCapture({ ...options, leaked: 0 });
  const left = tracked.length - telling.length;
  const notes: Note[] = left > 0 ? [{ code: "missing-revenue", count: left }] : [];
  notes.push(...capture.notes);
  const common = { n: telling.length, basis: "revenue/spend:capture-adjusted", model };
  const unknown = (reason: UnknownReason): Measure => ({ value: null, reason, ...common, notes });
  if (telling.length === 0) return unknown("not-given");
  if (capture.reason) return unknown(capture.reason);
  const [leaky, tight] = [coded, linked].map((some) => sumOf(some, "revenue", currency)) as [Money, Money];
  const value = brought(leaky, tight, capture.leaks, capture.rate);
  const { interval, notes: more } = broughtEnds(bare(leaky), tight, capture);
  const revenue = { value, ...(interval && { interval }), ...common, notes: [...notes, ...more] };
  const measure = finiteOr(() => returnOnAdSpend(revenue, sumOf(telling, "cost", currency)), undefined);
  return measure ? { ...measure, ...common } : unknown("unbounded");
}

/** The sum of what some campaigns cost, or took. */
const sumOf = (campaigns: readonly TakenCampaign[], what: "cost" | "revenue", currency: string): Money =>
  sumMoney(
    campaigns.map((each) => each[what] as Money),
    currency,
  );

/** Which methods track a campaign, in one word; empty for none, and `undefined` where that is unknown. */
const methodsOf = ({ tracking }: TakenCampaign): string | undefined =>
  tracking && trackingMethods.filter((method) => tracking.includes(method)).join("+");

/**
 * How much of the spend can be judged at all: the share that went into campaigns whose sales a code, a link or a holdout
 * ties to them. A return that is told for a quarter of the spend says little of the whole.
 *
 * With it come the share of new customers among conversions (the others might have bought anyway), and the return of the
 * campaigns tracked by code or link, adjusted for the buyers that tracking missed and for codes that leaked to coupon
 * sites; see {@link captureFactor}. Links do not leak: only the revenue of campaigns with a code is reduced. Without a
 * capture rate that return is `not-identified`, and a capture rate of 0 leaves it unknown. Campaigns that do not tell how
 * they were tracked are left out of the value; the interval takes them as untracked at its low and as tracked at its high
 * end.
 *
 * @param campaigns - one campaign, or a list of them, in one currency
 * @param options - `captureRate` and `leaked`, each as a share, as counts, or as a measure, and the `level`
 * @returns the share of spend, 0 to 1, with `byMethod`, `newCustomers` and `returnOnAdSpend`; unknown with
 * `missing-denominator` (no campaign tells its cost; or the reason of the cost, where all have one), `missing-part` (none
 * tells how it was tracked), `zero-denominator`
 * @throws InvalidInputError `out-of-range` at `newCustomers` above the conversions; `unknown-option` at `tracking`;
 * `currency-mismatch`, `negative`, `not-an-object` and so on with their path, and what {@link captureFactor} refuses
 * @see docs/returns.md
 * @example
 * import { trackingCoverage } from "influencer-scoring/roi";
 * const eur = (amount: string) => ({ amount, currency: "EUR" });
 * const campaigns = [
 *   { cost: eur("300.00"), tracking: ["code"] as const, results: { revenue: eur("600.00"), conversions: 20, newCustomers: 15 } },
 *   { cost: eur("700.00"), tracking: [] },
 * ];
 * const { value, newCustomers, returnOnAdSpend } = trackingCoverage(campaigns, { captureRate: 0.5, leaked: 0.1 });
 * console.log(value, newCustomers.value, returnOnAdSpend.value); // => 0.3 0.75 3.6
 * console.log(trackingCoverage(campaigns).returnOnAdSpend.reason); // => not-identified
 */
export function trackingCoverage(
  campaigns: Maybe<TrackedCampaign | readonly TrackedCampaign[]>,
  options: CaptureOptions = {},
): CoverageMeasure {
  requireObject(options, "options");
  const level = takeLevel(options.level);
  const isOne = typeof campaigns === "object" && campaigns !== null && !Array.isArray(campaigns);
  const list = isOne ? [campaigns as TrackedCampaign] : listOf(campaigns as readonly TrackedCampaign[], "campaigns");
  const all = list.map((campaign, i) => takeCampaign(campaign, isOne ? "campaign" : `campaigns[${i}]`));
  const costed = all.filter(({ cost }) => cost);
  const first = costed[0]?.cost;
  all.forEach(({ cost, revenue }, i) => {
    const path = isOne ? "campaign" : `campaigns[${i}]`;
    if (cost && first) requireCurrency(cost, first, `${path}.cost`);
    if (revenue && first) requireCurrency(revenue, first, `${path}.results.revenue`);
  });
  const notes: Note[] = [];
  const remark = (code: NoteCode, count: number): void => {
    if (count > 0) notes.push({ code, count });
  };
  remark("missing-cost", all.length - costed.length);
  const silent = costed.filter(({ tracking }) => !tracking);
  remark("missing-tracking", silent.length);
  notes.push(...gatherNotes(all.map((each) => each.notes)));
  const common = { n: costed.length, basis: "tracked spend/spend", model, notes };
  const currency = first?.currency ?? "EUR";
  const extra = {
    newCustomers: newCustomersOf(all, level),
    returnOnAdSpend: adjustedReturn(costed, currency, options),
  };
  const unknown = (reason: UnknownReason): CoverageMeasure => ({
    value: null,
    reason,
    ...common,
    byMethod: nothing,
    ...extra,
  });
  if (costed.length === 0) {
    const [reason, ...others] = new Set(all.map((each) => each.reason));
    return unknown((others.length === 0 && reason) || "missing-denominator");
  }
  if (silent.length === costed.length) return unknown("missing-part");
  // Added up once, by the methods that track them together: there are few such groups, and may be many campaigns.
  const groups = new Map<string | undefined, TakenCampaign[]>();
  for (const each of costed) {
    const methods = methodsOf(each);
    const group = groups.get(methods);
    if (group) group.push(each);
    else groups.set(methods, [each]);
  }
  const spends = [...groups].map(([methods, some]) => ({ methods, spend: sumOf(some, "cost", currency) }));
  const spendOf = (isOne: (methods: string | undefined) => boolean): Money =>
    sumMoney(
      spends.flatMap(({ methods, spend }) => (isOne(methods) ? spend : [])),
      currency,
    );
  const known = spendOf((methods) => methods !== undefined);
  if (isZeroMoney(known)) return unknown("zero-denominator");
  const covered = (some: readonly TrackingMethod[]): Money =>
    spendOf((methods) => methods?.split("+").some((method) => some.includes(method as TrackingMethod)) ?? false);
  const share = (...methods: readonly TrackingMethod[]): number => ratioOfMoney(covered(methods), known);
  const tracked = covered(identifying);
  const value = ratioOfMoney(tracked, known);
  const byMethod = { code: share("code"), link: share("link"), holdout: share("holdout"), survey: share("survey") };
  if (silent.length === 0) return { value, ...common, byMethod, ...extra };
  const [spend, unsaid] = [spendOf(() => true), spendOf((methods) => methods === undefined)];
  const interval: Interval = {
    low: ratioOfMoney(tracked, spend),
    high: ratioOfMoney(addMoney(tracked, unsaid), spend),
    shape: "between",
    level: 1,
    method: "worst-case",
  };
  return { value, interval, ...common, byMethod, ...extra };
}
