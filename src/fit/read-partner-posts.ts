import type { Campaign, Creator, Post } from "../core/creator.js";
import { refuse } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import { timeOf } from "../core/time.js";
import type { NoteCounter } from "../posts/note-counter.js";
import { foldName } from "./fold-word.js";
import { foldWords, listedPosts, type PostsInput } from "./listed-posts.js";
import { guardFlags } from "./post-engagement.js";
import { campaignGroups, campaignsByPost, readCampaigns } from "./read-campaigns.js";
import { hashtagsOfPost } from "./tagged-posts.js";

/** Posts, what was chosen of them, or a creator with posts and campaigns. */
export type PartnershipInput = PostsInput;

/** A post as far as partners go. */
export interface PartnerPost {
  readonly post: Post;
  readonly path: string;
  readonly time: number | undefined;
  /** The brands that it names, or that pay for it by a campaign, folded; `undefined` where that is unknown. */
  readonly brands: ReadonlySet<string> | undefined;
  /** Whether somebody pays for it: it says so, or it belongs to a campaign; `undefined` where that is unknown. */
  readonly isPaid: boolean | undefined;
  /** Which campaign it belongs to; campaigns that share posts count as one. */
  readonly campaign: number | undefined;
  /** Whether it is disclosed, by a hashtag or a label; `undefined` where that is unknown. */
  readonly isDisclosed: boolean | undefined;
}

/** What marks a post as advertising. */
export interface DisclosureSigns {
  /** Hashtags, folded; `undefined` where none are given. */
  readonly hashtags: ReadonlySet<string> | undefined;
  /** Whether `sponsored` is the label that the platform shows. */
  readonly isLabel: boolean;
}

/** A brand that is asked for, as it is compared; refuses an empty one. */
export function foldBrand(brand: unknown, path: string): string {
  const folded = foldName(brand, path);
  if (folded === "") refuse("empty-string", path);
  return folded;
}

/** The brands that a post names; where none of the names says anything, they are unknown. */
function brandsOf({ brands }: Post, path: string): ReadonlySet<string> | undefined {
  const named = foldWords(brands, `${path}.brands`, foldName);
  return named && (named.length > 0 || brands?.length === 0) ? new Set(named) : undefined;
}

/** Whether a post is disclosed, by one of the signs that are looked at. */
function disclosureOf(
  post: Post,
  path: string,
  { hashtags, isLabel }: DisclosureSigns,
  note: NoteCounter,
): boolean | undefined {
  const tags = hashtags && hashtagsOfPost(post, path, note);
  const byTag = hashtags ? tags && [...tags].some((tag) => hashtags.has(tag)) : false;
  const byLabel = isLabel ? (post.sponsored ?? undefined) : false;
  if (byTag || byLabel) return true;
  return byTag === undefined || byLabel === undefined ? undefined : false;
}

/** Reads posts and campaigns; what was published after `now`, or begins after it, is left out. */
export function readPartnerPosts(
  given: PartnershipInput,
  otherCampaigns: Maybe<readonly Campaign[]>,
  now: number,
  signs: DisclosureSigns,
  note: NoteCounter,
) {
  const { posts: all, notes } = listedPosts(given);
  // A list has neither.
  const from = (given ?? {}) as Partial<Creator>;
  const told = otherCampaigns ?? from.campaigns;
  const campaigns = readCampaigns(told);
  const byPost = campaignsByPost(campaigns);
  const groups = campaignGroups(campaigns.length, byPost);
  const posts = all.flatMap((post, index): readonly PartnerPost[] => {
    const path = `posts[${index}]`;
    guardFlags(post, ["sponsored", "boosted"], path);
    const time = timeOf(post.publishedAt, `${path}.publishedAt`);
    if (time !== undefined && time > now) {
      note("after-as-of");
      return [];
    }
    const own = (typeof post.id === "string" && byPost.get(post.id)) || [];
    const payers = own.flatMap((campaign) => campaigns[campaign]?.brand ?? []);
    const named = brandsOf(post, path);
    return [
      {
        post,
        path,
        time,
        brands: payers.length > 0 ? new Set([...(named ?? []), ...payers]) : named,
        isPaid: own.length > 0 ? true : (post.sponsored ?? undefined),
        campaign: own[0] === undefined ? undefined : groups[own[0]],
        isDisclosed: disclosureOf(post, path, signs, note),
      },
    ];
  });
  return {
    posts,
    campaigns: told === undefined || told === null ? undefined : campaigns.filter(({ start }) => (start ?? now) <= now),
    followers: from.followers,
    notes,
  };
}
