import { InvalidInputError } from "../core/error.js";
import { requireOneOf } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Note } from "../core/note.js";
import { postFormats } from "../core/platform.js";
import { listOf, requireObject } from "../core/require-object.js";
import { countNotes } from "../posts/note-counter.js";
import { takeLevel } from "../statistics/take-level.js";
import { tallyUnits } from "../statistics/tally-units.js";
import { type BriefCoverageMeasure, briefCoverage, type ContentBrief, takeBrief } from "./brief-coverage.js";
import { foldWord } from "./fold-word.js";
import { chosenWords, listedPosts, type PostsInput } from "./listed-posts.js";
import { shareOfCounts } from "./share-measure.js";
import { mapMeasure, spreadOfPosts } from "./spread-of-posts.js";

/** What content is told apart by, and set against. */
export interface ContentDiversityOptions {
  /** `format` (where nothing is said): image, video, story. `contentType`: review, tutorial, in the caller's words. */
  readonly by?: Maybe<"format" | "contentType">;
  /** What was asked for: types, each once, or how many of each. */
  readonly brief?: Maybe<ContentBrief>;
  /** All the types that there could be; for the evenness, and for the upper bounds. Others are left out, but of the brief. */
  readonly types?: Maybe<readonly string[]>;
  /** The confidence level, 0.95 where nothing is said. */
  readonly level?: Maybe<number>;
}

/** How many posts are of one type. */
export interface TypeShare {
  /** The format, or the type of content in lower case. */
  readonly type: string;
  /** How many posts are of it. */
  readonly posts: number;
  /** Its share, with Wilson's interval; posts of unknown type may be of it or not. */
  readonly share: Measure;
}

/** How varied content is. */
export type ContentDiversityMeasure = Measure & {
  /** Simpson's diversity, 1 − λ unbiased: the probability that two posts are of different types. */
  readonly simpson: Measure;
  /** How many equally common types would be as diverse (Hill's numbers). */
  readonly effectiveTypes: {
    /** Of order 0: how many types were seen, rare ones like others. */
    readonly seen: number;
    /** Of order 1: the exponential of Shannon's entropy. */
    readonly shannon: Measure;
    /** Of order 2: one over the probability that two posts are alike; frequent types count most. */
    readonly simpson: Measure;
  };
  /** The entropy over the largest that `types` allow, 0 to 1. */
  readonly evenness: Measure;
  /** Entropy and Simpson's diversity of these posts as they are, uncorrected, as other programs tell them. */
  readonly plugIn: { readonly shannon: number | null; readonly simpson: number | null };
  /** The types seen, the commonest first. */
  readonly types: readonly TypeShare[];
  /** How much of the brief was delivered. */
  readonly brief: BriefCoverageMeasure;
};

const model: ModelId = "content-diversity@1";

/**
 * How varied a creator's content is over formats (image, video, story), or over types of content (review, tutorial, behind
 * the scenes): Shannon's entropy −Σ p ln p in nats, and beside it Simpson's diversity, the effective number of types, and
 * how much of a brief was delivered.
 *
 * The entropy is corrected for what few posts miss, by the estimator of Chao, Wang and Jost; Simpson's diversity is the
 * unbiased one, `simpson.unb` of R's package vegan. `plugIn` holds both uncorrected, as `diversity` of vegan and `entropy` of
 * scipy tell them; they are too low for few posts. Give `types` to have the `evenness`, H / ln of their number.
 *
 * @param posts - the posts, what {@link selectPosts} chose of them, or a creator with posts
 * @param options - formats or types, which there could be, a brief, and the level
 * @returns the entropy in nats, from 0 (all alike), with an interval from 8 posts on; its `high` is `null` where all posts
 * are alike and nobody tells which types there could be. Unknown with `no-posts`, `missing-type` (no post tells it),
 * `no-types` (none is of one of the `types`), `too-few-posts` (one)
 * @throws InvalidInputError `unknown-format` at `posts[i].format`, `types[i]` and the `brief`; `not-a-string` at
 * `posts[i].contentType`; `unknown-option` at `by`; `empty` at `types` and `brief`; codes for impossible counts at `brief`
 * @see Chao, A., Wang, Y. T. & Jost, L. (2013). Entropy and the species accumulation curve. Methods in Ecology and
 * Evolution 4(11).
 * @see docs/fit.md
 * @example
 * import { contentDiversity } from "influencer-scoring/fit";
 * const formats = ["image", "image", "image", "image", "image", "short-video", "short-video", "short-video", "carousel", "story"] as const;
 * const posts = formats.map((format) => ({ format }));
 * const { value, plugIn, effectiveTypes, brief } = contentDiversity(posts, { brief: { "short-video": 4, story: 1 } });
 * console.log(value?.toFixed(2), plugIn.shannon?.toFixed(2), effectiveTypes.shannon.value?.toFixed(1)); // => 1.40 1.17 4.1
 * console.log(brief.value, brief.delivered.map(({ type, missing }) => `${type} ${missing}`).join(", ")); // => 0.8 short-video 1, story 0
 */
