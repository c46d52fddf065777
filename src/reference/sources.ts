import { deepFreeze } from "../core/freeze.js";
import type { Source } from "../core/source.js";
import { authenticitySources } from "./sources/authenticity-sources.js";
import { benchmarkSources } from "./sources/benchmark-sources.js";
import { chartSources } from "./sources/chart-sources.js";
import { costSources } from "./sources/cost-sources.js";
import { definitionSources } from "./sources/definition-sources.js";
import { fitSources } from "./sources/fit-sources.js";
import { platformSources } from "./sources/platform-sources.js";
import { tierSources } from "./sources/tier-sources.js";

/** Where the measured numbers of the library itself come from. */
const measuredSources = {
  "kim-2020": {
    id: "kim-2020",
    title: "Multimodal Post Attentive Profiling for Influencer Marketing (data set)",
    publisher: "Kim, Jiang, Nakada, Han and Wang, The Web Conference (WWW)",
    year: 2020,
    address: "https://doi.org/10.1145/3366423.3380052",
    kind: "measured",
    limits:
      "Instagram influencers, pictures and carousels only, published 2012 to 2019 (98 % from 2015 on), 1 to 8 posts an account, followers as of the crawl; no account under 1,000 followers. Quantiles by npm run measure:peers.",
  },
  "interval-simulation": {
    id: "interval-simulation",
    title: "Docs: Intervals, the coverage table",
    publisher: "influencer-scoring",
    year: 2026,
    address: "docs/intervals.md",
    kind: "measured",
    limits: "Simulated posts: lognormal and gamma rates, Poisson counts.",
  },
  "peer-calibration": {
    id: "peer-calibration",
    title: "Docs: Peers, the calibration table",
    publisher: "influencer-scoring",
    year: 2026,
    address: "docs/peers.md",
    kind: "measured",
    limits: "Cross-validated on the accounts of kim-2020.",
  },
} as const satisfies Readonly<Record<string, Source>>;

/**
 * Where every constant of the library comes from, by id.
 *
 * @example
 * import { sources, iabUkTiers } from "influencer-scoring/reference";
 * console.log(sources[iabUkTiers.source].publisher); // => IAB UK
 */
export const sources = /* @__PURE__ */ deepFreeze(
  // Not a spread, which bundlers keep although nobody uses its result.
  // In two steps, because the type of more than four becomes any.
  /* @__PURE__ */ Object.assign(
    /* @__PURE__ */ Object.assign(
      /* @__PURE__ */ Object.assign({}, tierSources, benchmarkSources, definitionSources),
      platformSources,
    ),
    measuredSources,
    authenticitySources,
    /* @__PURE__ */ Object.assign({}, costSources, fitSources, chartSources),
  ),
);

/** The id of one of the {@link sources}. */
export type SourceId = keyof typeof sources;
