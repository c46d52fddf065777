import type { Maybe } from "../../core/measure.js";
import {
  count,
  fields,
  flag,
  id,
  listOf,
  type PayloadCount,
  type PayloadId,
  type PayloadTime,
  text,
  time,
} from "../payload-fields.js";
import { payloadSchema } from "../payload-schema.js";

/** Counts of an account of X. */
export interface XUserMetrics {
  /** Followers. */
  readonly followers_count?: Maybe<PayloadCount>;
  /** Accounts followed. */
  readonly following_count?: Maybe<PayloadCount>;
  /** Posts, reposts among them. */
  readonly tweet_count?: Maybe<PayloadCount>;
  /** The same, as newer answers name it. */
  readonly post_count?: Maybe<PayloadCount>;
}

/** An account of the X API v2. */
export interface XUser {
  /** The id. */
  readonly id?: Maybe<PayloadId>;
  /** The name on the platform. */
  readonly username?: Maybe<string>;
  /** When the account was made. */
  readonly created_at?: Maybe<PayloadTime>;
  /** What it says about itself. */
  readonly description?: Maybe<string>;
  /** A link to a page outside. */
  readonly url?: Maybe<string>;
  /** The address of the picture. */
  readonly profile_image_url?: Maybe<string>;
  /** Shows its posts to followers only. */
  readonly protected?: Maybe<boolean>;
  /** Verified. */
  readonly verified?: Maybe<boolean>;
  /** Its counts. */
  readonly public_metrics?: Maybe<XUserMetrics>;
}

/** Counts of a post of X, public or not. */
export interface XPostMetrics {
  /** Likes. */
  readonly like_count?: Maybe<PayloadCount>;
  /** Replies. */
  readonly reply_count?: Maybe<PayloadCount>;
  /** Reposts without quotes. */
  readonly retweet_count?: Maybe<PayloadCount>;
  /** The same, as newer answers name it. */
  readonly repost_count?: Maybe<PayloadCount>;
  /** Quotes. */
  readonly quote_count?: Maybe<PayloadCount>;
  /** Bookmarks. */
  readonly bookmark_count?: Maybe<PayloadCount>;
  /** How often it was shown. */
  readonly impression_count?: Maybe<PayloadCount>;
  /** Clicks on a link; for the owner only. */
  readonly url_link_clicks?: Maybe<PayloadCount>;
  /** Clicks on the profile; for the owner only. */
  readonly user_profile_clicks?: Maybe<PayloadCount>;
}

/** A post that another refers to. */
export interface XReference {
  /** `retweeted`, `quoted` or `replied_to`. */
  readonly type?: Maybe<string>;
  /** Its id. */
  readonly id?: Maybe<PayloadId>;
}

/** What is attached to a post. */
export interface XAttachments {
  /** Keys of the media in `includes`. */
  readonly media_keys?: Maybe<string[]>;
}

/** A post of the X API v2. */
export interface XPost {
  /** The id. */
  readonly id?: Maybe<PayloadId>;
  /** Whose it is. */
  readonly author_id?: Maybe<PayloadId>;
  /** When it was published; absent unless asked for. */
  readonly created_at?: Maybe<PayloadTime>;
  /** The text. */
  readonly text?: Maybe<string>;
  /** The first post of the conversation. */
  readonly conversation_id?: Maybe<PayloadId>;
  /** What it refers to. */
  readonly referenced_tweets?: Maybe<XReference[]>;
  /** What is attached. */
  readonly attachments?: Maybe<XAttachments>;
  /** Counts that everybody sees. */
  readonly public_metrics?: Maybe<XPostMetrics>;
  /** Counts that the owner sees for thirty days. */
  readonly non_public_metrics?: Maybe<XPostMetrics>;
}

