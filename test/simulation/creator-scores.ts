import type { Creator, FollowerProfile, Known, Post, Scorecard } from "../../src/core/index.js";
import { benchmarkEngagement } from "../../src/engagement/index.js";
import { defaultScorecard, defineScorecard, rankCreators, scoreCreator } from "../../src/scorecard/index.js";
import { normalQuantile } from "../../src/statistics/index.js";
import { distributions } from "../support/distributions.js";
import { random } from "../support/random.js";

const level = 0.95;
const reach = normalQuantile((1 + level) / 2);
const straight = [
  { at: 0, score: 0 },
  { at: 100, score: 100 },
];

/** A measure of something that is truly so much, with a normal error. */
function told(truth: number, error: number, luck: number): Known {
  const value = truth + error * luck;
  const interval = {
    low: value - reach * error,
    high: value + reach * error,
    shape: "between",
    level,
    method: "normal",
  } as const;
  return { value, interval, n: 1, basis: "told", model: "told@1", notes: [] };
}

/** How errors of components go together: by themselves, or all at once. */
export type Errors = "independent" | "the same error" | "opposite errors";

/** The share of samples in which the interval of a score of so many components holds the true score. */
export function coverageOfNormal(
  components: number,
  errors: Errors,
  dependence: "any" | "independent",
  samples: number,
  seed = 1,
): number {
  const draw = distributions(random(seed));
  let held = 0;
  for (let sample = 0; sample < samples; sample++) {
    const common = draw.normal();
    const measures = Array.from({ length: components }, (_, i) => {
      const luck =
        errors === "independent" ? draw.normal() : errors === "the same error" ? common : common * (i % 2 ? -1 : 1);
      return told(35 + 30 * ((i + 1) / (components + 1)), 2 + i, luck);
    });
    const scorecard = defineScorecard({
      id: "told@1",
      components: measures.map((measure, i) => ({ name: `c${i}`, measure: () => measure, curve: straight })),
    });
    const { interval } = scoreCreator({ id: "a", platform: "x" }, { scorecard, dependence }).score;
    const truths = measures.map((_, i) => 35 + 30 * ((i + 1) / (components + 1)));
    const truth = truths.reduce((sum, one) => sum + one, 0) / components;
    if ((interval?.low as number) <= truth && truth <= (interval?.high as number)) held++;
  }
  return held / samples;
}

const real: FollowerProfile = { followers: 310, following: 290, posts: 44, hasProfilePicture: true };
const sold: FollowerProfile = { followers: 2, following: 1_900, posts: 0, hasProfilePicture: false };
const followers = 20_000;

/** How much is known of creators. */
export interface Sampled {
  readonly posts: number;
  readonly profiles: number;
  readonly comments: number;
}

/** The default scorecard without growth, of which these creators tell nothing. */
const measured: Scorecard = defineScorecard({
  ...(defaultScorecard as Scorecard),
  id: "measured@1",
  components: defaultScorecard.components.filter(({ name }) => name !== "growth"),
});

/** The share of simulated creators whose interval holds the score that endless data would give. */
export function coverageOfCreators(
  { posts, profiles, comments }: Sampled,
  dependence: "any" | "independent",
  samples: number,
  seed = 1,
): { readonly held: number; readonly width: number } {
  const draw = distributions(random(seed));
  let [held, width] = [0, 0];
  for (let sample = 0; sample < samples; sample++) {
    // The spread between and within accounts is that of the peers, as the shrunken rate takes it.
    const median = draw.lognormal(0.03, 0.7);
    const [fake, signs, replies] = [0.3 * draw.uniform(), 0.2 * draw.uniform(), draw.uniform()];
    const creator: Creator = {
      id: "a",
      platform: "instagram",
      followers,
      posts: Array.from({ length: posts }, (): Post => {
        const rate = median * Math.exp(0.45 * draw.normal());
        return { likes: draw.poisson(rate * followers), comments: 0 };
      }),
      followerSample: {
        method: "uniform",
        profiles: Array.from({ length: profiles }, () => (draw.uniform() < fake ? sold : real)),
      },
      comments: Array.from({ length: comments }, (_, i) => {
        const isSign = draw.uniform() < signs;
        const question = {
          id: `c${i}`,
          postId: `p${i % 8}`,
          author: `a${i}`,
          byCreator: false,
          text: isSign ? `earn $${i} now, see https://shop${i}.example` : `question number ${i} about ${i * 7}`,
        };
        const answer = {
          id: `r${i}`,
          postId: `p${i % 8}`,
          author: "me",
          byCreator: true,
          text: "yes",
          replyTo: `c${i}`,
        };
        return draw.uniform() < replies ? [question, answer] : [question];
      }).flat(),
    };
    const { score } = scoreCreator(creator, { scorecard: measured, dependence });
    const rank = benchmarkEngagement(median, {
      platform: "instagram",
      followers,
      basis: "likes+comments/followers:median",
    }).value as number;
    const truth = (100 * (rank + (1 - fake) + (1 - signs) + replies)) / 4;
    const { low, high } = score.interval as { low: number; high: number };
    if (low <= truth && truth <= high) held++;
    width += high - low;
  }
  return { held: held / samples, width: width / samples };
}

/** What creators to be ranked are like. */
export interface RankedProcess {
  readonly creators: number;
  /** How far true scores spread. */
  readonly spread: number;
  /** The error of each component. */
  readonly error: number;
  /** How many components there are, with errors of their own. */
  readonly components: number;
  /** How their errors truly go together. */
  readonly errors: Errors;
  /** What the ranking takes them for. */
  readonly dependence?: "any" | "independent";
}

/** What was said of being among the first three, by tenths, and how often it was so. */
export interface RankRecord {
  readonly bins: readonly { readonly count: number; readonly said: number; readonly was: number }[];
  /** How often the interval of the rank held the true rank. */
  readonly held: number;
}

/** Ranks creators with known true scores, and compares. */
export function recordCreators(
  { creators, spread, error, components, errors, dependence }: RankedProcess,
  samples: number,
  seed = 1,
): RankRecord {
  const draw = distributions(random(seed));
  const bins = Array.from({ length: 10 }, () => ({ count: 0, said: 0, was: 0 }));
  let held = 0;
  for (let sample = 0; sample < samples; sample++) {
    const truths = Array.from({ length: creators }, () => Math.min(95, Math.max(5, 50 + spread * draw.normal())));
    const scores = truths.map((truth, i) => {
      const common = draw.normal();
      const measures = Array.from({ length: components }, () =>
        told(truth, error, errors === "independent" ? draw.normal() : common),
      );
      const scorecard = defineScorecard({
        id: "told@1",
        components: measures.map((measure, j) => ({ name: `c${j}`, measure: () => measure, curve: straight })),
      });
      return scoreCreator({ id: `${i}`, platform: "x" }, { scorecard });
    });
    const ranking = rankCreators(scores, { first: 3, seed: sample, draws: 1_000, dependence });
    const order = truths.map((_, i) => i).sort((a, b) => (truths[b] as number) - (truths[a] as number));
    for (const { index, rank, probabilityOfFirst } of ranking.creators) {
      const place = order.indexOf(index) + 1;
      const { low, high } = rank.interval as { low: number; high: number };
      if (low <= place && place <= high) held++;
      const said = probabilityOfFirst.value as number;
      const bin = bins[Math.min(9, Math.floor(10 * said))] as (typeof bins)[number];
      bin.count++;
      bin.said += said;
      if (place <= 3) bin.was++;
    }
  }
  return {
    bins: bins.map(({ count, said, was }) => ({ count, said: said / count, was: was / count })),
    held: held / (samples * creators),
  };
}
