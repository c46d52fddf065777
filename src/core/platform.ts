/** The platforms that a creator can be on. */
export const platforms = [
  "instagram",
  "tiktok",
  "youtube",
  "x",
  "facebook",
  "linkedin",
  "pinterest",
  "threads",
  "twitch",
  "snapchat",
] as const;

/** One of {@link platforms}. */
export type Platform = (typeof platforms)[number];

/** The formats that a post can have. A Reel or a Short is a `short-video`. */
export const postFormats = ["image", "carousel", "video", "short-video", "story", "live", "text", "link"] as const;

/** One of {@link postFormats}. */
export type PostFormat = (typeof postFormats)[number];
