import type { Maybe } from "./measure.js";
import type { Platform, PostFormat } from "./platform.js";
import type { Time } from "./time.js";

/** An exact amount of money. */
export interface Money {
  /** A plain decimal string, such as `"1250.00"`. */
  readonly amount: string;
  /** ISO 4217 code, three capital letters. */
  readonly currency: string;
}

/**
 * Everything that is known about a creator. Every field but `id` and `platform` may be absent, `undefined` or `null`,
 * which all mean *unknown*; 0 means zero. Unknown keys are passed over.
 */
export interface Creator {
  /** The caller's own name for the creator; travels into the results. */
  readonly id: string;
  /** Where the creator publishes. */
  readonly platform: Platform;
  /** The name on the platform; never travels into a result. */
  readonly handle?: Maybe<string>;
  /** What the creator publishes about, in the caller's words. */
  readonly category?: Maybe<string>;
  /** Followers or subscribers now. */
  readonly followers?: Maybe<number>;
  /** The unit to which the platform rounds the follower count: 1000 where it tells thousands. */
  readonly followersPrecision?: Maybe<number>;
  /** How many accounts the creator follows. */
  readonly following?: Maybe<number>;
  /** How many posts the account has ever published. */
  readonly postCount?: Maybe<number>;
  /** When the account was made. */
  readonly createdAt?: Maybe<Time>;
  /** The posts at hand, in any order. */
  readonly posts?: Maybe<readonly Post[]>;
  /** Comments under the posts at hand. */
  readonly comments?: Maybe<readonly Comment[]>;
  /** For exports that hold nothing finer than averages. */
  readonly averages?: Maybe<Averages>;
  /** Follower counts of the past, a day each. */
  readonly followerHistory?: Maybe<readonly FollowerCount[]>;
  /** Profiles of a sample of the followers. */
  readonly followerSample?: Maybe<FollowerSample>;
  /** Dimension, group, share: `{ country: { DE: 0.41, AT: 0.07 } }`. */
  readonly audience?: Maybe<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  /** What the creator asks. */
  readonly quote?: Maybe<Quote>;
  /** Campaigns that were run with the creator. */
  readonly campaigns?: Maybe<readonly Campaign[]>;
}

/** One post. A count that the platform hides or that was not asked for is unknown, never 0. */
export interface Post {
  /** The post's id. */
  readonly id?: Maybe<string>;
  /** When it was published. */
  readonly publishedAt?: Maybe<Time>;
  /** What kind of post it is. */
  readonly format?: Maybe<PostFormat>;
  /** Likes or reactions. */
  readonly likes?: Maybe<number>;
  /** Comments. */
  readonly comments?: Maybe<number>;
  /** Times it was sent to somebody. */
  readonly shares?: Maybe<number>;
  /** Saves, favourites or bookmarks. */
  readonly saves?: Maybe<number>;
  /** Times it was passed on as it is. */
  readonly reposts?: Maybe<number>;
  /** Times it was passed on with a comment. */
  readonly quotes?: Maybe<number>;
  /** Replies, where the platform tells them apart from comments. */
  readonly replies?: Maybe<number>;
  /** Clicks on a link. */
  readonly clicks?: Maybe<number>;
  /** Views or plays. */
  readonly views?: Maybe<number>;
  /** Distinct accounts reached. */
  readonly reach?: Maybe<number>;
  /** Times it was shown. */
  readonly impressions?: Maybe<number>;
  /** Times a story was left. */
  readonly exits?: Maybe<number>;
  /** Visits to the profile that came from the post. */
  readonly profileVisits?: Maybe<number>;
  /** Accounts that followed because of the post. */
  readonly follows?: Maybe<number>;
  /** Seconds watched, by all viewers together. */
  readonly watchSeconds?: Maybe<number>;
  /** Length in seconds. */
  readonly durationSeconds?: Maybe<number>;
  /** Followers on the day of publishing. */
  readonly followersAtPublish?: Maybe<number>;
  /** Paid for by a brand. */
  readonly sponsored?: Maybe<boolean>;
  /** Shown to more people for money. */
  readonly boosted?: Maybe<boolean>;
  /** Pinned to the top of the profile. */
  readonly pinned?: Maybe<boolean>;
  /** Published together with another account. */
  readonly collaboration?: Maybe<boolean>;
  /** A giveaway or contest. */
  readonly giveaway?: Maybe<boolean>;
  /** Hashtags, with or without the sign. */
  readonly hashtags?: Maybe<readonly string[]>;
  /** Topics, in the caller's words. */
  readonly topics?: Maybe<readonly string[]>;
  /** Review, tutorial, behind the scenes: in the caller's words. */
  readonly contentType?: Maybe<string>;
  /** Brands that the post shows or names. */
  readonly brands?: Maybe<readonly string[]>;
  /** The text; never travels into a result. */
  readonly caption?: Maybe<string>;
}

