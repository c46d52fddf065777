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
  "no-variation": "nothing varies: all posts are alike, or chance has no part",
  "missing-part": "a part of the sum is unknown, and unknown is not 0; the notes name it",
  "missing-margin": "nothing tells what a conversion leaves",
  "never-pays-back": "what comes in never makes up for the cost",
  "not-yet": "what came in so far has not made up for the cost",
  unbounded: "the result grows without bound",
  "no-conversions": "nothing was converted, so there is nothing to attribute",
  "no-unconverted-journeys": "without journeys that did not convert, nothing tells what a channel changes",
  "not-identified": "what is known leaves every value possible; for sales, the capture rate would tell",
  "too-few-orders": "fewer orders than the method can serve",
  "too-few-campaigns": "fewer campaigns than the method can serve",
  "no-costs": "no item tells a cost",
  "discount-above-cost": "the discounts exceed the costs that are told, so some cost is missing",
  "missing-tax-rate": "an amount cannot be told with or without tax, because its tax rate is unknown",
  "missing-price": "the price is unknown",
  "missing-deliverables": "it is unknown what is delivered",
  "too-few-quotes": "too few comparable quotes to rank among",
  "too-few-counts": "fewer counts above 0 than the method can serve",
  "not-assessable": "the data change too fast, or are too coarse or too uneven, for the method to tell anything",
  "no-profiles": "there are no profiles to work on",
  "incomplete-profiles": "too many profiles lack what is looked at, and those may differ from the others",
  "too-few-labelled": "fewer labelled accounts of one class than the method can serve",
  "only-bounded": "only an upper bound can be told, not a value",
  "out-of-reach": "no sample reaches this precision",
  "too-little-coverage": "too few signals could be looked at to say anything about all of them",
  "no-comments": "there are no comments to work on",
  "missing-text": "no comment carries a text",
  "missing-author": "no comment carries its author and its post",
  "too-few-comments": "fewer comments than the method can serve",
  "no-interval": "there is a value and no interval, and this needs the interval; the notes say why there is none",
  "no-scorecard": "no scorecard was given to compose a score with",
} as const satisfies Readonly<Record<string, string>>;

/** One of the stable codes of {@link reasonMeanings}. */
export type UnknownReason = keyof typeof reasonMeanings;

/** All reasons, as a list. */
export const unknownReasons: readonly UnknownReason[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.keys(reasonMeanings) as UnknownReason[],
);
