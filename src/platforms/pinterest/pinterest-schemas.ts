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

/** An account of the Pinterest API v5. */
export interface PinterestAccount {
  /** The id. */
  readonly id?: Maybe<PayloadId>;
  /** The name on the platform. */
  readonly username?: Maybe<string>;
  /** Followers. */
  readonly follower_count?: Maybe<PayloadCount>;
  /** Accounts followed. */
  readonly following_count?: Maybe<PayloadCount>;
  /** Pins, those saved from others among them. */
  readonly pin_count?: Maybe<PayloadCount>;
}

/** Counts of a pin, over its life or over ninety days. */
export interface PinterestPinCounts {
  /** How often it was shown. */
  readonly impression?: Maybe<PayloadCount>;
  /** Clicks that lead away. */
  readonly clickthrough?: Maybe<PayloadCount>;
  /** Reactions. */
  readonly reaction?: Maybe<PayloadCount>;
  /** Comments. */
  readonly comment?: Maybe<PayloadCount>;
  /** Saves. */
  readonly save?: Maybe<PayloadCount>;
}

/** Counts of a pin, inside of the pin. */
export interface PinterestPinMetrics {
  /** Over ninety days. */
  readonly "90d"?: Maybe<PinterestPinCounts>;
  /** Over its life. */
  readonly lifetime_metrics?: Maybe<PinterestPinCounts>;
}

/** A pin of the Pinterest API v5. */
export interface PinterestPin {
  /** The id. */
  readonly id?: Maybe<PayloadId>;
  /** When it was published, without a zone; it is UTC. */
  readonly created_at?: Maybe<PayloadTime>;
  /** The title. */
  readonly title?: Maybe<string>;
  /** The text. */
  readonly description?: Maybe<string>;
  /** Its counts; null unless asked for, and for the owner only. */
  readonly pin_metrics?: Maybe<PinterestPinMetrics>;
}

/** Counts of a pin over a span of days. */
export interface PinterestSummary {
  /** How often it was shown. */
  readonly IMPRESSION?: Maybe<PayloadCount>;
  /** Saves. */
  readonly SAVE?: Maybe<PayloadCount>;
  /** Clicks that lead away. */
  readonly OUTBOUND_CLICK?: Maybe<PayloadCount>;
  /** Views of the video of two seconds and more. */
  readonly VIDEO_MRC_VIEW?: Maybe<PayloadCount>;
}

/** Counts of a pin over its life. */
export interface PinterestLifetime {
  /** Comments. */
  readonly TOTAL_COMMENTS?: Maybe<PayloadCount>;
  /** Reactions. */
  readonly TOTAL_REACTIONS?: Maybe<PayloadCount>;
}

/** Analytics of a pin. */
export interface PinterestAnalytics {
  /** Over the days asked for, ninety at most. */
  readonly summary_metrics?: Maybe<PinterestSummary>;
  /** Over its life. */
  readonly lifetime_metrics?: Maybe<PinterestLifetime>;
}

const counts = () =>
  fields({
    impression: count.nullish().describe("How often it was shown."),
    clickthrough: count.nullish().describe("Clicks that lead away."),
    reaction: count.nullish().describe("Reactions."),
    comment: count.nullish().describe("Comments."),
    save: count.nullish().describe("Saves."),
  }).nullish();

/**
 * An account of Pinterest.
 *
 * @example
 * import { pinterestAccountSchema } from "influencer-scoring/platforms";
 * console.log(pinterestAccountSchema.safeParse({ username: "acme", monthly_views: -1 }).success); // => true
 */
export const pinterestAccountSchema = /* @__PURE__ */ payloadSchema<PinterestAccount>()(() =>
  fields({
    id: id.nullish().describe("The id."),
    username: text.nullish().describe("The name on the platform."),
    follower_count: count.nullish().describe("Followers."),
    following_count: count.nullish().describe("Accounts followed."),
    pin_count: count.nullish().describe("Pins, those saved from others among them."),
  }),
);

/**
 * A pin of Pinterest.
 *
 * @example
 * import { pinterestPinSchema } from "influencer-scoring/platforms";
 * console.log(pinterestPinSchema.safeParse({ id: "5", created_at: "2026-05-02T17:20:11" }).success); // => true
 */
export const pinterestPinSchema = /* @__PURE__ */ payloadSchema<PinterestPin>()(() =>
  fields({
    id: id.nullish().describe("The id."),
    created_at: time.nullish().describe("When it was published, without a zone; it is UTC."),
    title: text.nullish().describe("The title."),
    description: text.nullish().describe("The text."),
    pin_metrics: fields({
      "90d": counts().describe("Over ninety days."),
      lifetime_metrics: counts().describe("Over its life."),
    })
      .nullish()
      .describe("Its counts; null unless asked for, and for the owner only."),
  }),
);

/**
 * Analytics of a pin of Pinterest.
 *
 * @example
 * import { pinterestAnalyticsSchema } from "influencer-scoring/platforms";
 * console.log(pinterestAnalyticsSchema.safeParse({ summary_metrics: { IMPRESSION: 240 } }).success); // => true
 */
export const pinterestAnalyticsSchema = /* @__PURE__ */ payloadSchema<PinterestAnalytics>()(() =>
  fields({
    summary_metrics: fields({
      IMPRESSION: count.nullish().describe("How often it was shown."),
      SAVE: count.nullish().describe("Saves."),
      OUTBOUND_CLICK: count.nullish().describe("Clicks that lead away."),
      VIDEO_MRC_VIEW: count.nullish().describe("Views of the video of two seconds and more."),
    })
      .nullish()
      .describe("Over the days asked for, ninety at most."),
    lifetime_metrics: fields({
      TOTAL_COMMENTS: count.nullish().describe("Comments."),
      TOTAL_REACTIONS: count.nullish().describe("Reactions."),
    })
      .nullish()
      .describe("Over its life."),
  }),
);
