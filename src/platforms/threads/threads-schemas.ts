import type { Maybe } from "../../core/measure.js";
import { fields, flag, id, type PayloadId, type PayloadTime, text, time } from "../payload-fields.js";
import { payloadSchema } from "../payload-schema.js";

/** A profile of the Threads API. It tells no counts: those are insights. */
export interface ThreadsProfile {
  /** The id. */
  readonly id?: Maybe<PayloadId>;
  /** The name on the platform. */
  readonly username?: Maybe<string>;
}

/** A post of the Threads API, or a reply to one. It tells no counts: those are insights. */
export interface ThreadsPost {
  /** The id. */
  readonly id?: Maybe<PayloadId>;
  /** When it was published. */
  readonly timestamp?: Maybe<PayloadTime>;
  /** `TEXT_POST`, `IMAGE`, `VIDEO`, `CAROUSEL_ALBUM`, `AUDIO` or `REPOST_FACADE`. */
  readonly media_type?: Maybe<string>;
  /** Whether it quotes another. */
  readonly is_quote_post?: Maybe<boolean>;
  /** The text. */
  readonly text?: Maybe<string>;
  /** Who wrote it. */
  readonly username?: Maybe<string>;
  /** Of a reply: the post that began the conversation. */
  readonly root_post?: Maybe<ThreadsReference>;
  /** Of a reply: what it answers. */
  readonly replied_to?: Maybe<ThreadsReference>;
}

/** A post that another refers to. */
export interface ThreadsReference {
  /** The id. */
  readonly id?: Maybe<PayloadId>;
}

const reference = () => fields({ id: id.nullish() }).nullish();

/**
 * A profile of Threads.
 *
 * @example
 * import { threadsProfileSchema } from "influencer-scoring/platforms";
 * console.log(threadsProfileSchema.safeParse({ id: "1", username: "acme" }).success); // => true
 */
export const threadsProfileSchema = /* @__PURE__ */ payloadSchema<ThreadsProfile>()(() =>
  fields({
    id: id.nullish().describe("The id."),
    username: text.nullish().describe("The name on the platform."),
  }),
);

/**
 * A post of Threads.
 *
 * @example
 * import { threadsPostSchema } from "influencer-scoring/platforms";
 * console.log(threadsPostSchema.safeParse({ id: "2", media_type: "TEXT_POST" }).success); // => true
 */
export const threadsPostSchema = /* @__PURE__ */ payloadSchema<ThreadsPost>()(() =>
  fields({
    id: id.nullish().describe("The id."),
    timestamp: time.nullish().describe("When it was published."),
    media_type: text.nullish().describe("TEXT_POST, IMAGE, VIDEO, CAROUSEL_ALBUM, AUDIO or REPOST_FACADE."),
    is_quote_post: flag.nullish().describe("Whether it quotes another."),
    text: text.nullish().describe("The text."),
    username: text.nullish().describe("Who wrote it."),
    root_post: reference().describe("Of a reply: the post that began the conversation."),
    replied_to: reference().describe("Of a reply: what it answers."),
  }),
);
