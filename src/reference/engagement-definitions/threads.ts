import { deepFreeze } from "../../core/freeze.js";
import type { EngagementDefinition } from "../engagement-definition.js";

/**
 * Threads: likes, reposts, quotes and replies over views. A preset of this library.
 *
 * @example
 * import { threadsEngagement } from "influencer-scoring/reference";
 * const { interactions, by, aggregate } = threadsEngagement;
 * console.log(interactions.join("+"), by, aggregate); // => likes+reposts+quotes+replies views median
 */
export const threadsEngagement = /* @__PURE__ */ deepFreeze({
  kind: "engagement-definition",
  id: "threads-engagement@1",
  by: "views",
  interactions: ["likes", "reposts", "quotes", "replies"],
  aggregate: "median",
  platform: "threads",
  unstated: [],
  source: "platform-presets",
} as const satisfies EngagementDefinition);

/**
 * Conversation rate on Threads: reposts, quotes and replies over views, without likes. A preset of this library.
 *
 * @example
 * import { threadsConversationEngagement } from "influencer-scoring/reference";
 * const { interactions, by, aggregate } = threadsConversationEngagement;
 * console.log(interactions.join("+"), by, aggregate); // => reposts+quotes+replies views median
 */
export const threadsConversationEngagement = /* @__PURE__ */ deepFreeze({
  kind: "engagement-definition",
  id: "threads-conversation-engagement@1",
  by: "views",
  interactions: ["reposts", "quotes", "replies"],
  aggregate: "median",
  platform: "threads",
  unstated: [],
  source: "platform-presets",
} as const satisfies EngagementDefinition);
