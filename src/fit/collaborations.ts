import type { Interval, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import { millisecondsPerDay } from "../core/time.js";
import { countNotes } from "../posts/note-counter.js";
import { medianInterval } from "../statistics/order-statistic-interval.js";
import { median } from "../statistics/quantile.js";
import type { ReadCampaign } from "./read-campaigns.js";
import type { PartnerPost } from "./read-partner-posts.js";

/** When a partnership began and ended, as far as that is known. */
interface Span {
  readonly start: number | undefined;
  readonly end: number | undefined;
}

/** Spans of posts: a new one begins after a pause longer than this. */
function spansOf(times: readonly number[], pause: number): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const time of [...times].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && time - last.end <= pause) last.end = time;
    else spans.push({ start: time, end: time });
  }
  return spans;
}

/** The median number of days from the end of a partnership to the beginning of the next; 0 where they overlap. */
function gapDays(spans: readonly Span[], level: number, model: ModelId): Measure {
  const dated = spans.flatMap(({ start, end }) => (start === undefined || end === undefined ? [] : { start, end }));
  const notes: Note[] =
    dated.length < spans.length ? [{ code: "undated-campaign", count: spans.length - dated.length }] : [];
  dated.sort((a, b) => a.start - b.start || a.end - b.end);
  const gaps: number[] = [];
  let latest = Number.NEGATIVE_INFINITY;
  for (const { start, end } of dated) {
    if (latest > Number.NEGATIVE_INFINITY) gaps.push(Math.max(0, (start - latest) / millisecondsPerDay));
    latest = Math.max(latest, end);
  }
  const common = { n: gaps.length, basis: "days between partnerships:median", model, notes };
  if (gaps.length === 0) return { value: null, reason: "too-few-campaigns", ...common };
  const bounds = medianInterval(gaps, level);
  const interval: Interval | undefined = bounds && {
    low: bounds[0],
    high: bounds[1],
    shape: "between",
    level,
    method: "order-statistics",
  };
  return { value: median(gaps), ...(interval && { interval }), ...common };
}

/** Runs of posts that lie further from each of some campaigns than the pause. */
function runsApart(runs: readonly Span[], campaigns: readonly Span[], pause: number): readonly Span[] {
  return runs.filter(({ start: from = 0, end: to = 0 }) =>
    campaigns.every(({ start, end }) => {
      const [begin, stop] = [start ?? end, end ?? start];
      return begin === undefined || stop === undefined || from - stop > pause || begin - to > pause;
    }),
  );
}

/**
 * How many partnerships there were with a brand, and how long the pauses were: campaigns, and runs of paid posts that belong
 * to none of them, with pauses between.
 *
 * @param posts - the paid posts for the brand
 * @param pauseDays - posts further apart than this belong to different partnerships
 */
export function collaborationsOf(
  posts: readonly PartnerPost[],
  campaigns: readonly ReadCampaign[] | undefined,
  brand: string,
  pauseDays: number | undefined,
  level: number,
  model: ModelId,
): { readonly collaborations: Measure; readonly gapDays: Measure } {
  const [note, notes] = countNotes();
  const all = campaigns ?? [];
  const own = all.filter((campaign) => campaign.brand === brand);
  const untold = all.filter((campaign) => campaign.brand === undefined).length;
  if (untold > 0) note("unknown-outcome", "brand", untold);
  const outside = posts.filter(({ campaign }) => campaign === undefined);
  const isCampaigns = own.length > 0 || (campaigns !== undefined && outside.length === 0);
  const n = isCampaigns ? all.length : posts.length;
  const basis = isCampaigns ? "campaigns" : "runs of sponsored posts";

  if (pauseDays === undefined) {
    if (!isCampaigns) {
      const unknown: Measure = { value: null, reason: "not-given", n, basis, model, notes: notes() };
      return {
        collaborations: unknown,
        gapDays: { ...unknown, n: 0, basis: "days between partnerships:median", notes: [] },
      };
    }
    if (outside.length > 0) note("outside-campaigns", "", outside.length);
    const [value, high] = [own.length, own.length + untold + outside.length];
    return {
      collaborations: boundedCount(value, value, high, { n, basis, model, notes: notes() }),
      gapDays: gapDays(own, level, model),
    };
  }
  const times = outside.flatMap(({ time }) => time ?? []);
  const undated = outside.length - times.length;
  if (undated > 0) note("missing-time", "", undated);
  const pause = pauseDays * millisecondsPerDay;
  const runs = runsApart(spansOf(times, pause), own, pause);
  const spans = [...own, ...runs];
  // Posts without a time, and those of a run where a campaign has none, may belong to any.
  const isDated = own.every(({ start, end }) => start !== undefined || end !== undefined);
  const least = isDated ? spans.length : own.length;
  const common = { n: isCampaigns ? n + times.length : times.length, basis, model, notes: notes() };
  return {
    collaborations:
      spans.length === 0 && undated > 0
        ? { value: null, reason: "missing-time", ...common }
        : boundedCount(least, spans.length, spans.length + untold + undated, common),
    gapDays: gapDays(spans, level, model),
  };
}

/** A count, and how small and how large it may be. */
function boundedCount(
  low: number,
  value: number,
  high: number,
  common: Pick<Measure, "n" | "basis" | "model" | "notes">,
): Measure {
  const interval: Interval = { low, high, shape: "between", level: 1, method: "worst-case" };
  return { value, ...(high > low && { interval }), ...common };
}
