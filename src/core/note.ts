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
  "hidden-count": "the platform does not show a count here, though it shows others beside it; `path` names it",
  "doubtful-zero":
    "a 0 which the platform also gives where it counts nothing was taken as unknown; `path` names the count",
  "legacy-field": "taken from a field that the platform has withdrawn, since the field that follows it is not there",
  "limited-time": "the counts cover a span of days, and not the whole life of the post",
  "handle-as-id": "the answers tell no id of the account, so its handle stands for it, which people may change",
  "rounded-id": "ids above 2^53 - 1 were read as numbers and have lost digits, so they were left out",
  "repeated-entry": "what several pages hold was taken once",
  "other-account": "posts or comments of other accounts were left out",
  "left-out-repost": "reposts of other posts were left out, since their counts are those of the original",
  unpublished: "posts that are announced and not yet published were left out",
  "at-least-largest": "the formula gave less than the largest audience alone, so that audience's reach stands",
  "assumed-independent": "pairs of audiences whose overlap is unknown were taken as independent",
  "no-distribution":
    "how contacts are spread cannot be told: too little is known, they are too many, or no distribution of the kind has them",
  "no-joint-level": "so many parts are uncertain that no level is left at which all their intervals hold at once",
  "creators-without-followers": "creators were left out because their followers are unknown or 0",
  "creators-without-rate": "creators were left out because their rate is unknown",
  "creators-with-zero-rate": "creators were left out because their rate is 0, which has no logarithm",
  "unpriced-hours": "hours stand beside the cost and are no part of it, since nothing tells what an hour costs",
  "independent-audiences":
    "audiences were taken to be independent, so that following one creator says nothing of others",
  "no-more-creators": "the number is that of all creators that can be had; more of them might leave more",
  "missing-id": "comments were left out because they have no id that an answer could name",
  "missing-parent": "comments answer a comment that is not at hand, and count as no answer to any other",
  "too-young": "comments were left out that are too young at `asOf` to be judged",
  "no-replies":
    "no comment answers another, as where only the first level was gathered: then nothing is known of answers",
  "unthreaded-replies": "comments by the creator do not say what they answer, and count as no answer",
  "missing-reply-time": "answers were left out of the time to reply, because one of the two times is unknown",
  "one-post": "all stand under one post, so the interval cannot tell how posts differ",
  "unknown-outcome": "what is unknown, as `path` names it, is left out of the value; the interval takes it as either",
  "missing-shares":
    "the audience does not tell its shares of what `path` names; the interval takes them at nothing and at all that is left",
  "unnamed-groups":
    "the target asks for groups, in what `path` names, that the audience does not name though it tells all: they count as nobody, which is wrong where both call them differently",
  "open-target":
    "the target's shares of what `path` names sum to less than 1; the interval takes the rest as met and as not",
  "independent-dimensions":
    "dimensions were multiplied as if independent, since nobody knows how they go together; the interval holds in any case",
  "missing-topics": "posts were left out because their topics are unknown",
  "without-topic": "posts have no topic: they are off topic, and no part of the spread over topics",
  "observed-types": "set against the types that were seen, since it is not told which there are",
  "missing-type": "posts were left out because their format or type, which `path` names, is unknown",
  "taken-as-sure":
    "numbers that have no interval were taken as sure, so that what rests on them is surer than it should be; `path` names them",
  "independent-chances":
    "creators were taken to do well or badly independently of each other, since nothing tells their correlation",
  "different-spend": "the mixes do not cost the same; `compared` tells whether totals or units of spend were compared",
  "unknown-spend": "what a mix costs is unknown, so that nothing tells whether all cost the same",
  "unknown-mix": "mixes were left out because what the goal needs is unknown; any of them may be the best",
  "missing-hashtags": "posts tell neither their hashtags nor their caption",
  "unknown-publisher": "posts were left out because nothing tells who published them",
  "association-only": "posts differ in more than what is compared here, and any of it may make the difference",
  confounded: "most posts of one side are of this kind and most of the other are not; `path` names it",
  "few-creators": "fewer creators than the interval's method can serve, so there is no interval",
  "equal-weights": "all parts weigh the same, since no weights were given",
  "not-due": "what is not yet due at `asOf` was left out",
  "missing-due": "it is unknown when they were due, so nothing tells whether they came on time",
  "missing-asset-cost": "deliverables were left out of the cost of each because theirs is unknown",
  "missing-format": "it is unknown which format was asked for",
  "unknown-candidate": "creators were left out of the choice because what `path` names is unknown",
  "zero-as-half":
    "posts without any engagement were taken at half of the least that others have, since 0 has no logarithm",
  "undated-campaign": "campaigns were left out of the pauses because they do not tell when they began and ended",
  "named-not-paid": "posts that name a brand count as partner posts, since no campaign tells which were paid for",
  "assumed-part": "what the record does not tell was taken at the rate given for all; `path` names it",
  "no-contribution": "the sales left nothing or less than that, which the interval's method cannot serve",
  tied: "equal at the lower end of their intervals, so that nothing puts one before the other",
  "without-interval": "campaigns without an interval stand at the end, and no probability counts them",
  "interval-not-carried":
    "an interval of what goes into the number could not be carried into its own; `path` names the input where it is one",
  "too-few-values": "fewer values than the interval's method can serve, so there is no interval",
  "overlaps-not-used": "overlaps were given that the method named does not use; only the bounds rest on them",
  "outside-bounds": "the value lies outside the bounds that the overlaps allow, so the method named does not fit them",
  "wide-bounds": "what pairs have in common leaves much open: read the bounds, and not the value alone",
  "outside-interval": "an interval that lies outside its ends was not carried",
  "assumed-proportional":
    "reach was taken to rise in proportion to the followers, since too few creators tell how it does",
  "other-reach": "the distribution has a net reach of its own, which is not that of `netReach`",
  "unreadable-hashtags": "entries of lists of hashtags hold none that could be read, and were passed over",
  "unmatched-name":
    "names given are those of nobody in the data, as where they are written otherwise; `path` names the option",
  "repeated-posts": "posts stand in the data more than once and were counted once; `path` names the list",
  "posts-by-creators":
    "posts by creators were found among those of the audience: they count as the creators', and where they have no id, so that they may be told twice, not at all",
  "outside-campaigns":
    "sponsored posts for the brand belong to none of the campaigns given; the interval takes each as one of them or as a partnership of its own",
  "partial-profiles":
    "profiles tell only some of what the signals look at; what is missing speaks neither for nor against",
  "missing-components":
    "components of the score are unknown: the value, if any, is over the others; the interval takes each at its worst and its best",
  "components-without-interval":
    "components of the score have no interval: measures by name may be anything in the interval of the score, those of your own functions were taken as they are",
  "component-failed": "what was to measure the component at `path` threw an error, and the others stand",
  "too-few-creators": "fewer creators than three, so that nothing is learnt of one from the others",
  "without-score": "creators without a score stand at the end, and no probability counts them",
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
