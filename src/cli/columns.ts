import { type Creator, isKnown } from "../core/index.js";
import type { CreatorScore } from "../scorecard/index.js";
import { roundedCount, roundedPercent, unknownCell } from "./rounded.js";
import type { Column } from "./table.js";

/** The columns between the id and the remarks. */
export const creatorColumns: readonly Column<[CreatorScore, Creator]>[] = [
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
    heading: "score",
    width: 9,
    from: 132,
    align: "right",
    cell: ({ score }) => {
      if (!isKnown(score)) return unknownCell;
      const { low = null, high = null } = score.interval ?? {};
      return `${score.value.toFixed(0)} ${low === null || high === null ? "" : `(${low.toFixed(0)}–${high.toFixed(0)})`}`;
    },
  },
  {
    heading: "posts",
    width: 5,
    align: "right",
    cell: ({ measures }) => String(measures.engagementRate.n),
  },
];
