import * as z from "zod";
import type { PeerTable } from "../core/peer-table.js";
import type { EngagementPeer, PeerTableOptions } from "../engagement/index.js";
import { amount, count, number, share, text } from "./fields.js";
import { countFrom1, listOf, maybe } from "./input-fields.js";
import { givenNumber } from "./measure-input-schema.js";
import { modelId } from "./measure-schema.js";
import { platformSchema, postFormatSchema } from "./platform-schema.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema } from "./schema-for.js";

/** Whether numbers rise, or do not fall. */
const rises = (values: readonly number[], mayStay = false): boolean =>
  values.every((value, i) => i === 0 || value > (values[i - 1] as number) || (mayStay && value === values[i - 1]));

/** How large a peer is. */
const size = () => number.min(1, says("invalid-peers")).max(Number.MAX_SAFE_INTEGER, says("invalid-peers"));

const rising = (item: z.ZodType<number, number>) =>
  listOf(item)
    .min(1, says("invalid-peers"))
    .refine((values) => rises(values), says("invalid-peers"));

/**
 * A table of peers as data: what `measureEngagementPeers` returns, and what `benchmarkEngagement` ranks in.
 *
 * @example
 * import { peerTableSchema } from "influencer-scoring/schemas";
 * const table = {
 *   kind: "peer-table", id: "mine@1", platform: "tiktok", basis: "likes+comments/followers:median", formats: [],
 *   followers: [1_000, 100_000], levels: [0.25, 0.5, 0.75], quantiles: [[0.02, 0.04, 0.07], [0.01, 0.02, 0.04]],
 *   neighbours: 50, accounts: 120, source: "mine",
 * };
 * console.log(peerTableSchema.safeParse(table).success); // => true
 * console.log(peerTableSchema.safeParse({ ...table, levels: [0.5] }).error?.issues[0]?.message); // => invalid-peers
 */
export const peerTableSchema: ObjectSchema<PeerTable> = /* @__PURE__ */ lazySchemaFor<PeerTable>()(() =>
  z
    .object(
      {
        kind: z.literal("peer-table", says("unknown-option")).describe("What kind of model this is."),
        id: modelId().describe("Name and version."),
        platform: platformSchema.describe("The platform of the peers."),
        basis: text.describe("The basis of their rates; a rate of another basis is not ranked."),
        formats: listOf(postFormatSchema).describe("The formats of their posts, where that is known."),
        followers: rising(size()).describe("Follower counts, increasing."),
        levels: rising(share).describe("The probabilities of the quantiles, increasing."),
        quantiles: listOf(listOf(amount).refine((row) => rises(row, true), says("invalid-peers"))).describe(
          "A row for each follower count, a rate for each probability.",
        ),
        neighbours: count.describe("How many peers near a size each row rests on."),
        accounts: count.describe("How many peers there were in all."),
        source: text.describe("The id of the source."),
      },
      says("not-an-object"),
    )
    .refine(
      ({ followers, levels, quantiles }) =>
        quantiles.length === followers.length && quantiles.every((row) => row.length === levels.length),
      { ...says("invalid-peers"), path: ["quantiles"] },
    )
    .meta({ title: "PeerTable", description: "Quantiles of a rate by follower count." }),
);

/**
 * One peer of `measureEngagementPeers`.
 *
 * @example
 * import { engagementPeerSchema } from "influencer-scoring/schemas";
 * console.log(engagementPeerSchema.safeParse({ followers: 12_000, rate: 0.031 }).success); // => true
 * console.log(engagementPeerSchema.safeParse({ followers: 12_000, rate: -1 }).error?.issues[0]?.message); // => negative
 */
export const engagementPeerSchema: ObjectSchema<EngagementPeer> = /* @__PURE__ */ lazySchemaFor<EngagementPeer>()(() =>
  z
    .object(
      {
        followers: maybe(countFrom1()).describe("Followers, at least 1."),
        rate: maybe(givenNumber(amount, "The rate.")).describe("The rate, a fraction, bare or measured."),
      },
      says("not-an-object"),
    )
    .meta({ title: "EngagementPeer", description: "One peer: how large it is, and its rate." }),
);

/**
 * How `measureEngagementPeers` measures.
 *
 * @example
 * import { peerTableOptionsSchema } from "influencer-scoring/schemas";
 * const options = { id: "mine@1", platform: "tiktok", basis: "likes+comments/followers:median", source: "mine" };
 * console.log(peerTableOptionsSchema.safeParse(options).success); // => true
 * console.log(peerTableOptionsSchema.safeParse({ ...options, neighbours: 0 }).error?.issues[0]?.message); // => out-of-range
 */
export const peerTableOptionsSchema: ObjectSchema<PeerTableOptions> = /* @__PURE__ */ lazySchemaFor<PeerTableOptions>()(
  () =>
    z
      .object(
        {
          id: modelId().describe("Name and version of the table."),
          platform: platformSchema.describe("The platform of the peers."),
          basis: text.describe("The basis of their rates."),
          formats: listOf(postFormatSchema).optional().describe("The formats of their posts, where that is known."),
          followers: rising(size()).optional().describe("The follower counts at which to measure, increasing."),
          levels: rising(share).optional().describe("The probabilities of the quantiles, increasing."),
          neighbours: countFrom1().optional().describe("How many peers nearest in size make a row."),
          source: text.describe("Where the peers come from."),
        },
        says("not-an-object"),
      )
      .meta({ title: "PeerTableOptions", description: "How to measure a table of peers." }),
);
