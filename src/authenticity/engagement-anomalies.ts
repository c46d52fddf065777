import type { Post } from "../core/creator.js";
import { countProblem, refuse, requireOneOf } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { PeerTable } from "../core/peer-table.js";
import { type Platform, platforms } from "../core/platform.js";
import type { UnknownReason } from "../core/reason.js";
import type { SelectedPosts } from "../posts/select-posts.js";
import { instagramCommentPeers } from "../reference/instagram-comment-peers.js";
import type { PostSpread } from "../reference/post-spread.js";
import { engagementForSize } from "./engagement-for-size.js";
import type { EngagementSignal } from "./engagement-signal.js";
import { evennessSignal } from "./evenness-signal.js";
import { ratioSignal } from "./ratio-signal.js";

/** Peers of the caller's own. What is not given is built in for Instagram, and unknown elsewhere. */
export interface OwnEngagementPeers {
  /** Median rates by followers, on any basis that is a median. */
  readonly engagement?: Maybe<PeerTable>;
  /** All comments over all likes by followers, on the basis `comments/likes:pooled`. */
  readonly commentsToLikes?: Maybe<PeerTable>;
  /** All likes over all views by followers, on the basis `likes/views:pooled`. */
  readonly likesToViews?: Maybe<PeerTable>;
  /** How posts of an account differ. */
  readonly evenness?: Maybe<PostSpread>;
}

/** Whom to compare with. */
export interface EngagementAnomalyOptions {
  /** The platform of the creator. */
  readonly platform: Platform;
  /** The creator's followers. */
  readonly followers: Maybe<number>;
  /** Peers of your own. */
  readonly peers?: Maybe<OwnEngagementPeers>;
}

/** How unusual the engagement of a creator is, signal by signal. */
export type EngagementAnomalies = Measure & {
  /** How many signals could be compared with peers. */
  readonly compared: number;
  /** Each signal, always in the same order; those that could not be compared say why. */
  readonly signals: readonly EngagementSignal[];
};

const model: ModelId = "engagement-anomalies@1";
const basis = "unusual signals:count";

/**
 * What is unusual about a creator's engagement among creators of the same size. Four signals, each looked at from both
 * sides:
 * - `engagement-for-size`: the median of likes and comments per follower. Too little is consistent with followers who
 *   were bought, too much with bought likes, pods or giveaways.
 * - `comments-to-likes`: all comments over all likes. No comments at all is 0 and the lowest there is, once there are
 *   likes enough for comments to be expected: chance is counted in, so ten likes without a comment are nothing special.
 * - `likes-to-views`: all likes over all views. No peers are built in; bring your own.
 * - `evenness`: how much the posts differ, the standard deviation of ln(likes + comments + ½), from three posts on. Likes
 *   bought in equal portions make posts alike; likes bought for some of them make them differ.
 *
 * Each has its `rank` among peers and `p`, the share of ordinary accounts that lie as far out on either side. The value
 * counts the signals that lie outside of what 95 % of peers show; with three signals compared, about one ordinary account
 * in nine has at least one. These are signals with innocent explanations, and no verdict: nobody has labelled
 * creators.
 *
 * Hidden likes, and comments that are switched off, are unknown and not 0: their posts are left out of what needs them,
 * with a note. Built in are Instagram creators with 1,000 to 10 million followers (Kim et al. 2020).
 *
 * @param data - the posts, or what {@link selectPosts} chose of them
 * @param options - platform, followers, and peers of your own
 * @returns the number of unusual signals, with all `signals`; unknown, with the reason of the first signal, where none
 * could be compared: `no-posts`, `missing-interaction`, `missing-followers`, `zero-denominator`, `no-benchmark`,
 * `basis-mismatch`, `outside-benchmark`
 * @throws InvalidInputError `unknown-platform`, `not-an-array`, `not-an-object`, `invalid-peers`, `invalid-basis`, and
 * impossible counts, with code and path
 * @see docs/authenticity.md, for how the peers were measured and what is found and what is not
 * @example
 * import { engagementAnomalies } from "influencer-scoring/authenticity";
 * const posts = [610, 380, 840, 605].map((likes) => ({ likes, comments: 0 }));
 * const { value, compared, signals } = engagementAnomalies(posts, { platform: "instagram", followers: 20_000 });
 * console.log(value, "of", compared); // => 1 of 3
 * console.log(signals[1]?.signal, signals[1]?.value, signals[1]?.p?.toFixed(2)); // => comments-to-likes 0 0.01
 */
export function engagementAnomalies(
  data: Maybe<readonly Post[] | SelectedPosts>,
  options: EngagementAnomalyOptions,
): EngagementAnomalies {
  refuse(typeof options === "object" && options ? undefined : "not-an-object", "options");
  const { platform, followers } = options;
  requireOneOf(platform, platforms, "unknown-platform", "platform");
  if (followers !== null && followers !== undefined) refuse(countProblem(followers), "followers");
  const given: Partial<SelectedPosts> = Array.isArray(data)
    ? { posts: data }
    : ((data ?? { posts: [] }) as SelectedPosts);
  const { posts, notes = [] } = given;
  if (!Array.isArray(posts)) refuse("not-an-array", "posts");
  const list = posts as readonly Post[];

  const own = options.peers ?? {};
  const size = { platform, followers };
  const signals: readonly EngagementSignal[] = [
    engagementForSize(list, { ...size, own: own.engagement }),
    ratioSignal("comments-to-likes", list, ["comments", "likes"], {
      ...size,
      own: own.commentsToLikes,
      builtIn: instagramCommentPeers,
    }),
    ratioSignal("likes-to-views", list, ["likes", "views"], { ...size, own: own.likesToViews }),
    evennessSignal(list, { platform, own: own.evenness }),
  ];
  const compared = signals.filter(({ unusual }) => unusual !== null);
  const common = { basis, model, notes, compared: compared.length, signals };
  if (!compared.length) return { value: null, reason: signals[0]?.reason as UnknownReason, n: list.length, ...common };
  return {
    value: compared.filter(({ unusual }) => unusual).length,
    n: compared.reduce((most, { n }) => Math.max(most, n), 0),
    ...common,
  };
}
