import type { Maybe } from "../../core/measure.js";
import {
  amount,
  count,
  fields,
  id,
  listOf,
  type PayloadCount,
  type PayloadId,
  type PayloadTime,
  text,
  time,
} from "../payload-fields.js";
import { payloadSchema } from "../payload-schema.js";

/** An account of the Display API or the Research API of TikTok. */
export interface TikTokUser {
  /** The id, which differs from app to app. */
  readonly open_id?: Maybe<PayloadId>;
  /** The name on the platform. */
  readonly username?: Maybe<string>;
  /** Followers. */
  readonly follower_count?: Maybe<PayloadCount>;
  /** Accounts followed. */
  readonly following_count?: Maybe<PayloadCount>;
  /** Public videos. */
  readonly video_count?: Maybe<PayloadCount>;
  /** Likes that all videos ever received; read by nothing here. */
  readonly likes_count?: Maybe<PayloadCount>;
}

/** A video of the Display API or the Research API of TikTok. */
export interface TikTokVideo {
  /** The id. */
  readonly id?: Maybe<PayloadId>;
  /** The id, in early answers of the Research API. */
  readonly video_id?: Maybe<PayloadId>;
  /** Whose it is, in answers of the Research API. */
  readonly username?: Maybe<string>;
  /** When it was published, in epoch seconds. */
  readonly create_time?: Maybe<PayloadTime>;
  /** Likes. */
  readonly like_count?: Maybe<PayloadCount>;
  /** Comments. */
  readonly comment_count?: Maybe<PayloadCount>;
  /** Shares. */
  readonly share_count?: Maybe<PayloadCount>;
  /** Views. */
  readonly view_count?: Maybe<PayloadCount>;
  /** Saves, in answers of the Research API. */
  readonly favorites_count?: Maybe<PayloadCount>;
  /** Seconds. */
  readonly duration?: Maybe<number>;
  /** Seconds, in answers of the Research API. */
  readonly video_duration?: Maybe<number>;
  /** The text. */
  readonly video_description?: Maybe<string>;
  /** Hashtags, in answers of the Research API. */
  readonly hashtag_names?: Maybe<string[]>;
}

/** A comment of the Research API of TikTok. */
export interface TikTokComment {
  /** The id. */
  readonly id?: Maybe<PayloadId>;
  /** The video under which it stands. */
  readonly video_id?: Maybe<PayloadId>;
  /** The comment that it answers, or else the video. */
  readonly parent_comment_id?: Maybe<PayloadId>;
  /** The text. */
  readonly text?: Maybe<string>;
  /** Likes. */
  readonly like_count?: Maybe<PayloadCount>;
  /** When it was written, in epoch seconds. */
  readonly create_time?: Maybe<PayloadTime>;
}

/** A follower, as the Research API of TikTok lists them. */
export interface TikTokFollower {
  /** The name on the platform. */
  readonly username?: Maybe<string>;
}

/**
 * An account of TikTok.
 *
 * @example
 * import { tikTokUserSchema } from "influencer-scoring/platforms";
 * console.log(tikTokUserSchema.safeParse({ username: "acme", follower_count: 9_100 }).success); // => true
 */
export const tikTokUserSchema = /* @__PURE__ */ payloadSchema<TikTokUser>()(() =>
  fields({
    open_id: id.nullish().describe("The id, which differs from app to app."),
    username: text.nullish().describe("The name on the platform."),
    follower_count: count.nullish().describe("Followers."),
    following_count: count.nullish().describe("Accounts followed."),
    video_count: count.nullish().describe("Public videos."),
    likes_count: count.nullish().describe("Likes that all videos ever received; read by nothing here."),
  }),
);

/**
 * A video of TikTok.
 *
 * @example
 * import { tikTokVideoSchema } from "influencer-scoring/platforms";
 * console.log(tikTokVideoSchema.safeParse({ id: "7390", create_time: 1_767_225_600 }).success); // => true
 */
export const tikTokVideoSchema = /* @__PURE__ */ payloadSchema<TikTokVideo>()(() =>
  fields({
    id: id.nullish().describe("The id."),
    video_id: id.nullish().describe("The id, in early answers of the Research API."),
    username: text.nullish().describe("Whose it is, in answers of the Research API."),
    create_time: time.nullish().describe("When it was published, in epoch seconds."),
    like_count: count.nullish().describe("Likes."),
    comment_count: count.nullish().describe("Comments."),
    share_count: count.nullish().describe("Shares."),
    view_count: count.nullish().describe("Views."),
    favorites_count: count.nullish().describe("Saves, in answers of the Research API."),
    duration: amount.nullish().describe("Seconds."),
    video_duration: amount.nullish().describe("Seconds, in answers of the Research API."),
    video_description: text.nullish().describe("The text."),
    hashtag_names: listOf(text).nullish().describe("Hashtags, in answers of the Research API."),
  }),
);

/**
 * A comment of TikTok.
 *
 * @example
 * import { tikTokCommentSchema } from "influencer-scoring/platforms";
 * console.log(tikTokCommentSchema.safeParse({ id: "5", video_id: "7390", like_count: 2 }).success); // => true
 */
export const tikTokCommentSchema = /* @__PURE__ */ payloadSchema<TikTokComment>()(() =>
  fields({
    id: id.nullish().describe("The id."),
    video_id: id.nullish().describe("The video under which it stands."),
    parent_comment_id: id.nullish().describe("The comment that it answers, or else the video."),
    text: text.nullish().describe("The text."),
    like_count: count.nullish().describe("Likes."),
    create_time: time.nullish().describe("When it was written, in epoch seconds."),
  }),
);

/**
 * A follower, as TikTok lists them.
 *
 * @example
 * import { tikTokFollowerSchema } from "influencer-scoring/platforms";
 * console.log(tikTokFollowerSchema.safeParse({ username: "someone" }).success); // => true
 */
export const tikTokFollowerSchema = /* @__PURE__ */ payloadSchema<TikTokFollower>()(() =>
  fields({ username: text.nullish().describe("The name on the platform.") }),
);
