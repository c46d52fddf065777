import type { Post } from "../core/creator.js";
import { millisecondsPerDay } from "../core/time.js";
import { foldName } from "./fold-word.js";
import { foldWords } from "./listed-posts.js";
import { guardFlags } from "./post-engagement.js";
import type { ReadCampaign } from "./read-campaigns.js";

/** What is known of a creator's work. */
export interface Work {
  readonly posts: readonly Post[];
  readonly times: readonly (number | undefined)[];
  readonly campaigns: readonly ReadCampaign[];
  readonly postCount: number | undefined;
}

/**
 * How many sponsored posts and campaigns with competitors lie within so many days before a moment, and how many may. Where
 * the posts do not reach back as far and are not all there are, one more may.
 */
export function competitorGate(
  { posts, times, campaigns, postCount }: Work,
  competitors: ReadonlySet<string>,
  asOf: number,
  days: number,
): { readonly against: number; readonly open: number } {
  const since = asOf - days * millisecondsPerDay;
  let [against, open] = [0, 0];
  posts.forEach((post, i) => {
    guardFlags(post, ["sponsored", "pinned"], `posts[${i}]`);
    const { sponsored } = post;
    const brands = foldWords(post.brands, `posts[${i}].brands`, foldName);
    const time = times[i];
    if (sponsored === false || (time !== undefined && (time < since || time > asOf))) return;
    if (brands && !brands.some((brand) => competitors.has(brand))) return;
    if (brands && sponsored === true && time !== undefined) against++;
    else open++;
  });
  for (const { brand, start, end } of campaigns) {
    if (brand !== undefined && !competitors.has(brand)) continue;
    if ((start !== undefined && start > asOf) || (end !== undefined && end < since)) continue;
    // It was within the days for sure where it began or ended within them, or before them and after.
    const isWithin = (time: number | undefined): boolean => time !== undefined && time >= since && time <= asOf;
    const sure = isWithin(start) || isWithin(end) || (start !== undefined && end !== undefined);
    if (brand !== undefined && sure) against++;
    else open++;
  }
  const isAll = postCount !== undefined && postCount <= posts.length;
  if (!reachesBack(posts, times, since) && !isAll) open++;
  return { against, open };
}

/**
 * Whether posts reach back to a moment without a gap, as far as can be told. One that is pinned stands before newer ones and
 * tells nothing of what lies between; so may a single one that does not say whether it is.
 */
function reachesBack(posts: readonly Post[], times: readonly (number | undefined)[], moment: number): boolean {
  const old = posts.filter((post, i) => (times[i] ?? Number.POSITIVE_INFINITY) <= moment && post.pinned !== true);
  return old.length > 1 || old[0]?.pinned === false;
}
