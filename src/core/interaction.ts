/**
 * What a person can do with a post, in the order in which a basis names it.
 * `reposts` pass the post on as it is, `quotes` with a comment; `shares` send it to somebody.
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
] as const;

/** One of {@link interactions}. */
export type Interaction = (typeof interactions)[number];
