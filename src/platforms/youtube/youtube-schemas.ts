import * as z from "zod";
import type { Maybe } from "../../core/measure.js";
import {
  count,
  fields,
  flag,
  id,
  type PayloadCount,
  type PayloadId,
  type PayloadTime,
  text,
  time,
} from "../payload-fields.js";
import { payloadSchema } from "../payload-schema.js";

/** Counts of a channel; the platform writes them as strings. */
export interface YouTubeChannelStatistics {
  /** Subscribers, rounded down to three figures; without meaning where they are hidden. */
  readonly subscriberCount?: Maybe<PayloadCount>;
  /** Whether the channel hides its subscribers; also as text. */
  readonly hiddenSubscriberCount?: Maybe<boolean | "true" | "false">;
  /** Public videos. */
  readonly videoCount?: Maybe<PayloadCount>;
}

/** What a channel or a video says about itself. */
export interface YouTubeSnippet {
  /** The title. */
  readonly title?: Maybe<string>;
  /** The text below. */
  readonly description?: Maybe<string>;
  /** The handle of a channel. */
  readonly customUrl?: Maybe<string>;
  /** When the channel was made, or the video published. */
  readonly publishedAt?: Maybe<PayloadTime>;
  /** The channel of a video. */
  readonly channelId?: Maybe<string>;
  /** `none`, `live` or `upcoming`. */
  readonly liveBroadcastContent?: Maybe<string>;
}

/** A channel of `channels.list`. */
export interface YouTubeChannel {
  /** The id. */
  readonly id?: Maybe<PayloadId>;
  /** What it says about itself. */
  readonly snippet?: Maybe<YouTubeSnippet>;
  /** Its counts. */
  readonly statistics?: Maybe<YouTubeChannelStatistics>;
}

/** Counts of a video; the platform writes them as strings. */
export interface YouTubeVideoStatistics {
  /** Views. */
  readonly viewCount?: Maybe<PayloadCount>;
  /** Likes; absent where the owner hides them. */
  readonly likeCount?: Maybe<PayloadCount>;
  /** Comments; absent where they are off. */
  readonly commentCount?: Maybe<PayloadCount>;
}

/** What a video is. */
export interface YouTubeVideoDetails {
  /** How long it is, as ISO 8601, such as `PT1M2S`. */
  readonly duration?: Maybe<string>;
  /** The id of the video, in an item of a playlist. */
  readonly videoId?: Maybe<string>;
  /** When the video was published, in an item of a playlist. */
  readonly videoPublishedAt?: Maybe<PayloadTime>;
}

/** Whether a video is paid for. */
export interface YouTubePaidPlacement {
  /** Whether its owner says that it shows a product for money. */
  readonly hasPaidProductPlacement?: Maybe<boolean>;
}

/** A video of `videos.list`, a video found by `search.list`, or an item of `playlistItems.list`. */
export interface YouTubeVideo {
  /** The id; of what a search found, an object that holds it. */
  readonly id?: unknown;
  /** What it says about itself. */
  readonly snippet?: Maybe<YouTubeSnippet>;
  /** Its counts. */
  readonly statistics?: Maybe<YouTubeVideoStatistics>;
  /** What it is. */
  readonly contentDetails?: Maybe<YouTubeVideoDetails>;
  /** Whether it is paid for. */
  readonly paidProductPlacementDetails?: Maybe<YouTubePaidPlacement>;
}

/** The channel of an author. */
export interface YouTubeAuthorChannel {
  /** Its id. */
  readonly value?: Maybe<string>;
}

/** What a comment says. */
export interface YouTubeCommentSnippet {
  /** The video under which it stands. */
  readonly videoId?: Maybe<string>;
  /** The text as it was written. */
  readonly textOriginal?: Maybe<string>;
  /** The text as it is shown, with markup where that was asked. */
  readonly textDisplay?: Maybe<string>;
  /** The name of the author. */
  readonly authorDisplayName?: Maybe<string>;
  /** The channel of the author. */
  readonly authorChannelId?: Maybe<YouTubeAuthorChannel>;
  /** Likes. */
  readonly likeCount?: Maybe<PayloadCount>;
  /** When it was written. */
  readonly publishedAt?: Maybe<PayloadTime>;
  /** The comment that it answers. */
  readonly parentId?: Maybe<string>;
}

