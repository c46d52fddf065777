import type { Source } from "../../core/source.js";

/** Where the engagement definitions come from; titles say what the page is about. */
export const definitionSources = {
  "hype-auditor-engagement": {
    id: "hype-auditor-engagement",
    title: "Help: how the engagement rate is calculated",
    publisher: "HypeAuditor",
    year: 2026,
    address: "https://help.hypeauditor.com/en/articles/2764316",
    kind: "primary",
    limits:
      "Undated, as read in 2026. Followers of today, not of the publish day; how posts become one rate is not told.",
  },
  "lefty-engagement": {
    id: "lefty-engagement",
    title: "Help: how impressions, engagement and media value are calculated",
    publisher: "Lefty",
    year: 2026,
    address: "https://help.lefty.io/en/articles/2428604",
    kind: "primary",
    limits: "Undated, as read in 2026. How posts become one rate is not told.",
  },
  "rival-iq-engagement": {
    id: "rival-iq-engagement",
    title: "Guest post by Rival IQ on engagement rates",
    publisher: "Public Relations Today, after Rival IQ",
    year: 2026,
    address: "https://www.publicrelationstoday.com/",
    kind: "secondary",
    limits:
      "Undated, as read in 2026; the address is the site's. All interactions over followers, post by post, then the median; the interactions of each platform are not listed.",
  },
  "hootsuite-engagement": {
    id: "hootsuite-engagement",
    title: "Blog: how to calculate engagement rate",
    publisher: "Hootsuite",
    year: 2019,
    address: "https://blog.hootsuite.com/calculate-engagement-rate/",
    kind: "primary",
    limits:
      "The edition of 2019. What counts as an engagement is left to the reader; its factored variant needs weights of one's own.",
  },
  "infludata-medians": {
    id: "infludata-medians",
    title: "Help: medians over the latest videos",
    publisher: "infludata",
    year: 2026,
    address: "https://faq.infludata.com/",
    kind: "primary",
    limits: "Undated, as read in 2026; the address is the site's. The latest 12 videos.",
  },
  "linkedin-analytics": {
    id: "linkedin-analytics",
    title: "Documentation of the crate late: total analytics of LinkedIn",
    publisher: "docs.rs, after LinkedIn",
    year: 2026,
    address: "https://docs.rs/crate/late/0.0.721",
    kind: "secondary",
    limits: "Known from a client of the interface, not from LinkedIn's own pages. Saves and sends count where told.",
  },
  "x-ads-metrics": {
    id: "x-ads-metrics",
    title: "Ads API: derived metrics",
    publisher: "X",
    year: 2026,
    address: "https://developer.x.com/en/docs/x-ads-api/analytics/overview/metrics-derived",
    kind: "primary",
    limits: "Undated, as read in 2026. Made for advertisements; engagements are one ready count.",
  },
  "platform-presets": {
    id: "platform-presets",
    title: "Docs: Engagement definitions, the presets",
    publisher: "influencer-scoring",
    year: 2026,
    address: "docs/definitions.md",
    kind: "rule-of-thumb",
    limits:
      "Our choice: what a platform tells of a post, over what it tells of its audience. No platform published it so.",
  },
} as const satisfies Readonly<Record<string, Source>>;
