/**
 * What a person can do with a post, in the order in which a basis names it.
 * `reposts` pass the post on as it is, `quotes` with a comment; `shares` send it to somebody. The last three are no
 * interactions, but can stand above the line as well: a view rate is views over followers.
 */
export const interactions = [
  "likes",
  "comments",
  "shares",
  "saves",
  "reposts",
  "quotes",
  "replies",
  "clicks",
  "exits",
  "profileVisits",
  "follows",
  "views",
  "reach",
  "impressions",
] as const;

/** One of {@link interactions}. */
export type Interaction = (typeof interactions)[number];
