import type { Creator } from "../core/creator.js";
import { InvalidInputError } from "../core/error.js";
import { refuse } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import { listOf, requireObject } from "../core/require-object.js";
import { countNotes } from "../posts/note-counter.js";
import type { SelectedPosts } from "../posts/select-posts.js";
import { takeLevel } from "../statistics/take-level.js";
import { foldName } from "./fold-word.js";
import { hashtagOf } from "./hashtag.js";
import { multiplierOf } from "./hashtag-multiplier.js";
import { sidesOf } from "./hashtag-sides.js";
import { listedPosts } from "./listed-posts.js";
import { engagementRule, type PostEngagementOptions } from "./post-engagement.js";
import { shareMeasure } from "./share-measure.js";
import { type TaggedEngagement, taggedEngagement } from "./tagged-engagement.js";
import { type AuthoredPost, readTaggedPosts, type TaggedPost } from "./tagged-posts.js";

/** Posts by the creator, or with `author` by several; what was chosen of them; or a creator with posts. */
export type HashtagInput = Maybe<readonly AuthoredPost[] | SelectedPosts | Creator>;

/** How a hashtag does. The value is the share of the creators' posts that carry it. */
export type HashtagMeasure = Measure & {
  /** Each hashtag asked for, folded, and how many posts carry it, of creators and of the audience. */
  readonly hashtags: readonly {
    readonly hashtag: string;
    readonly creatorPosts: number;
    readonly audiencePosts: number;
  }[];
  /** How many different people published posts with it, as far as posts tell; `null` where none does. */
  readonly users: number | null;
  /** The share of all posts with it that creators published; the rest is the audience's. */
  readonly creatorShare: Measure;
  /** Posts by the audience for each post by a creator, of those with the hashtag. */
  readonly userGeneratedMultiplier: Measure;
  /** The engagement of the creators' posts with it over that of those without: an association, and no effect. */
  readonly engagementRatio: TaggedEngagement;
};

/** Which hashtag, and whose posts. */
export interface HashtagOptions extends PostEngagementOptions {
  /** The hashtag, with or without its sign. */
  readonly hashtag?: Maybe<string>;
  /** Several hashtags; a post counts that carries one of them. */
  readonly hashtags?: Maybe<readonly string[]>;
  /** Posts by others, such as what a search for the hashtag finds. */
  readonly audiencePosts?: Maybe<readonly AuthoredPost[] | SelectedPosts>;
  /**
   * Authors who are creators; posts by others among `posts` are then the audience's. Names are compared without regard to
   * case and to an @ in front.
   */
  readonly creators?: Maybe<readonly string[]>;
  /** The confidence level; 0.95 where nothing is said. */
  readonly level?: Maybe<number>;
}

const model: ModelId = "hashtag-performance@1";

/** The hashtags asked for, folded, each once. */
function askedFor({ hashtag, hashtags }: HashtagOptions): readonly string[] {
  const isOne = hashtag !== undefined && hashtag !== null;
  if (!isOne && (hashtags === undefined || hashtags === null)) refuse("missing", "hashtag");
  const list = isOne ? [hashtag] : listOf(hashtags, "hashtags");
  if (isOne && hashtags !== undefined && hashtags !== null) refuse("over-determined", "hashtags");
  if (list.length === 0) refuse("empty", "hashtags");
  const folded = list.map((each, index) => {
    const path = isOne ? "hashtag" : `hashtags[${index}]`;
    if (typeof each !== "string") throw new InvalidInputError("not-a-string", path);
    const tag = hashtagOf(each);
    if (tag === undefined) throw new InvalidInputError("invalid-hashtag", path);
    return tag;
  });
  return [...new Set(folded)];
}

const tagged = (posts: readonly TaggedPost[]): readonly TaggedPost[] =>
  posts.filter(({ tags }) => tags && tags.length > 0);
const unread = (posts: readonly TaggedPost[]): number => posts.filter(({ tags }) => tags === undefined).length;

