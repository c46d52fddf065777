import type { Creator, Platform, Post } from "../../src/core/index.js";
import { platformCases } from "./platform-cases.js";
import { postCases } from "./post-cases.js";
import { sizeCases } from "./size-cases.js";

/** One kind of creator that the sample must show. */
export interface Case {
  /** What is special about it, short enough for an id. */
  readonly hint: string;
  /** Where it publishes. */
  readonly platform: Platform;
  /** Its size, which the counts of its posts follow. */
  readonly followers: number;
  /** How many posts. */
  readonly posts: number;
  /** Fields of the creator to add, or to replace. */
  readonly creator?: Partial<Creator>;
  /** Fields of single posts to add, or to replace. */
  readonly change?: (post: Post, index: number) => Post;
}

/** Every case of the sample, in the order of the file. */
export const cases: readonly Case[] = [...sizeCases, ...postCases, ...platformCases];
