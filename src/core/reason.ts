/**
 * Why a {@link Measure} can be unknown, with its meaning. Codes are stable.
 */
export const reasonMeanings = {
  "not-given": "the value to work on is itself unknown",
  "no-posts": "there are no posts to work on",
  "missing-interaction": "no post carries all the chosen interactions",
  "missing-denominator": "the denominator is unknown",
  "missing-followers": "the number of followers is unknown",
  "missing-share": "the share is unknown",
  "missing-time": "no post carries a publish time",
  "zero-denominator": "the denominator is 0",
  "missing-basis": "the averages do not say what they are averages of",
  "basis-mismatch": "nobody measured peers on this basis, and rates of different bases are never compared",
  "no-benchmark": "nobody measured peers for this platform",
  "outside-benchmark": "no peers of this size were measured",
  "too-few-peers": "too few peers near this size to rank among",
  "zero-rate": "the rate is 0, which has no logarithm to work on",
  "no-spread": "nobody measured how rates spread on this platform; give the spread",
  "too-few-posts": "fewer posts than the method can serve",
  "too-few-days": "fewer days than the method can serve",
  "no-variation": "all posts are alike",
  "no-scorecard": "no scorecard was given to compose a score with",
} as const satisfies Readonly<Record<string, string>>;

/** One of the stable codes of {@link reasonMeanings}. */
export type UnknownReason = keyof typeof reasonMeanings;

/** All reasons, as a list. */
export const unknownReasons: readonly UnknownReason[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.keys(reasonMeanings) as UnknownReason[],
);
