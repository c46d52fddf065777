/** Engagement of real influencers by size, beside the figures that were measured on them by ordinary tools. */
import { scoreCreator } from "../../src/scorecard/index.js";
import { quantile } from "../../src/statistics/index.js";
import type { Figure } from "./figures.js";
import { readPosts } from "./read-posts.js";

/** Medians of accounts' median rates, in %, over twice as many posts of the same crawl, and how near to come. */
const bands = [
  { name: "1k to 10k", from: 1_000, to: 10_000, reference: 4.02, bar: 0.03 },
  { name: "10k to 100k", from: 10_000, to: 100_000, reference: 2.84, bar: 0.03 },
  { name: "100k to 500k", from: 100_000, to: 500_000, reference: 2.49, bar: 0.03 },
  { name: "500k to 1M", from: 500_000, to: 1_000_000, reference: 2.49, bar: 0.12 },
  { name: "above 1M", from: 1_000_000, to: Number.POSITIVE_INFINITY, reference: 2.33, bar: 0.12 },
];

/** Evaluates engagement rates on the posts of a folder. */
export async function evaluateRates(folder: string): Promise<readonly Figure[]> {
  const creators = await readPosts(folder);
  const results = creators.map((creator) => ({
    followers: creator.followers as number,
    rate: scoreCreator(creator).measures.engagementRate,
  }));
  return bands.flatMap(({ name, from, to, reference, bar }) => {
    const rates = results
      .filter(({ followers }) => followers >= from && followers < to)
      .flatMap(({ rate }) => rate.value ?? []);
    const part = `engagement rate of accounts with ${name} followers, in %`;
    const percent = (p: number): number => 100 * quantile(rates, p);
    return [
      ...[0.05, 0.25, 0.5, 0.75, 0.95].map((p) => ({ part, name: `p${100 * p}`, value: percent(p), n: rates.length })),
      {
        part,
        name: `median beside ${reference}, off by`,
        value: percent(0.5) / reference - 1,
        atLeast: -bar,
        atMost: bar,
      },
    ];
  });
}
