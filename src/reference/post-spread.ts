import type { Platform } from "../core/platform.js";

/**
 * How the posts of an account differ: the variance of the logarithm of their likes and comments (plus a half). Each
 * account has its own, the middle one times a variable of its own, so that an observed variance over the middle one
 * follows Fisher's F. A model as data: frozen, flat and JSON-safe.
 */
export interface PostSpread {
  /** What kind of model this is. */
  readonly kind: "post-spread";
  /** The platform of the posts. */
  readonly platform: Platform;
  /** The middle variance of posts that were published within a few weeks, above 0. */
  readonly close: number;
  /** The middle variance of posts that were published whenever, often months apart, above 0. */
  readonly all: number;
  /** Degrees of freedom of how accounts differ; an even number. */
  readonly degrees: number;
  /** The fewest posts to judge, at least 2. */
  readonly fewestPosts: number;
  /** The most posts that accounts were measured with; more are judged as if they were as many. */
  readonly mostPosts: number;
  /** No tail is told smaller than this. */
  readonly resolution: number;
  /** The id of the source. */
  readonly source: string;
}
