// Simulated histories of followers. What is assumed:
//
// - Every step (a day or a week) an account gains followers by a Poisson law, and loses a share of them (`turnover`) by
//   another. The gain swings around its mean by a lognormal factor: one part is new in every step (`spread`), one part
//   passes slowly (`level`, with a `memory` from step to step), and weekends differ (`week`). Its mean is the net `growth`
//   plus what is lost; accounts differ in it by a lognormal factor (`growthSpread`).
// - Viral bursts come at random, on average `perHistory`. A burst climbs to its best step and then decays by a constant
//   factor. Its size is a lognormal multiple of the usual gain (`times`), or a lognormal share of the followers (`share`).
// - Views a day are a tenth of the followers times lognormal noise (`viewsSpread`). They follow the ordinary swings a
//   little (`viewsFollow`), and a burst's multiple of the gain to a power (`viewsPower`): 1 in proportion, 0.5 its root. In
//   some steps they triple and bring nobody (`viewsHits`).
// - Posts are Poisson, one every other day, and one more as a burst begins.
// - Purchases come within a few steps in equal parts, bring no views, and stay, or are lost by a constant share a day.
// - Counts are rounded down, to a unit or to three digits, and days may be missing.
import type { FollowerCount } from "../../src/core/index.js";
import { type Distributions, distributions } from "../support/distributions.js";
import { random } from "../support/random.js";

/** How viral hits show. */
export interface Bursts {
  /** Mean number in a history. */
  readonly perHistory: number;
  /** Median of the gain in its best step, in usual gains. */
  readonly times?: number;
  /** Or: median of what it gains in all, as a share of the followers. */
  readonly share?: number;
  /** Standard deviation of the logarithm of its size. */
  readonly spread: number;
  /** What is left of it from one step to the next. */
  readonly decay: number;
  /** Steps before its best one. */
  readonly climb: number;
  /** The views multiply like the gains to this power. */
  readonly viewsPower: number;
}

/** How an account grows, and how it is observed. */
export interface GrowthProcess {
  /** Days from count to count. */
  readonly step: number;
  /** How many counts. */
  readonly counts: number;
  /** Followers at first: uniform on the logarithm between these. */
  readonly followers: readonly [least: number, most: number];
  /** Mean net growth a day, as a share of the followers, without bursts. */
  readonly growth: number;
  /** Standard deviation of its logarithm between accounts. */
  readonly growthSpread: number;
  /** Followers lost a day, as a share. */
  readonly turnover: number;
  /** Standard deviation of the logarithm of the gain, new in every step. */
  readonly spread: number;
  /** The same, of the part that passes slowly. */
  readonly level: number;
  /** What stays of that part from step to step. */
  readonly memory: number;
  /** How much more is gained on the best day of the week, as a share. */
  readonly week: number;
  /** Viral hits; none where absent. */
  readonly bursts?: Bursts | undefined;
  /** Standard deviation of the logarithm of the views. */
  readonly viewsSpread: number;
  /** How much of the ordinary swings shows in the views. */
  readonly viewsFollow: number;
  /** Share of the steps in which views triple and bring nobody. */
  readonly viewsHits: number;
  /** The rounding unit of the counts. */
  readonly rounding: number | "three digits";
  /** Share of the days that are missing. */
  readonly missing: number;
  /** What the history tells beside followers. */
  readonly tells: readonly ("views" | "posts")[];
}

/** What happened, before it was rounded. */
export interface Simulated {
  /** Followers. */
  readonly followers: readonly number[];
  /** Views. */
  readonly views: readonly number[];
  /** Posts. */
  readonly posts: readonly number[];
  /** The steps in which bursts began. */
  readonly bursts: readonly number[];
}

const viewsPerFollower = 0.1;
const postsPerDay = 0.5;
/** Where nothing is gained usually, a burst lifts views as if this share of the followers were gained a day. */
const leastUsualGain = 0.0005;
const negligible = 0.01;

export const draws = (seed: number): Distributions => distributions(random(seed));

export function rounded(count: number, rounding: GrowthProcess["rounding"]): number {
  const unit = rounding === "three digits" ? 10 ** Math.max(0, `${Math.floor(count)}`.length - 3) : rounding;
  return Math.floor(count / unit) * unit;
}

