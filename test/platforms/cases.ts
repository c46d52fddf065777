import {
  type Adapted,
  type AdapterOptions,
  fromFacebookPages,
  fromInstagramGraph,
  fromLinkedIn,
  fromPinterest,
  fromThreads,
  fromTikTok,
  fromX,
  fromYouTubeData,
} from "../../src/platforms/index.js";
import * as payloads from "./payloads.js";

export interface PlatformCase {
  readonly name: string;
  readonly adapter: (payload: unknown, options?: AdapterOptions) => Adapted;
  readonly payload: unknown;
}

/** Each adapter with a payload that it reads to the end. */
export const cases: readonly PlatformCase[] = [
  { name: "Instagram", adapter: fromInstagramGraph, payload: payloads.instagram },
  { name: "YouTube", adapter: fromYouTubeData, payload: payloads.youTube },
  { name: "TikTok Display", adapter: fromTikTok, payload: payloads.tikTok },
  { name: "TikTok Research", adapter: fromTikTok, payload: payloads.tikTokResearch },
  { name: "X", adapter: fromX, payload: payloads.x },
  { name: "Facebook", adapter: fromFacebookPages, payload: payloads.facebook },
  { name: "Threads", adapter: fromThreads, payload: payloads.threads },
  { name: "Pinterest", adapter: fromPinterest, payload: payloads.pinterest },
  { name: "LinkedIn", adapter: fromLinkedIn, payload: payloads.linkedIn },
];

/** What was read; fails the test where nothing was. */
export function accepted(adapted: Adapted) {
  if (!adapted.ok) throw new Error(`refused: ${adapted.issues.map(({ message }) => message).join(" ")}`);
  return adapted;
}

/** Codes and places of what is wrong, in both kinds of result. */
export const told = (adapted: Adapted): string[] =>
  (adapted.ok ? adapted.warnings : adapted.issues).map(({ code, path }) => `${code} ${path}`.trimEnd());

/** The post with an id. */
export const postOf = (adapted: Adapted, id: string) => accepted(adapted).value.posts?.find((post) => post.id === id);