/** Ready averages, for exports that hold nothing finer. */
export interface Averages {
  /** Average interactions of a post. */
  readonly interactions?: Maybe<number>;
  /** What they are divided by: the followers, or the average reach, impressions or views of a post. */
  readonly denominator?: Maybe<number>;
  /** Over how many posts. */
  readonly posts?: Maybe<number>;
  /** What was averaged, such as `likes+comments/followers:mean`; see {@link parseBasis}. */
  readonly basis?: Maybe<string>;
}

/** A sample of a creator's followers. */
export interface FollowerSample {
  /** How it was drawn: `uniform` over the whole list, the `latest` followers, or `unknown`. */
  readonly method?: Maybe<"uniform" | "latest" | "unknown">;
  /** How many followers it was drawn from. */
  readonly population?: Maybe<number>;
  /** The profiles drawn. */
  readonly profiles?: Maybe<readonly FollowerProfile[]>;
}

/** The profile of one follower. */
export interface FollowerProfile {
  /** The name on the platform; never travels into a result. */
  readonly username?: Maybe<string>;
  /** The share of the username's characters that are digits, where the name itself is not at hand. */
  readonly usernameDigitShare?: Maybe<number>;
  /** Followers. */
  readonly followers?: Maybe<number>;
  /** Accounts followed. */
  readonly following?: Maybe<number>;
  /** Posts. */
  readonly posts?: Maybe<number>;
  /** Has a picture of its own. */
  readonly hasProfilePicture?: Maybe<boolean>;
  /** Characters of the biography. */
  readonly biographyLength?: Maybe<number>;
  /** Links to a page outside the platform. */
  readonly hasExternalUrl?: Maybe<boolean>;
  /** Shows its posts to followers only. */
  readonly isPrivate?: Maybe<boolean>;
  /** Verified by the platform. */
  readonly isVerified?: Maybe<boolean>;
  /** When the account was made. */
  readonly createdAt?: Maybe<Time>;
  /** When it last published. */
  readonly lastPostAt?: Maybe<Time>;
}

/** The counts of one day. */
export interface FollowerCount {
  /** The day, `YYYY-MM-DD`. */
  readonly date: string;
  /** Followers on that day. */
  readonly followers?: Maybe<number>;
  /** Accounts followed on that day. */
  readonly following?: Maybe<number>;
  /** Views on that day. */
  readonly views?: Maybe<number>;
  /** Posts published on that day. */
  readonly posts?: Maybe<number>;
}

/** One comment under a post. */
export interface Comment {
  /** The comment's id. */
  readonly id?: Maybe<string>;
  /** The post it stands under. */
  readonly postId?: Maybe<string>;
  /** Who wrote it; never travels into a result. */
  readonly author?: Maybe<string>;
  /** Written by the creator. */
  readonly byCreator?: Maybe<boolean>;
  /** The text; never travels into a result. */
  readonly text?: Maybe<string>;
  /** When it was written. */
  readonly publishedAt?: Maybe<Time>;
  /** The comment that it answers. */
  readonly replyTo?: Maybe<string>;
  /** Likes of the comment. */
  readonly likes?: Maybe<number>;
}

/** Something to be delivered. */
export interface Deliverable {
  /** The kind of post. */
  readonly format: PostFormat;
  /** How many. */
  readonly count: number;
}

/** What a creator asks for what. */
export interface Quote {
  /** The price. */
  readonly price?: Maybe<Money>;
  /** What is delivered for it. */
  readonly deliverables?: Maybe<readonly Deliverable[]>;
  /** Rights that come with it, in the caller's words. */
  readonly rights?: Maybe<readonly string[]>;
  /** Until when it stands. */
  readonly validUntil?: Maybe<Time>;
}

/** One cost of a campaign. */
export interface CostItem {
  /** What was paid for, such as `fee` or `shipping`. */
  readonly kind: string;
  /** How much; unknown where only the kind is. */
  readonly cost?: Maybe<Money>;
}

/** What a campaign brought. */
export interface CampaignResults {
  /** Clicks. */
  readonly clicks?: Maybe<number>;
  /** Conversions. */
  readonly conversions?: Maybe<number>;
  /** Conversions by customers who had never bought. */
  readonly newCustomers?: Maybe<number>;
  /** Revenue. */
  readonly revenue?: Maybe<Money>;
  /** Refunds. */
  readonly refunds?: Maybe<Money>;
  /** Cost of the goods sold. */
  readonly costOfGoods?: Maybe<Money>;
}

/** The ways in which a sale can be tied to a campaign. */
export const trackingMethods = ["code", "link", "holdout", "survey"] as const;

/** One campaign with a creator. */
export interface Campaign {
  /** The campaign's id. */
  readonly id?: Maybe<string>;
  /** The brand. */
  readonly brand?: Maybe<string>;
  /** When it began. */
  readonly start?: Maybe<Time>;
  /** When it ended. */
  readonly end?: Maybe<Time>;
  /** What it cost, item by item. */
  readonly costs?: Maybe<readonly CostItem[]>;
  /** The posts that belong to it. */
  readonly postIds?: Maybe<readonly string[]>;
  /** What it brought. */
  readonly results?: Maybe<CampaignResults>;
  /** How sales were tied to it. */
  readonly tracking?: Maybe<readonly (typeof trackingMethods)[number][]>;
}
