import type { Creator } from "../../src/core/index.js";
import { random } from "../support/random.js";
import { type Case, cases } from "./cases.js";
import { generatePosts } from "./generate-posts.js";

/** The seed of the sample that comes with the package. */
export const sampleSeed = 20_260_630;

/**
 * Synthetic creators, one for each case. The same seed gives the same creators; each has random numbers of its own, so
 * that a new case changes none of the others.
 *
 * @param seed - any whole number
 * @param wanted - the cases; all of them where nothing is said
 */
export function generateCreators(seed: number, wanted: readonly Case[] = cases): Creator[] {
  return wanted.map(({ hint, platform, followers, posts, creator, change = (post) => post }, index) => ({
    id: `synthetic-${String(index + 1).padStart(2, "0")}-${hint}`,
    platform,
    followers,
    posts: generatePosts(random(seed + 1_000 * index), platform, followers, posts).map(change),
    ...creator,
  }));
}

/** Creators as JSON Lines: one a line, and a line break behind each. */
export function toJsonLines(creators: readonly Creator[]): string {
  return creators.map((creator) => `${JSON.stringify(creator)}\n`).join("");
}
