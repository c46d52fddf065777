// Written by `npm run measure:peers`; see docs/peers.md. Do not edit by hand.
import { deepFreeze } from "../core/freeze.js";
import type { PeerTable } from "../core/peer-table.js";

const table = (aggregate: string, medians: readonly number[]): PeerTable => ({
  kind: "peer-table",
  id: `instagram-engagement-${aggregate}@1`,
  platform: "instagram",
  basis: `likes+comments/followers:${aggregate}`,
  formats: ["image", "carousel"],
  followers: [
    1000, 1500, 2000, 3000, 5000, 7000, 10000, 15000, 20000, 30000, 50000, 70000, 100000, 150000, 200000, 300000,
    500000, 1000000, 2000000, 5000000, 10000000,
  ],
  levels: [0.5],
  quantiles: medians.map((rate) => [rate]),
  neighbours: 800,
  accounts: 11370,
  source: "kim-2020",
});

const ofMeans = [
  0.0526, 0.04963, 0.04299, 0.03922, 0.04127, 0.03575, 0.02995, 0.03062, 0.02862, 0.02921, 0.02721, 0.02437, 0.0251,
  0.02643, 0.02602, 0.02441, 0.02437, 0.02446, 0.02537, 0.02587, 0.02597,
];

/** The medians of {@link instagramEngagementPeers} alone, a tenth of its size, for what needs no more than the middle. */
export const instagramEngagementMedians: readonly PeerTable[] = /* @__PURE__ */ deepFreeze([
  /* @__PURE__ */ table(
    "median",
    [
      0.05078, 0.04875, 0.04298, 0.03847, 0.0397, 0.03534, 0.02943, 0.03002, 0.02853, 0.02906, 0.02716, 0.02346,
      0.02474, 0.02625, 0.02601, 0.02441, 0.02434, 0.02469, 0.02498, 0.02502, 0.02499,
    ],
  ),
  /* @__PURE__ */ table("mean", ofMeans),
  /* @__PURE__ */ table("pooled", ofMeans),
]);
