import type { Campaign } from "../core/creator.js";
import { refuse } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import { listOf, requireObject } from "../core/require-object.js";
import { timeOf } from "../core/time.js";
import { foldName } from "./fold-word.js";

/** A campaign, read. */
export interface ReadCampaign {
  /** Whom it was for, folded; `undefined` where that is unknown. */
  readonly brand: string | undefined;
  /** When it began, in milliseconds. */
  readonly start: number | undefined;
  /** When it ended, in milliseconds. */
  readonly end: number | undefined;
  /** The posts that belong to it, each once; `undefined` where that is unknown. */
  readonly postIds: readonly string[] | undefined;
  /** How many of them were told again. */
  readonly repeated: number;
}

/** The ids of posts, each once; an empty one is unknown, and may be any. */
function idsOf(given: Maybe<readonly string[]>, path: string): readonly string[] {
  const seen = new Set<string>();
  return listOf(given, path).filter((id, index) => {
    if (typeof id !== "string") refuse("not-a-string", `${path}[${index}]`);
    if (id === "") return true;
    return !seen.has(id) && seen.add(id);
  });
}

/** Reads a campaign. */
export function readCampaign(campaign: Campaign, path: string): ReadCampaign {
  requireObject(campaign, path);
  const { brand, postIds } = campaign;
  const [start, end] = [timeOf(campaign.start, `${path}.start`), timeOf(campaign.end, `${path}.end`)];
  if (start !== undefined && end !== undefined && end < start) refuse("out-of-range", `${path}.end`);
  const name = brand === undefined || brand === null ? "" : foldName(brand, `${path}.brand`);
  const ids = idsOf(postIds, `${path}.postIds`);
  const isTold = postIds !== undefined && postIds !== null;
  return {
    brand: name || undefined,
    start,
    end,
    postIds: isTold ? ids : undefined,
    repeated: isTold ? postIds.length - ids.length : 0,
  };
}

/** Reads campaigns. */
export function readCampaigns(given: Maybe<readonly Campaign[]>): readonly ReadCampaign[] {
  return listOf(given, "campaigns").map((campaign, index) => readCampaign(campaign, `campaigns[${index}]`));
}

/** The campaigns that each post belongs to, by their places in the list. */
export function campaignsByPost(
  campaigns: readonly (ReadCampaign | undefined)[],
): ReadonlyMap<string, readonly number[]> {
  const byPost = new Map<string, number[]>();
  campaigns.forEach((campaign, index) => {
    for (const id of campaign?.postIds ?? []) {
      const places = byPost.get(id);
      if (places) places.push(index);
      else if (id !== "") byPost.set(id, [index]);
    }
  });
  return byPost;
}

/** For each campaign the first of those that it shares posts with, directly or through others: these fare alike. */
export function campaignGroups(count: number, byPost: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const first = Array.from({ length: count }, (_, index) => index);
  const groupOf = (index: number): number => {
    let group = index;
    while (first[group] !== group) group = first[group] as number;
    return group;
  };
  for (const [one = 0, ...others] of byPost.values()) {
    for (const other of others) {
      const [a, b] = [groupOf(one), groupOf(other)];
      first[Math.max(a, b)] = Math.min(a, b);
    }
  }
  return first.map(groupOf);
}
