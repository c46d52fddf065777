import type { Maybe } from "../../core/measure.js";
import {
  count,
  fields,
  id,
  type PayloadCount,
  type PayloadId,
  type PayloadTime,
  text,
  time,
} from "../payload-fields.js";
import { payloadSchema } from "../payload-schema.js";

/** An account, as the Instagram Graph API answers of the caller's own or by business discovery. */
export interface InstagramUser {
  /** The id, which differs from app to app. */
  readonly id?: Maybe<PayloadId>;
  /** The name on the platform. */
  readonly username?: Maybe<string>;
  /** Followers. */
  readonly followers_count?: Maybe<PayloadCount>;
  /** Accounts followed. */
  readonly follows_count?: Maybe<PayloadCount>;
  /** Posts. */
  readonly media_count?: Maybe<PayloadCount>;
}

/** A post, a Reel or a story of the Instagram Graph API. */
export interface InstagramMedia {
  /** The id. */
  readonly id?: Maybe<PayloadId>;
  /** When it was published. */
  readonly timestamp?: Maybe<PayloadTime>;
  /** `IMAGE`, `VIDEO` or `CAROUSEL_ALBUM`. */
  readonly media_type?: Maybe<string>;
  /** `FEED`, `REELS`, `STORY` or `AD`. */
  readonly media_product_type?: Maybe<string>;
  /** The text. */
  readonly caption?: Maybe<string>;
  /** Who published it. */
  readonly username?: Maybe<string>;
  /** Likes; absent where the owner hides them. */
  readonly like_count?: Maybe<PayloadCount>;
  /** Comments. */
  readonly comments_count?: Maybe<PayloadCount>;
  /** Saves. */
  readonly saved_count?: Maybe<PayloadCount>;
  /** Shares. */
  readonly shares_count?: Maybe<PayloadCount>;
  /** Reposts. */
  readonly reposts_count?: Maybe<PayloadCount>;
  /** Views, which business discovery tells of videos. */
  readonly view_count?: Maybe<PayloadCount>;
  /** Whose it is. */
  readonly owner?: Maybe<InstagramOwner>;
}

/** Whose a post is. */
export interface InstagramOwner {
  /** The id of the account. */
  readonly id?: Maybe<PayloadId>;
  /** Its name. */
  readonly username?: Maybe<string>;
}

/** A comment of the Instagram Graph API. */
export interface InstagramComment {
  /** The id. */
  readonly id?: Maybe<PayloadId>;
  /** The text. */
  readonly text?: Maybe<string>;
  /** When it was written. */
  readonly timestamp?: Maybe<PayloadTime>;
  /** Who wrote it. */
  readonly username?: Maybe<string>;
  /** Who wrote it. */
  readonly from?: Maybe<InstagramOwner>;
  /** Likes. */
  readonly like_count?: Maybe<PayloadCount>;
  /** The comment that it answers. */
  readonly parent_id?: Maybe<PayloadId>;
  /** The post under which it stands. */
  readonly media?: Maybe<InstagramOwner>;
}

const owner = () => fields({ id: id.nullish(), username: text.nullish() }).nullish();

/**
 * An account of the Instagram Graph API.
 *
 * @example
 * import { instagramUserSchema } from "influencer-scoring/platforms";
 * console.log(instagramUserSchema.safeParse({ id: "17841", followers_count: 48_210 }).success); // => true
 */
export const instagramUserSchema = /* @__PURE__ */ payloadSchema<InstagramUser>()(() =>
  fields({
    id: id.nullish().describe("The id, which differs from app to app."),
    username: text.nullish().describe("The name on the platform."),
    followers_count: count.nullish().describe("Followers."),
    follows_count: count.nullish().describe("Accounts followed."),
    media_count: count.nullish().describe("Posts."),
  }),
);

/**
 * A post, a Reel or a story of the Instagram Graph API.
 *
 * @example
 * import { instagramMediaSchema } from "influencer-scoring/platforms";
 * console.log(instagramMediaSchema.safeParse({ id: "179", comments_count: 31 }).success); // => true
 * console.log(instagramMediaSchema.safeParse({ comments_count: -1 }).error?.issues[0]?.message); // => negative
 */
export const instagramMediaSchema = /* @__PURE__ */ payloadSchema<InstagramMedia>()(() =>
  fields({
    id: id.nullish().describe("The id."),
    timestamp: time.nullish().describe("When it was published."),
    media_type: text.nullish().describe("IMAGE, VIDEO or CAROUSEL_ALBUM."),
    media_product_type: text.nullish().describe("FEED, REELS, STORY or AD."),
    caption: text.nullish().describe("The text."),
    username: text.nullish().describe("Who published it."),
    like_count: count.nullish().describe("Likes; absent where the owner hides them."),
    comments_count: count.nullish().describe("Comments."),
    saved_count: count.nullish().describe("Saves."),
    shares_count: count.nullish().describe("Shares."),
    reposts_count: count.nullish().describe("Reposts."),
    view_count: count.nullish().describe("Views, which business discovery tells of videos."),
    owner: owner().describe("Whose it is."),
  }),
);

/**
 * A comment of the Instagram Graph API.
 *
 * @example
 * import { instagramCommentSchema } from "influencer-scoring/platforms";
 * console.log(instagramCommentSchema.safeParse({ id: "5", like_count: 2 }).success); // => true
 */
export const instagramCommentSchema = /* @__PURE__ */ payloadSchema<InstagramComment>()(() =>
  fields({
    id: id.nullish().describe("The id."),
    text: text.nullish().describe("The text."),
    timestamp: time.nullish().describe("When it was written."),
    username: text.nullish().describe("Who wrote it."),
    from: owner().describe("Who wrote it."),
    like_count: count.nullish().describe("Likes."),
    parent_id: id.nullish().describe("The comment that it answers."),
    media: owner().describe("The post under which it stands."),
  }),
);
