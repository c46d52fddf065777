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
  "no-variation": "all posts are alike, so their spread says nothing and there is no interval",
  "heavy-tailed": "one post exceeds five times the middle one; means of such posts are unreliable",
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
