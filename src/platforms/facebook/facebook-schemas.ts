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

/** A page of the Facebook Graph API. */
export interface FacebookPage {
  /** The id. */
  readonly id?: Maybe<PayloadId>;
  /** The name in the address of the page. */
  readonly username?: Maybe<string>;
  /** Followers. */
  readonly followers_count?: Maybe<PayloadCount>;
  /** Likes of the page. */
  readonly fan_count?: Maybe<PayloadCount>;
}

/** How many there are on an edge of a post. */
export interface FacebookSummary {
  /** How many, also where none is listed. */
  readonly total_count?: Maybe<PayloadCount>;
}

/** An edge of a post, such as its reactions. */
export interface FacebookEdge {
  /** How many there are; absent unless asked for. */
  readonly summary?: Maybe<FacebookSummary>;
}

/** Shares of a post. */
export interface FacebookShares {
  /** How many. */
  readonly count?: Maybe<PayloadCount>;
}

/** A post of a page. */
export interface FacebookPost {
  /** The id, that of the page in front. */
  readonly id?: Maybe<PayloadId>;
  /** When it was published. */
  readonly created_time?: Maybe<PayloadTime>;
  /** The text. */
  readonly message?: Maybe<string>;
  /** Reactions of all kinds. */
  readonly reactions?: Maybe<FacebookEdge>;
  /** Reactions of the kind "like" alone. */
  readonly likes?: Maybe<FacebookEdge>;
  /** Comments. */
  readonly comments?: Maybe<FacebookEdge>;
  /** Shares; absent where there are none. */
  readonly shares?: Maybe<FacebookShares>;
  /** Who published it. */
  readonly from?: Maybe<FacebookPerson>;
}

/** Who published or wrote something. */
export interface FacebookPerson {
  /** The id. */
  readonly id?: Maybe<PayloadId>;
}

/** A comment under a post of a page. */
export interface FacebookComment {
  /** The id. */
  readonly id?: Maybe<PayloadId>;
  /** When it was written. */
  readonly created_time?: Maybe<PayloadTime>;
  /** The text. */
  readonly message?: Maybe<string>;
  /** Who wrote it; told to the page alone. */
  readonly from?: Maybe<FacebookPerson>;
  /** The comment that it answers. */
  readonly parent?: Maybe<FacebookPerson>;
  /** Likes. */
  readonly like_count?: Maybe<PayloadCount>;
}

const edge = () => fields({ summary: fields({ total_count: count.nullish() }).nullish() }).nullish();
const person = () => fields({ id: id.nullish() }).nullish();

/**
 * A page of Facebook.
 *
 * @example
 * import { facebookPageSchema } from "influencer-scoring/platforms";
 * console.log(facebookPageSchema.safeParse({ id: "1", followers_count: 5_120 }).success); // => true
 */
export const facebookPageSchema = /* @__PURE__ */ payloadSchema<FacebookPage>()(() =>
  fields({
    id: id.nullish().describe("The id."),
    username: text.nullish().describe("The name in the address of the page."),
    followers_count: count.nullish().describe("Followers."),
    fan_count: count.nullish().describe("Likes of the page."),
  }),
);

/**
 * A post of a page of Facebook.
 *
 * @example
 * import { facebookPostSchema } from "influencer-scoring/platforms";
 * const post = { id: "1_2", reactions: { data: [], summary: { total_count: 31 } } };
 * console.log(facebookPostSchema.safeParse(post).success); // => true
 */
export const facebookPostSchema = /* @__PURE__ */ payloadSchema<FacebookPost>()(() =>
  fields({
    id: id.nullish().describe("The id, that of the page in front."),
    created_time: time.nullish().describe("When it was published."),
    message: text.nullish().describe("The text."),
    reactions: edge().describe("Reactions of all kinds."),
    likes: edge().describe('Reactions of the kind "like" alone.'),
    comments: edge().describe("Comments."),
    shares: fields({ count: count.nullish() }).nullish().describe("Shares; absent where there are none."),
    from: person().describe("Who published it."),
  }),
);

/**
 * A comment under a post of a page of Facebook.
 *
 * @example
 * import { facebookCommentSchema } from "influencer-scoring/platforms";
 * console.log(facebookCommentSchema.safeParse({ id: "2_3", like_count: 1 }).success); // => true
 */
export const facebookCommentSchema = /* @__PURE__ */ payloadSchema<FacebookComment>()(() =>
  fields({
    id: id.nullish().describe("The id."),
    created_time: time.nullish().describe("When it was written."),
    message: text.nullish().describe("The text."),
    from: person().describe("Who wrote it; told to the page alone."),
    parent: person().describe("The comment that it answers."),
    like_count: count.nullish().describe("Likes."),
  }),
);
