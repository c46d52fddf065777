import { type Creator, isKnown } from "../core/index.js";
import type { CreatorScore } from "../scorecard/index.js";
import { roundedCount, roundedPercent, unknownCell } from "./rounded.js";

/** A column of the table, of fixed width. */
export interface Column {
  /** What stands above it. */
  readonly heading: string;
  /** What stands above it where room is scarce. */
  readonly short?: string;
  /** The room that its cells need. */
  readonly width: number;
  /** Numbers stand on the right. */
  readonly align?: "right";
  /** What a creator has in it. */
  readonly cell: (score: CreatorScore, creator: Creator) => string;
}

/** The columns between the id and the remarks. */
export const columns: readonly Column[] = [
  { heading: "platform", width: 9, cell: ({ platform }) => platform },
  {
    heading: "followers",
    width: 9,
    align: "right",
    cell: (_, { followers }) => (typeof followers === "number" ? roundedCount(followers) : unknownCell),
  },
  { heading: "tier", width: 10, cell: ({ tier }) => tier.value ?? unknownCell },
  {
    heading: "rate %",
    width: 6,
    align: "right",
    cell: ({ measures: { engagementRate } }) =>
      isKnown(engagementRate) ? roundedPercent(engagementRate.value) : unknownCell,
  },
  {
    heading: "95 % interval",
    short: "95 % CI",
    width: 11,
    align: "right",
    cell: ({ measures }) => {
      const { low = null, high = null } = measures.engagementRate.interval ?? {};
      return low === null || high === null ? unknownCell : `${roundedPercent(low)}–${roundedPercent(high)}`;
    },
  },
  {
    heading: "percentile",
    short: "pctl",
    width: 4,
    align: "right",
    cell: ({ measures: { engagementPercentile } }) =>
      isKnown(engagementPercentile) ? (engagementPercentile.value * 100).toFixed(0) : unknownCell,
  },
  {
    heading: "posts",
    width: 5,
    align: "right",
    cell: ({ measures }) => String(measures.engagementRate.n),
  },
];