/** The gain of every step by bursts: in usual gains, and as a share of the followers. */
function drawBursts({ counts, bursts }: GrowthProcess, draw: Distributions) {
  const times = new Float64Array(counts);
  const shares = new Float64Array(counts);
  const begins: number[] = [];
  for (let left = bursts ? draw.poisson(bursts.perHistory) : 0; bursts && left > 0; left--) {
    const begin = 1 + Math.floor(draw.uniform() * (counts - 1));
    begins.push(begin);
    const size = Math.exp(bursts.spread * draw.normal());
    const all = bursts.climb / 2 + 1 / (1 - bursts.decay);
    for (let i = begin; i < counts; i++) {
      const after = i - begin - bursts.climb;
      const part = after < 0 ? (i - begin + 1) / (bursts.climb + 1) : bursts.decay ** after;
      if (part < negligible) break;
      times[i] = (times[i] as number) + (bursts.times ?? 0) * size * part;
      shares[i] = (shares[i] as number) + ((bursts.share ?? 0) * size * part) / all;
    }
  }
  return { times, shares, begins };
}

/** Draws a history. */
export function simulateHistory(process: GrowthProcess, draw: Distributions): Simulated {
  const { step, counts, growth, growthSpread, turnover, spread, level, memory, week, viewsSpread } = process;
  const [least, most] = process.followers;
  const lost = turnover * step;
  const usualGain = growth * step * Math.exp(growthSpread * draw.normal()) + lost;
  const { times, shares, begins } = drawBursts(process, draw);
  let count = Math.round(least * (most / least) ** draw.uniform());
  const [followers, views, posts] = [[count], [Math.round(viewsPerFollower * count * step)], [0]];
  const half = (level ** 2 + spread ** 2) / 2; // makes the mean factor 1
  let slow = draw.normal();
  for (let i = 1; i < counts; i++) {
    slow = memory * slow + Math.sqrt(1 - memory ** 2) * draw.normal();
    const swing = level * slow + spread * draw.normal();
    const season = step === 1 ? 1 + week * Math.cos((2 * Math.PI * i) / 7) : 1;
    const ordinary = usualGain * Math.exp(swing - half) * season;
    const burst = ordinary * (times[i] as number) + (shares[i] as number);
    const multiple = 1 + (times[i] as number) + (shares[i] as number) / Math.max(usualGain, leastUsualGain * step);
    const seen = Math.exp(process.viewsFollow * swing + viewsSpread * draw.normal()) * season;
    const hit = draw.uniform() < process.viewsHits ? 3 : 1;
    const lift = multiple ** (process.bursts?.viewsPower ?? 0) * hit;
    views.push(Math.round(viewsPerFollower * count * step * seen * lift));
    posts.push(draw.poisson(postsPerDay * step) + (begins.includes(i) ? 1 : 0));
    count = Math.max(0, count + draw.poisson(Math.max(0, count * (ordinary + burst))) - draw.poisson(count * lost));
    followers.push(count);
  }
  return { followers, views, posts, bursts: begins };
}

/** Adds bought followers, in equal parts from step `at` on, of whom a share is lost in every later step. */
export function withPurchase(history: Simulated, at: number, bought: number, steps: number, lost = 0): Simulated {
  const there = (i: number): number => {
    const delivered = Math.min(1, Math.max(0, (i - at + 1) / steps));
    return bought * delivered * (1 - lost) ** Math.max(0, i - at - steps + 1);
  };
  return { ...history, followers: history.followers.map((count, i) => count + Math.round(there(i))) };
}

/** The day of a step. */
export const dayOf = (i: number, step: number): string =>
  new Date(Date.UTC(2025, 0, 1 + i * step)).toISOString().slice(0, 10);

/** What can be seen of a history. */
export function observed(history: Simulated, process: GrowthProcess, draw: Distributions): FollowerCount[] {
  const { step, rounding, tells, missing } = process;
  const all = history.followers.map((count, i) => ({
    date: dayOf(i, step),
    followers: rounded(count, rounding),
    ...(tells.includes("views") && { views: history.views[i] as number }),
    ...(tells.includes("posts") && { posts: history.posts[i] as number }),
  }));
  return missing ? all.filter((_, i) => i === 0 || draw.uniform() >= missing) : all;
}