export function contentDiversity(posts: PostsInput, options: ContentDiversityOptions = {}): ContentDiversityMeasure {
  requireObject(options, "options");
  const { posts: all, notes: before } = listedPosts(posts);
  const by = options.by ?? "format";
  requireOneOf(by, ["format", "contentType"], "unknown-option", "by");
  const level = takeLevel(options.level);
  const typeOf = (word: unknown, path: string): string => {
    if (by === "contentType") return foldWord(word, path);
    requireOneOf(word, postFormats as readonly unknown[], "unknown-format", path);
    return word as string;
  };
  const possible = takeTypes(options.types, by, typeOf);
  const asked = takeBrief(options.brief, by, typeOf);
  const [note, notes] = countNotes();
  const told: string[] = [];
  const counts = new Map<string, number>();
  let unknown = 0;
  all.forEach((post, i) => {
    const given = post[by];
    const type = given === undefined || given === null ? "" : typeOf(given, `posts[${i}].${by}`);
    if (type) counts.set(type, (counts.get(type) ?? 0) + 1);
    if (!type) {
      unknown++;
      note("missing-type", by);
    } else if (options.types && !possible?.has(type)) note("excluded", by);
    else told.push(type);
  });
  const tally = tallyUnits(
    told.map((type) => [type]),
    "split",
  );
  const remarks: readonly Note[] = [...before, ...notes()];
  const reason = all.length === 0 ? "no-posts" : counts.size > 0 ? "no-types" : "missing-type";
  const labels = { what: by, model, notes: remarks, reason } as const;
  const { entropy, concentration, plugIn } = spreadOfPosts(
    tally,
    level,
    possible?.size ?? Number.POSITIVE_INFINITY,
    labels,
  );
  return {
    ...entropy,
    simpson: mapMeasure(concentration, `1-concentration:${by}`, (value) => 1 - value, true),
    effectiveTypes: {
      seen: tally.totals.size,
      shannon: mapMeasure(entropy, `exp(entropy):${by}`, Math.exp),
      simpson: effectiveNumber(concentration, by),
    },
    evenness: evennessOf(entropy, options.types ? possible : undefined, by),
    plugIn,
    types: typesOf(tally.appearances, told.length, unknown, level, by, remarks),
    brief: briefCoverage(asked, counts, isTold(posts) ? unknown : undefined, level, by),
  };
}

/** Whether posts are told, be it that there are none. */
function isTold(posts: PostsInput): boolean {
  const given = Array.isArray(posts) ? posts : (posts as { readonly posts?: unknown } | null | undefined)?.posts;
  return given !== undefined && given !== null;
}

/** The types that there could be; of formats, those that the library knows. `undefined` where nobody tells. */
function takeTypes(
  given: ContentDiversityOptions["types"],
  by: "format" | "contentType",
  typeOf: (word: unknown, path: string) => string,
): ReadonlySet<string> | undefined {
  if (given === undefined || given === null) return by === "format" ? new Set(postFormats) : undefined;
  const words = chosenWords(listOf(given, "types"), "types");
  if (words.length === 0) throw new InvalidInputError("empty", "types");
  return new Set(words.map((word, i) => typeOf(word, `types[${i}]`)));
}

/** One over the concentration; unknown where no two posts are alike. */
function effectiveNumber(concentration: Measure, by: string): Measure {
  const basis = `1/concentration:${by}`;
  if (concentration.value !== 0) return mapMeasure(concentration, basis, (value) => 1 / value, true);
  const { n, model: made, notes } = concentration;
  return { value: null, reason: "unbounded", n, basis, model: made, notes };
}

function evennessOf(entropy: Measure, types: ReadonlySet<string> | undefined, by: string): Measure {
  const basis = `entropy/ln(types):${by}`;
  const { n, model: made, notes } = entropy;
  if (!types) return { value: null, reason: "not-given", n, basis, model: made, notes };
  if (types.size === 1) return { value: null, reason: "zero-denominator", n, basis, model: made, notes };
  return mapMeasure(entropy, basis, (value) => value / Math.log(types.size));
}

function typesOf(
  counts: ReadonlyMap<string, number>,
  n: number,
  unknown: number,
  level: number,
  by: string,
  notes: readonly Note[],
): readonly TypeShare[] {
  return [...counts]
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([type, posts]) => {
      const labels = { basis: `posts:${by}`, model, notes };
      return { type, posts, share: shareOfCounts(posts, n, unknown, level, labels, "missing-type") };
    });
}