/** A comment of `comments.list`, or inside of a thread of `commentThreads.list`. */
export interface YouTubeComment {
  /** The id. */
  readonly id?: Maybe<PayloadId>;
  /** What it says. */
  readonly snippet?: Maybe<YouTubeCommentSnippet>;
}

const words = (sentence: string) => text.nullish().describe(sentence);

const snippet = () =>
  fields({
    title: words("The title."),
    description: words("The text below."),
    customUrl: words("The handle of a channel."),
    publishedAt: time.nullish().describe("When the channel was made, or the video published."),
    channelId: words("The channel of a video."),
    liveBroadcastContent: words("none, live or upcoming."),
  })
    .nullish()
    .describe("What it says about itself.");

/**
 * A channel of `channels.list`.
 *
 * @example
 * import { youTubeChannelSchema } from "influencer-scoring/platforms";
 * const channel = { id: "UCx", statistics: { subscriberCount: "123000", hiddenSubscriberCount: false } };
 * console.log(youTubeChannelSchema.safeParse(channel).success); // => true
 */
export const youTubeChannelSchema = /* @__PURE__ */ payloadSchema<YouTubeChannel>()(() =>
  fields({
    id: id.nullish().describe("The id."),
    snippet: snippet(),
    statistics: fields({
      subscriberCount: count.nullish().describe("Subscribers, rounded down to three figures."),
      hiddenSubscriberCount: z
        .union([flag, z.enum(["true", "false"])], { error: () => "not-a-boolean" })
        .nullish()
        .describe("Whether the channel hides its subscribers."),
      videoCount: count.nullish().describe("Public videos."),
    })
      .nullish()
      .describe("Its counts."),
  }),
);

/**
 * A video of `videos.list`, a video found by `search.list`, or an item of `playlistItems.list`.
 *
 * @example
 * import { youTubeVideoSchema } from "influencer-scoring/platforms";
 * console.log(youTubeVideoSchema.safeParse({ id: "v1", statistics: { viewCount: "5321" } }).success); // => true
 * const rounded = youTubeVideoSchema.safeParse({ statistics: { viewCount: "5.3K" } });
 * console.log(rounded.error?.issues[0]?.message); // => formatted-number
 */
export const youTubeVideoSchema = /* @__PURE__ */ payloadSchema<YouTubeVideo>()(() =>
  fields({
    id: z.unknown().optional().describe("The id; of what a search found, an object that holds it."),
    snippet: snippet(),
    statistics: fields({
      viewCount: count.nullish().describe("Views."),
      likeCount: count.nullish().describe("Likes; absent where the owner hides them."),
      commentCount: count.nullish().describe("Comments; absent where they are off."),
    })
      .nullish()
      .describe("Its counts."),
    contentDetails: fields({
      duration: words("How long it is, as ISO 8601, such as PT1M2S."),
      videoId: words("The id of the video, in an item of a playlist."),
      videoPublishedAt: time.nullish().describe("When the video was published, in an item of a playlist."),
    })
      .nullish()
      .describe("What it is."),
    paidProductPlacementDetails: fields({
      hasPaidProductPlacement: flag.nullish().describe("Whether its owner says that it shows a product for money."),
    })
      .nullish()
      .describe("Whether it is paid for."),
  }),
);

/**
 * A comment of `comments.list`, or inside of a thread of `commentThreads.list`.
 *
 * @example
 * import { youTubeCommentSchema } from "influencer-scoring/platforms";
 * console.log(youTubeCommentSchema.safeParse({ id: "c1", snippet: { videoId: "v1", likeCount: 2 } }).success); // => true
 */
export const youTubeCommentSchema = /* @__PURE__ */ payloadSchema<YouTubeComment>()(() =>
  fields({
    id: id.nullish().describe("The id."),
    snippet: fields({
      videoId: words("The video under which it stands."),
      textOriginal: words("The text as it was written."),
      textDisplay: words("The text as it is shown, with markup where that was asked."),
      authorDisplayName: words("The name of the author."),
      authorChannelId: fields({ value: text.nullish() }).nullish().describe("The channel of the author."),
      likeCount: count.nullish().describe("Likes."),
      publishedAt: time.nullish().describe("When it was written."),
      parentId: words("The comment that it answers."),
    })
      .nullish()
      .describe("What it says."),
  }),
);