/**
 * How a hashtag does: who uses it, whether others take it up, and how posts with it do beside those without.
 *
 * Hashtags are compared as platforms do (`normaliseHashtag`). A post's `hashtags` count; where they are unknown, those
 * of its `caption`; where both are, the post is left out of the values, and the intervals take it as either.
 *
 * - The value: posts with the hashtag over posts, of the creators. Wilson's interval, for clusters where there are several
 *   authors.
 * - `userGeneratedMultiplier`: the audience's posts with it for each of the creators'. Both counts are taken as Poisson's,
 *   the audience's with as much more spread as its authors repeat themselves. A post counts once, by its `id` and author;
 *   what creators published among `audiencePosts` counts as theirs.
 * - `engagementRatio`: the median of all ratios between a post with it and one without, within each creator, with the
 *   interval of the rank-sum test. Boosted posts are left out. It is an association: posts with the hashtag differ in more
 *   than the hashtag, and `confounded` names what most of them are and most others are not.
 *
 * @param posts - posts by the creator, or with `author` by several; what was chosen of them; or the creator
 * @param options - the hashtag or hashtags, the audience's posts, who is a creator, what engagement is
 * @returns the share of posts with it, 0 to 1, with users, shares and ratios; unknown with `no-posts`, `missing-hashtags`
 * (no post tells its hashtags or caption). `userGeneratedMultiplier` and `creatorShare` are unknown with `not-given` where
 * nothing is said of the audience, `no-posts` where no post is by a creator
 * @throws InvalidInputError `missing` or `invalid-hashtag` at `hashtag`; `over-determined` at `hashtags` where both are
 * given; for impossible posts and options, with code and path
 * @see docs/fit.md, for how often the intervals hold
 * @example
 * import { hashtagPerformance } from "influencer-scoring/fit";
 * const posts = [90, 120, 110, 80, 60, 70, 75, 66, 64, 72].map((likes, i) => ({
 *   likes, comments: 0, caption: i < 4 ? "On the track #RunClub 🏃" : "At home",
 * }));
 * const audiencePosts = Array.from({ length: 30 }, (_, i) => ({ author: `reader ${i % 20}`, hashtags: ["runclub"] }));
 * const { value, users, userGeneratedMultiplier, engagementRatio } = hashtagPerformance(posts, { hashtag: "#runclub", audiencePosts });
 * console.log(value, users, userGeneratedMultiplier.value); // => 0.4 20 7.5
 * console.log(engagementRatio.value?.toFixed(2), engagementRatio.interval?.low?.toFixed(2)); // => 1.48 1.14
 */
export function hashtagPerformance(posts: HashtagInput, options: HashtagOptions): HashtagMeasure {
  requireObject(options, "options");
  const level = takeLevel(options.level);
  const asked = askedFor(options);
  const [note, counted] = countNotes();
  const given = listedPosts(posts);
  const others = listedPosts(options.audiencePosts, "audiencePosts").posts;
  // A list has neither.
  const { handle, followers } = (posts ?? {}) as Partial<Creator>;
  if (typeof (handle ?? "") !== "string") refuse("not-a-string", "handle");
  const rule = engagementRule({ ...options, followers: options.followers ?? followers });
  const { creator, found, audience } = sidesOf(
    readTaggedPosts(given.posts, "posts", asked, note),
    readTaggedPosts(others, "audiencePosts", asked, note),
    options.creators,
    handle ? foldName(handle, "handle") : undefined,
    note,
  );
  const byCreators = tagged([...creator, ...found]);
  const byAudience = tagged(audience);
  const hiddenCreator = unread(creator);
  const hidden = [unread(audience), hiddenCreator + unread(found)] as const;
  const [noteHidden, hiding] = countNotes();
  if (hidden[0] > 0) noteHidden("missing-hashtags", "audiencePosts", hidden[0]);
  if (hidden[1] > 0) noteHidden("missing-hashtags", "posts", hidden[1]);

  const told = creator.filter(({ tags }) => tags !== undefined);
  const isMany = new Set(told.map(({ author }) => author)).size > 1;
  const share = {
    outcomes: told.map(({ tags = [] }) => tags.length > 0),
    by: isMany ? told.map(({ author }, index) => author ?? index) : undefined,
    mayHave: hiddenCreator,
    mayLack: hiddenCreator,
  };
  const labels = { basis: "tagged posts/posts", model, notes: [...given.notes, ...hiding(), ...counted()] };
  const people = new Set([...byCreators, ...byAudience].flatMap(({ author }) => author ?? []));
  const counts = { audience: byAudience, creatorPosts: byCreators.length, hidden, notes: hiding() };
  const isTold = (options.audiencePosts ?? options.creators ?? null) !== null;
  const why = isTold ? (creator.length + found.length === 0 ? "no-posts" : undefined) : "not-given";
  const count = (side: readonly TaggedPost[], tag: string): number =>
    side.filter(({ tags }) => tags?.includes(tag)).length;
  return {
    ...shareMeasure(share, level, labels, creator.length > 0 ? "missing-hashtags" : "no-posts"),
    hashtags: asked.map((hashtag) => ({
      hashtag,
      creatorPosts: count(byCreators, hashtag),
      audiencePosts: count(byAudience, hashtag),
    })),
    users: people.size > 0 ? people.size : null,
    ...multiplierOf(counts, level, model, why),
    engagementRatio: taggedEngagement(creator, rule, level, model),
  };
}
