import type { Distributions } from "../support/distributions.js";
import type { Bursts, GrowthProcess } from "./growth.js";

const sharp: Bursts = { perHistory: 1.5, times: 12, spread: 0.7, decay: 0.6, climb: 0, viewsPower: 1 };

/** An ordinary account, counted every day for half a year, with one or two viral hits. */
export const daily: GrowthProcess = {
  step: 1,
  counts: 180,
  followers: [1_000, 5_000_000],
  growth: 0.002,
  growthSpread: 0,
  turnover: 0.001,
  spread: 0.5,
  level: 0.3,
  memory: 0.9,
  week: 0.3,
  bursts: sharp,
  viewsSpread: 0.4,
  viewsFollow: 0.3,
  viewsHits: 0,
  rounding: 1,
  missing: 0,
  tells: ["views", "posts"],
};

/** One way in which accounts differ from the ordinary one, and whether the bars hold for it. */
export interface Cell {
  readonly title: string;
  readonly process: GrowthProcess;
  /** Bars: at most 5 % of honest histories flagged; at least 85 % of purchases of 10 % found. */
  readonly judged: { readonly honest: boolean; readonly found: boolean };
}

const cell = (title: string, change: Partial<GrowthProcess>, honest = true, found = true): Cell => ({
  title,
  process: { ...daily, ...change },
  judged: { honest, found },
});
const bursts = (change: Partial<Bursts>): Partial<GrowthProcess> => ({ bursts: { ...sharp, ...change } });

/** Daily counts. */
export const cells: readonly Cell[] = [
  cell("ordinary: .2 % a day, 1.5 bursts", {}),
  cell("no bursts", { bursts: undefined }),
  cell("bursts of 30 times the gain", bursts({ times: 30 })),
  cell("long bursts", bursts({ times: 8, decay: 0.85, climb: 2 }), true, false),
  cell("bursts of 8 % of the followers", bursts({ times: 0, share: 0.08, spread: 0.8, viewsPower: 0.7 })),
  cell("the same, .02 % a day", {
    growth: 0.0002,
    ...bursts({ times: 0, share: 0.08, spread: 0.8, viewsPower: 0.7 }),
  }),
  cell("views rise with the root of the gains", bursts({ viewsPower: 0.5 })),
  cell("4 bursts", bursts({ perHistory: 4 }), true, false),
  cell("no net growth", { growth: 0 }),
  cell(".1 % a day", { growth: 0.001 }),
  cell(".5 % a day", { growth: 0.005 }),
  cell(".8 % a day", { growth: 0.008 }, false, false),
  cell("1 % a day", { growth: 0.01 }, false, false),
  cell("2 % a day", { growth: 0.02 }, false, false),
  cell("shrinking by .2 % a day", { growth: -0.002, turnover: 0.003 }),
  cell("shrinking by .5 % a day", { growth: -0.005, turnover: 0.006 }),
  cell("even growth", { spread: 0.2, level: 0.1 }),
  cell("uneven growth", { spread: 0.9 }),
  cell("very uneven growth", { spread: 1.2 }, false),
  cell("slow swings", { level: 0.7, memory: 0.97 }),
  cell("uneven views", { viewsSpread: 0.8 }),
  cell("views triple on 5 % of the days, for nothing", { viewsHits: 0.05 }),
  cell("1,000 followers", { followers: [1_000, 1_000] }),
  cell("5,000,000 followers", { followers: [5_000_000, 5_000_000] }),
  cell("rounded to 100, from 10,000 followers", { rounding: 100, followers: [10_000, 5_000_000] }),
  cell("rounded to 1,000, from 100,000 followers", { rounding: 1_000, followers: [100_000, 5_000_000] }),
  cell("rounded to 1,000, 5,000 to 20,000 followers", { rounding: 1_000, followers: [5_000, 20_000] }, true, false),
  cell("rounded to three digits", { rounding: "three digits" }),
  cell("30 days, .25 bursts", { counts: 30, ...bursts({ perHistory: 0.25 }) }),
  cell("30 days, 1.5 bursts", { counts: 30 }, false, false),
  cell("60 days, .5 bursts", { counts: 60, ...bursts({ perHistory: 0.5 }) }),
  cell("60 days, 1.5 bursts", { counts: 60 }, true, false),
  cell("90 days, .75 bursts", { counts: 90, ...bursts({ perHistory: 0.75 }) }),
  cell("365 days, 3 bursts", { counts: 365, ...bursts({ perHistory: 3 }) }),
  cell("a fifth of the days missing", { missing: 0.2 }),
  cell("half of the days missing", { missing: 0.5 }, true, false),
  cell("views unknown, posts known", { tells: ["posts"] }, false),
  cell("views and posts unknown", { tells: [] }, false),
  cell("views and posts unknown, no bursts", { tells: [], bursts: undefined }),
];

