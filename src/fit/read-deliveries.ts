import type { Campaign, Post } from "../core/creator.js";
import { InvalidInputError } from "../core/error.js";
import { bare } from "../core/given.js";
import { refuse, requireOneOf } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import { type PostFormat, postFormats } from "../core/platform.js";
import { listOf, requireObject } from "../core/require-object.js";
import { type Time, timeOf } from "../core/time.js";
import { type MoneyInput, moneyOf } from "../money/given-money.js";
import type { MoneyMeasure } from "../money/money.js";
import type { NoteCounter } from "../posts/note-counter.js";
import { campaignSpend } from "./campaign-spend.js";
import { campaignGroups, campaignsByPost, type ReadCampaign, readCampaign } from "./read-campaigns.js";

/** Something that was to be delivered, and what came of it. */
export interface DeliveryItem {
  /** When it was due. */
  readonly dueAt?: Maybe<Time>;
  /** When it was delivered. Where this is unknown, nothing is said of whether it was. */
  readonly deliveredAt?: Maybe<Time>;
  /** Whether it was delivered, where the time is unknown; `false` says that it was not. */
  readonly delivered?: Maybe<boolean>;
  /** The kind of post that was asked for. */
  readonly format?: Maybe<PostFormat>;
  /** Whether it can be used. */
  readonly usable?: Maybe<boolean>;
  /** Whether it was accepted; counts where nothing is said of `usable`. */
  readonly accepted?: Maybe<boolean>;
  /** What it cost. */
  readonly cost?: MoneyInput;
  /** The campaign that it belongs to: what belongs together is late together. */
  readonly campaign?: Maybe<string>;
}

/** A deliverable, read. */
export interface ReadDelivery {
  readonly due: number | undefined;
  readonly time: number | undefined;
  readonly delivered: boolean | undefined;
  readonly format: PostFormat | undefined;
  readonly usable: boolean | undefined;
  readonly campaign: string | number | undefined;
  /** Whether another campaign has it as well, and had it first: it was delivered to both, and is one asset. */
  readonly isShared: boolean;
}

/** What was paid for together: a deliverable, or all those of a campaign. */
export interface PaidDeliveries {
  readonly cost: MoneyMeasure;
  readonly path: string;
  readonly items: readonly ReadDelivery[];
}

function flagOf(value: Maybe<boolean>, path: string): boolean | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "boolean") throw new InvalidInputError("not-a-boolean", path);
  return value;
}

function formatOf(value: Maybe<PostFormat>, path: string): PostFormat | undefined {
  if (value === undefined || value === null) return undefined;
  requireOneOf(value, postFormats, "unknown-format", path);
  return value;
}

function readItem(item: DeliveryItem, path: string, now: number): ReadDelivery {
  const said = flagOf(item.delivered, `${path}.delivered`);
  const at = timeOf(item.deliveredAt, `${path}.deliveredAt`);
  if (said === false && at !== undefined && at <= now) refuse("over-determined", `${path}.delivered`);
  const accepted = flagOf(item.accepted, `${path}.accepted`);
  const told = flagOf(item.usable, `${path}.usable`) ?? accepted;
  // What comes after the moment of judging has not come.
  const isLater = at !== undefined && at > now;
  const delivered = isLater ? false : at !== undefined || (told && said === undefined) ? true : said;
  if (told && said === false) refuse("over-determined", `${path}.delivered`);
  const { campaign } = item;
  if (typeof (campaign ?? "") !== "string") refuse("not-a-string", `${path}.campaign`);
  return {
    due: timeOf(item.dueAt, `${path}.dueAt`),
    time: isLater ? undefined : at,
    delivered,
    format: formatOf(item.format, `${path}.format`),
    usable: delivered === false ? false : told,
    campaign: campaign || undefined,
    isShared: false,
  };
}

/** A post, and where it stands. */
interface PlacedPost {
  readonly post: Post;
  readonly path: string;
}

/** Posts by their ids; an empty one is none. */
function postsById(posts: readonly Post[]): ReadonlyMap<string, PlacedPost> {
  const byId = new Map<string, PlacedPost>();
  posts.forEach((post, index) => {
    const path = `posts[${index}]`;
    const { id } = post;
    if (typeof (id ?? "") !== "string") refuse("not-a-string", `${path}.id`);
    if (id === undefined || id === null || id === "") return;
    if (byId.has(id)) refuse("counted-twice", `${path}.id`);
    byId.set(id, { post, path });
  });
  return byId;
}

/** The posts of a campaign as deliverables, due by its end. A post that is not at hand may have been published or not. */
function itemsOf(
  { end, postIds = [] }: ReadCampaign,
  now: number,
  posts: ReadonlyMap<string, PlacedPost>,
  group: number,
  isShared: (id: string) => boolean,
): readonly ReadDelivery[] {
  return postIds.map((id): ReadDelivery => {
    const { post, path } = posts.get(id) ?? { post: undefined, path: "" };
    const time = timeOf(post?.publishedAt, `${path}.publishedAt`);
    const isLater = time !== undefined && time > now;
    const delivered = post === undefined ? undefined : !isLater;
    const format = formatOf(post?.format, `${path}.format`);
    return {
      due: end,
      time: isLater ? undefined : time,
      delivered,
      format,
      usable: delivered,
      campaign: group,
      isShared: isShared(id),
    };
  });
}

/**
 * Reads deliverables one by one, or campaigns with the posts that belong to them. A post of two campaigns is delivered to
 * both, and both fare alike.
 */
export function readDeliveries(
  given: Maybe<readonly (DeliveryItem | Campaign)[]>,
  posts: readonly Post[],
  now: number,
  note: NoteCounter,
): readonly PaidDeliveries[] {
  const byId = postsById(posts);
  const records = listOf(given, "records");
  const campaigns = records.map((record, index): ReadCampaign | undefined => {
    requireObject(record, `records[${index}]`);
    const isCampaign = "postIds" in record || "costs" in record;
    return isCampaign ? readCampaign(record as Campaign, `records[${index}]`) : undefined;
  });
  const byPost = campaignsByPost(campaigns);
  const groups = campaignGroups(campaigns.length, byPost);
  return records.map((record, index): PaidDeliveries => {
    const campaign = campaigns[index];
    if (!campaign) {
      const item = record as DeliveryItem;
      const path = `records[${index}].cost`;
      return { cost: moneyOf(item.cost, path, "cost"), path, items: [readItem(item, `records[${index}]`, now)] };
    }
    if (campaign.repeated > 0) note("repeated-posts", "postIds", campaign.repeated);
    const path = `records[${index}].costs`;
    const spend = campaignSpend((record as Campaign).costs, path);
    // Where it is unknown which posts belong to it, nothing tells what the money was paid for.
    const cost = spend && campaign.postIds ? bare(spend) : moneyOf(null, path, "cost");
    const isShared = (id: string): boolean => (byPost.get(id)?.[0] ?? index) < index;
    return { cost, path, items: itemsOf(campaign, now, byId, groups[index] as number, isShared) };
  });
}
