import type { Source } from "../../core/source.js";

/** Where the published benchmarks come from; titles say what the page is about. */
export const benchmarkSources = {
  "playersells-engagement-2026": {
    id: "playersells-engagement-2026",
    title: "Open data: engagement rate on X by follower band, October 2026",
    publisher: "playersells",
    year: 2026,
    address:
      "https://raw.githubusercontent.com/playersells/open-data/master/datasets/x-engagement-benchmarks-2026-10/engagement_rate_by_follower_band.csv",
    kind: "measured",
    limits:
      "How accounts and interactions were chosen is not said beside the numbers, nor of what n counts. The rate does not fall with size throughout: 10,000 to 50,000 followers stand out. Bands print both ends and are read as half-open.",
  },
  "playersells-views-2026": {
    id: "playersells-views-2026",
    title: "Open data: views per follower on X by follower band, 2026",
    publisher: "playersells",
    year: 2026,
    address:
      "https://raw.githubusercontent.com/playersells/open-data/master/datasets/x-reach-per-follower-premium-2026/reach_by_follower_band.csv",
    kind: "measured",
    limits:
      "The data set's name says premium, so it may cover paying accounts only. Bands print both ends and are read as half-open.",
  },
  "minter-2019": {
    id: "minter-2019",
    title: "Blog: how much reach posts and stories on Instagram get",
    publisher: "Minter.io",
    year: 2019,
    address: "https://minter.io/blog/",
    kind: "measured",
    limits:
      "February 2019, 3 to 4 million posts and 350,000 stories in all, of accounts that use the tool; the number a band is not told, and the address is the blog's. Bands print both ends and are read as half-open.",
  },
  "rival-iq-2023": {
    id: "rival-iq-2023",
    title: "Social media industry benchmark on the posts of 2022, as quoted",
    publisher: "Wishu, after Rival IQ",
    year: 2023,
    address: "https://wishu.io",
    kind: "secondary",
    limits: "Brands, not creators; quoted, not read at Rival IQ, and the address is the site's.",
  },
  "rival-iq-2024": {
    id: "rival-iq-2024",
    title: "Social media industry benchmark, the edition after that of 2022's posts, as quoted",
    publisher: "SMK, after Rival IQ",
    year: 2024,
    address: "https://smk.co/?p=31338",
    kind: "secondary",
    limits: "Brands of 14 industries, not creators; 5 million posts on all platforms; quoted, not read at Rival IQ.",
  },
  "hype-auditor-uk-2021": {
    id: "hype-auditor-uk-2021",
    title: "Engagement rates of Instagram influencers in the United Kingdom (summary of HypeAuditor)",
    publisher: "Statista",
    year: 2021,
    address: "https://www.statista.com/",
    kind: "secondary",
    limits:
      "The summary only, and the address is the site's; whether mean or median, and over how many accounts, is not told.",
  },
  "hype-auditor-state-2023": {
    id: "hype-auditor-state-2023",
    title: "Influencers impacted by fraud decreases, after HypeAuditor's yearly report",
    publisher: "Busy Continent",
    year: 2023,
    address: "https://busycontinent.com/influencers-impacted-fraud-decreases-hypeauditor/",
    kind: "secondary",
    limits: "A press release about 2022; whether mean or median, and over how many accounts, is not told.",
  },
  "captiv8-2024": {
    id: "captiv8-2024",
    title: "Exclusive: engagement of nano-influencers on Instagram, after Captiv8",
    publisher: "eMarketer",
    year: 2024,
    address: "https://content-na1.emarketer.com/",
    kind: "secondary",
    limits:
      "5,000 posts on both platforms and all sizes together, with 14 million engagements. Only the smallest and the largest size were quoted, and the address is the site's.",
  },
  "buffer-2025": {
    id: "buffer-2025",
    title: "Social media engagement benchmarks, after Buffer",
    publisher: "ShortsIntel",
    year: 2025,
    address: "https://shortsintel.com/statistics/social-media-engagement-benchmarks",
    kind: "secondary",
    limits: "Quoted, not read at Buffer. Accounts that use the tool; whether mean or median is not told.",
  },
} as const satisfies Readonly<Record<string, Source>>;
