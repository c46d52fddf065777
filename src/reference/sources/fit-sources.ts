import type { Source } from "../../core/source.js";

/** Where the definitions and constants of fit and portfolio come from; titles say what the page is about. */
export const fitSources = {
  "tier-effect-simulation": {
    id: "tier-effect-simulation",
    title: "Docs: The effect of size, false alarms and power",
    publisher: "influencer-scoring",
    year: 2026,
    address: "docs/tier-effect.md",
    kind: "measured",
  },

  "bunker-reach": {
    id: "bunker-reach",
    title: "Help: net reach by random duplication, there named after Sainsbury",
    publisher: "Bunker DB",
    year: 2026,
    address: "https://help.bunkerdb.com/en/articles/9534739",
    kind: "primary",
    limits: "Defines the formula; does not measure how well it holds.",
  },
  "media-guru-reach": {
    id: "media-guru-reach",
    title: "Ask the Media Guru: Sainsbury as 0.95 times random duplication",
    publisher: "AMIC",
    year: 2007,
    address: "https://www.amic.com/guru",
    kind: "rule-of-thumb",
    limits: "No measurement is told behind the 0.95.",
  },
  "share-rounding": {
    id: "share-rounding",
    title: "Docs: Fit, how shares of an audience are rounded",
    publisher: "influencer-scoring",
    year: 2026,
    address: "docs/fit.md",
    kind: "primary",
    limits:
      "A convention: shares are told in whole per cent at the coarsest. Rounding errors are taken as independent.",
  },
  "diversity-simulation": {
    id: "diversity-simulation",
    title: "Docs: Fit, the table of bias and coverage",
    publisher: "influencer-scoring",
    year: 2026,
    address: "docs/fit.md",
    kind: "measured",
    limits: "Simulated posts of 3 to 20 types, drawn independently.",
  },
  "selection-bench": {
    id: "selection-bench",
    title: "Docs: Whom to choose, time and gaps",
    publisher: "influencer-scoring",
    year: 2026,
    address: "docs/portfolio.md",
    kind: "measured",
    limits: "Made-up markets of a thousand creators; npx tsx test/bench/selection.ts.",
  },
  "twitter-text": {
    id: "twitter-text",
    title: "twitter-text 3.1.0, by which X finds hashtags: hashtagSpecialChars",
    publisher: "X",
    year: 2018,
    address: "https://github.com/twitter/twitter-text",
    kind: "primary",
    limits:
      "The rules of one platform. X links such a character at the end of a hashtag too; here it stands between letters.",
  },
  "portfolio-limits": {
    id: "portfolio-limits",
    title: "Docs: Portfolio, how far contacts and overlaps are worked out",
    publisher: "influencer-scoring",
    year: 2026,
    address: "docs/portfolio.md",
    kind: "measured",
    limits: "Time and memory of one run in Node; a limit of the program and not of the market.",
  },
  "size-simulation": {
    id: "size-simulation",
    title: "Docs: A roster whose sizes vary, the table of coverage",
    publisher: "influencer-scoring",
    year: 2026,
    address: "docs/portfolio.md",
    kind: "measured",
    limits: "Made-up creators, lognormal and gamma.",
  },
} as const satisfies Readonly<Record<string, Source>>;
