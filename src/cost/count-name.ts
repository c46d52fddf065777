import { type Interaction, interactions } from "../core/interaction.js";

/** What a share of invalid can be a share of: an interaction, or one of a few other counts. */
export type CountName =
  | Interaction
  | "followers"
  | "engagements"
  | "conversions"
  | "newCustomers"
  | "newFollowers"
  | "assets";

/** The names of all counts that a share can be of. */
export const countNames: readonly CountName[] = /* @__PURE__ */ (interactions as readonly CountName[]).concat(
  "followers",
  "engagements",
  "conversions",
  "newCustomers",
  "newFollowers",
  "assets",
);

/** Whether a word is the name of a count. */
export const isCountName = (word: string): word is CountName => countNames.includes(word as CountName);