/**
 * The mix that the bars are about: growth from −.3 to .6 % a day, up to 1.5 bursts, whose views rise with their gains or
 * less, even and uneven growth, counts rounded to 1, to 100 from 10,000 followers on, or to 1,000 from 100,000 on.
 */
export function mixed(draw: Distributions): GrowthProcess {
  const between = (least: number, most: number): number => least + (most - least) * draw.uniform();
  const [rounding, least] = (
    [
      [1, 1_000],
      [100, 10_000],
      [1_000, 100_000],
    ] as const
  )[Math.floor(3 * draw.uniform())] ?? [1, 1_000];
  const growth = between(-0.003, 0.006);
  return {
    ...daily,
    growth,
    turnover: 0.001 + Math.max(0, -growth),
    rounding,
    followers: [least, 5_000_000],
    spread: between(0.2, 0.8),
    level: between(0.1, 0.5),
    week: between(0, 0.4),
    viewsSpread: between(0.2, 0.6),
    bursts: {
      perHistory: between(0, 1.5),
      times: between(5, 25),
      spread: 0.7,
      decay: between(0.5, 0.8),
      climb: Math.floor(3 * draw.uniform()),
      viewsPower: between(0.5, 1),
    },
  };
}

const weekly: GrowthProcess = { ...daily, step: 7, counts: 53, week: 0, rounding: "three digits" };

/**
 * Channels counted every week for a year. Each panel reproduces the figures of real channels in a way of its own, found by
 * search: rare large bursts, frequent ones, and ones that are much alike.
 */
export const panels: Readonly<Record<string, GrowthProcess>> = {
  "frequent bursts": {
    ...weekly,
    growth: 0.00027,
    growthSpread: 0.77,
    turnover: 0.00008,
    spread: 0.85,
    level: 0.38,
    memory: 0.8,
    viewsSpread: 0.26,
    viewsFollow: 0.11,
    viewsHits: 0.05,
    bursts: { perHistory: 5.5, times: 13, spread: 0.94, decay: 0.33, climb: 0, viewsPower: 0.14 },
  },
  "rare large bursts": {
    ...weekly,
    growth: 0.00032,
    growthSpread: 1.1,
    turnover: 0.000028,
    spread: 0.81,
    level: 0.21,
    memory: 0.89,
    viewsSpread: 0.31,
    viewsFollow: 0.099,
    viewsHits: 0.03,
    bursts: { perHistory: 2.8, times: 16, spread: 1.1, decay: 0.4, climb: 0, viewsPower: 0.12 },
  },
  "bursts much alike": {
    ...weekly,
    growth: 0.00044,
    growthSpread: 1.1,
    turnover: 0.000018,
    spread: 0.91,
    level: 0.74,
    memory: 0.68,
    viewsSpread: 0.34,
    viewsFollow: 0.062,
    viewsHits: 0.074,
    bursts: { perHistory: 3.5, times: 17, spread: 0.33, decay: 0.16, climb: 0, viewsPower: 0.18 },
  },
};

/** What was measured on 17,709 real channel-weeks, and how near a panel must come. */
export const reference = {
  unchanged: { value: 0.42, within: 0.03 },
  plainAlarms: { value: 8.2, within: 1 },
  flatAlarms: { value: 5.3, within: 1 },
  plainFound: { value: 0.92, within: 0.03 },
  flatFound: { value: 0.81, within: 0.03 },
} as const;
