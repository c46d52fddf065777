import type { Platform } from "../../src/core/index.js";

/**
 * Interactions per follower of the middle account, by followers: Instagram accounts of Kim et al. (WWW 2020), measured
 * on the median post; docs/peers.md tells how.
 */
const instagramRates = [
  { from: 1_000_000, rate: 0.0233 },
  { from: 100_000, rate: 0.0249 },
  { from: 10_000, rate: 0.0284 },
  { from: 0, rate: 0.0402 },
];

/** How other platforms compare, to the order of magnitude only: published industry medians differ by a factor of ten. */
const relativeRates: Readonly<Record<Platform, number>> = {
  instagram: 1,
  tiktok: 1.6,
  youtube: 0.6,
  x: 0.03,
  facebook: 0.05,
  linkedin: 1.2,
  pinterest: 0.1,
  threads: 0.5,
  twitch: 0.5,
  snapchat: 0.5,
};

/** The rate of the middle account of this size. */
export function middleRate(platform: Platform, followers: number): number {
  const { rate } = instagramRates.find(({ from }) => followers >= from) as { rate: number };
  return rate * relativeRates[platform];
}

/** Spread of the logarithm of rates between accounts: quartiles of 2.08 % and 7.15 % lie 2 × 0.674 of it apart. */
export const spreadBetweenAccounts = Math.log(7.15 / 2.08) / (2 * 0.6745);

/** Spread of the logarithm between the posts of an account, whose coefficient of variation is 0.36 in the middle. */
export const spreadBetweenPosts = Math.sqrt(Math.log(1 + 0.36 ** 2));

/** Comments for each like: median and spread, from the same accounts (5th percentile 0.0015, 95th 0.16). */
export const commentsPerLike = { median: 0.026, sigma: Math.log(0.16 / 0.0015) / (2 * 1.645) };
