/**
 * What a note can say about how a number came about, with its meaning. Codes are stable.
 */
export const noteMeanings = {
  "missing-interaction": "posts were left out because a chosen interaction is unknown; `path` names it",
  "missing-denominator": "posts were left out because their denominator is unknown; `path` names it",
  "missing-followers": "posts were left out because the followers are unknown",
  "zero-denominator": "posts were left out because their denominator is 0",
  "missing-time": "posts were left out because their publish time is unknown",
  "current-followers": "posts were divided by today's followers, since those of the publish day are unknown",
  included: "posts of this kind are part of the number; `path` names the kind",
  excluded: "posts of this kind were left out as asked; `path` names the kind",
  "unknown-flag":
    "posts do not say whether they are of this kind: kept where it is excluded, left out where nothing else counts; `path` names the kind",
  undated: "posts do not tell when they were published and were kept, though some may be later than `asOf`",
  "after-as-of": "posts published after `asOf` were left out",
  "too-few-posts": "fewer posts than the interval's method can serve, so there is no interval",
  "no-variation": "all posts (orders, campaigns) are alike, so their spread says nothing and there is no interval",
  "heavy-tailed":
    "a few posts or orders exceed the rest by far, as the rule at the source says; means of such are unreliable",
  "unusually-even": "the posts differ less than those of nearly all accounts; see the source",
  "unusually-uneven": "the posts differ more than those of nearly all accounts; see the source",
  "spread-of-others": "the spread was measured on other posts than these, as the source says",
  "from-averages": "computed from ready averages, so there is no interval",
  "from-averages-posts": "the averages do not say over how many posts they were taken",
  "assumed-distribution": "probabilities rest on an assumed shape of what is uncertain; `path` names it",
  "benchmark-limits": "the peers were measured under the limits stated with the source",
  "category-peers": "ranked among creators of the same category as well as the same size",
  "no-category-peers": "nobody measured this category, so the rank is among creators of all categories",
  "measured-instead": "peers were measured for this platform and basis, which `path` names",
  "beyond-benchmark": "beyond the outermost quantile that was measured; the rank is that quantile's",
  "rounded-followers": "the platform rounds the follower count; `count` is the rounding unit",
  "missing-part": "a part is unknown; `path` names it",
  "refunds-above-revenue": "more was paid back than sold, as when sales of an earlier time are returned",
  "parallel-trends":
    "takes both groups to have changed alike without the campaign; nothing in the numbers can show that",
  "no-touchpoints": "conversions without a touchpoint were left out, since there is nothing to credit",
  unconverted: "journeys that did not convert carry no credit; this model passes over them",
  "missing-value": "conversions without a value were left out of the money",
  "given-order": "touchpoints without a time were taken in the order given",
  "rule-of-thumb": "rests on a rule of thumb that nobody measured, which `path` changes; see the source",
  "missing-cost": "campaigns were left out because their cost is unknown",
  "missing-tracking": "campaigns do not tell how they were tracked; the interval takes them as tracked and as not",
  "missing-revenue": "campaigns were left out because their revenue is unknown",
  "too-few-orders": "fewer orders than the interval's method can serve, so there is no interval",
  "missing-variation": "nothing tells how orders differ, so there is no interval",
  "missing-contribution": "campaigns were left out because nothing tells what their sales left",
  "too-few-campaigns": "fewer campaigns than the interval's method can serve, so there is no interval",
  "unbounded-interval": "the costs vary so much that the data leave the return open on a side or more",
  "untracked-sales": "only tracked sales are counted, since nothing tells how many the tracking caught",
  "missing-cost-kind":
    "a kind of cost that campaigns usually have is not told, and so not in the cost; `path` names it",
  "unknown-cost-kind": "items of kinds that the library does not know were added like any other",
  "retail-value": "the retail value of products stands beside the cost, and is no part of it",
  "retail-value-only": "products are told at retail value only: left out of the cost, and the most it may rise by",
  "discount-subtracted": "discounts on what was bought were subtracted; those to customers are `customer-discount`",
  "customer-discount": "discounts to customers are in this cost, so they must not be taken off the revenue as well",
  "mixed-taxes": "some amounts hold tax and others do not, and they were added as given",
  "unknown-tax": "amounts do not say whether they hold tax, and were taken as given",
  exchanged: "amounts were exchanged at the rates of the table given",
  "price-range": "the interval is the range of prices given, and no confidence interval",
  "expired-quote": "the quote no longer stands at `asOf`",
  "incomplete-quote": "quotes were left out because what `path` names is unknown or 0",
  "other-deliverables": "quotes were left out because they are for other deliverables",
  "other-rights": "quotes were left out because they come with other rights",
  "unknown-rights": "quotes were compared though the rights of one side are unknown",
  "not-a-return": "an earned media value is no revenue and no return; nobody earned it",
  "not-valued": "counts were left out because the rates do not value them; `path` names one",
  "missing-counts": "counts were left out because they are unknown",
  "zero-counts": "counts of 0 were left out, since they have no first digit",
  "narrow-range": "the counts spread over too narrow a range for their first digits to follow the law",
  "weak-signal": "a weak signal at most, and no part of any verdict; see the source",
  "explained-by-views": "rises were left out because the views rose with them",
  "explained-by-posts": "rises were left out because more was published than usual",
  "not-checked": "what the field that `path` names could tell was not looked at: it is unknown, or says too little",
  "outlying-count": "counts were left out that stand far from both neighbours, which agree: errors of reading",
  "latest-followers": "the sample holds the latest followers, who need not be like the others",
  "unknown-sampling": "it is not known how the sample was drawn; the interval is that of a uniform sample",
  "incomplete-profiles": "profiles were left out because what is looked at is unknown",
  "few-checked": "too few were checked by hand for the score to help, so their own share stands",
  "by-creator": "comments by the creator were left out",
  "missing-text": "comments were left out because their text is unknown",
  "unknown-writer": "comments do not say whether the creator wrote them, and were kept",
  "missing-author": "comments were left out because their author or their post is unknown",
  "assumed-part": "what the record does not tell was taken at the rate given for all; `path` names it",
  "no-contribution": "the sales left nothing or less than that, which the interval's method cannot serve",
  tied: "equal at the lower end of their intervals, so that nothing puts one before the other",
  "without-interval": "campaigns without an interval stand at the end, and no probability counts them",
  "interval-not-carried":
    "an interval of what goes into the number could not be carried into its own; `path` names the input where it is one",
  "too-few-values": "fewer values than the interval's method can serve, so there is no interval",
} as const satisfies Readonly<Record<string, string>>;

/** One of the stable codes of {@link noteMeanings}. */
export type NoteCode = keyof typeof noteMeanings;

/** All note codes, as a list. */
export const noteCodes: readonly NoteCode[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.keys(noteMeanings) as NoteCode[],
);

/** A remark about how a number came about. It never holds a received value. */
export interface Note {
  /** What is remarked; one of {@link noteCodes}. */
  readonly code: NoteCode;
  /** The field that it is about. */
  readonly path?: string;
  /** How many posts (or other units) it is about. */
  readonly count?: number;
  /** The id of the source that it rests on. */
  readonly source?: string;
}
