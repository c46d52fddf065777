import type { Source } from "../../core/source.js";

/** What platforms say about the numbers that they give out. */
export const platformSources = {
  "youtube-channels": {
    id: "youtube-channels",
    title: "YouTube Data API, channels: statistics.subscriberCount",
    publisher: "Google",
    year: 2019,
    address: "https://developers.google.com/youtube/v3/docs/channels",
    kind: "primary",
    limits: "Rounded down to three significant figures in answers since September 2019; exact in older ones.",
  },
  "youtube-shorts": {
    id: "youtube-shorts",
    title: "YouTube Help: three-minute YouTube Shorts",
    publisher: "Google",
    year: 2024,
    address: "https://support.google.com/youtube/answer/15424877",
    kind: "primary",
    limits: "Square and vertical videos uploaded from 15 October 2024; before, a Short had a minute at most.",
  },
} as const satisfies Readonly<Record<string, Source>>;
