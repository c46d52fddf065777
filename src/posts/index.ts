/**
 * Choosing posts, and summing their interactions.
 *
 * @packageDocumentation
 */
export { type DatedPosts, datedPosts } from "./dated-posts.js";
export { type PostTotals, postTotals, type TotalsOptions } from "./post-totals.js";
export {
  type Choice,
  type PostKind,
  type PostSelection,
  postKinds,
  type SelectedPosts,
  selectPosts,
} from "./select-posts.js";