/** A picture or video of the X API v2. */
export interface XMedia {
  /** The key by which posts refer to it. */
  readonly media_key?: Maybe<string>;
  /** `photo`, `video` or `animated_gif`. */
  readonly type?: Maybe<string>;
  /** Milliseconds. */
  readonly duration_ms?: Maybe<PayloadCount>;
  /** Its counts. */
  readonly public_metrics?: Maybe<XMediaMetrics>;
}

/** Counts of a video of X. */
export interface XMediaMetrics {
  /** Views, in all posts that show it. */
  readonly view_count?: Maybe<PayloadCount>;
}

const metrics = () =>
  fields({
    like_count: count.nullish().describe("Likes."),
    reply_count: count.nullish().describe("Replies."),
    retweet_count: count.nullish().describe("Reposts without quotes."),
    repost_count: count.nullish().describe("The same, as newer answers name it."),
    quote_count: count.nullish().describe("Quotes."),
    bookmark_count: count.nullish().describe("Bookmarks."),
    impression_count: count.nullish().describe("How often it was shown."),
    url_link_clicks: count.nullish().describe("Clicks on a link; for the owner only."),
    user_profile_clicks: count.nullish().describe("Clicks on the profile; for the owner only."),
  }).nullish();

/**
 * An account of X.
 *
 * @example
 * import { xUserSchema } from "influencer-scoring/platforms";
 * console.log(xUserSchema.safeParse({ id: "42", public_metrics: { followers_count: 9_100 } }).success); // => true
 */
export const xUserSchema = /* @__PURE__ */ payloadSchema<XUser>()(() =>
  fields({
    id: id.nullish().describe("The id."),
    username: text.nullish().describe("The name on the platform."),
    created_at: time.nullish().describe("When the account was made."),
    description: text.nullish().describe("What it says about itself."),
    url: text.nullish().describe("A link to a page outside."),
    profile_image_url: text.nullish().describe("The address of the picture."),
    protected: flag.nullish().describe("Shows its posts to followers only."),
    verified: flag.nullish().describe("Verified."),
    public_metrics: fields({
      followers_count: count.nullish().describe("Followers."),
      following_count: count.nullish().describe("Accounts followed."),
      tweet_count: count.nullish().describe("Posts, reposts among them."),
      post_count: count.nullish().describe("The same, as newer answers name it."),
    })
      .nullish()
      .describe("Its counts."),
  }),
);

/**
 * A post of X.
 *
 * @example
 * import { xPostSchema } from "influencer-scoring/platforms";
 * console.log(xPostSchema.safeParse({ id: "2001", public_metrics: { like_count: 40 } }).success); // => true
 */
export const xPostSchema = /* @__PURE__ */ payloadSchema<XPost>()(() =>
  fields({
    id: id.nullish().describe("The id."),
    author_id: id.nullish().describe("Whose it is."),
    created_at: time.nullish().describe("When it was published; absent unless asked for."),
    text: text.nullish().describe("The text."),
    conversation_id: id.nullish().describe("The first post of the conversation."),
    referenced_tweets: listOf(fields({ type: text.nullish(), id: id.nullish() }))
      .nullish()
      .describe("What it refers to."),
    attachments: fields({ media_keys: listOf(text).nullish() })
      .nullish()
      .describe("What is attached."),
    public_metrics: metrics().describe("Counts that everybody sees."),
    non_public_metrics: metrics().describe("Counts that the owner sees for thirty days."),
  }),
);

/**
 * A picture or video of X.
 *
 * @example
 * import { xMediaSchema } from "influencer-scoring/platforms";
 * console.log(xMediaSchema.safeParse({ media_key: "7_1", public_metrics: { view_count: 900 } }).success); // => true
 */
export const xMediaSchema = /* @__PURE__ */ payloadSchema<XMedia>()(() =>
  fields({
    media_key: text.nullish().describe("The key by which posts refer to it."),
    type: text.nullish().describe("photo, video or animated_gif."),
    duration_ms: count.nullish().describe("Milliseconds."),
    public_metrics: fields({ view_count: count.nullish() }).nullish().describe("Its counts."),
  }),
);
