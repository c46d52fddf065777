import type { Campaign } from "../core/creator.js";
import { InvalidInputError } from "../core/error.js";
import { amountProblem, refuse, requireOneOf } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import { listOf, numberOr, requireObject } from "../core/require-object.js";
import { type Time, timeOf } from "../core/time.js";
import { countNotes } from "../posts/note-counter.js";
import { takeLevel } from "../statistics/take-level.js";
import { brandLoyalty, shareOfVoice, shareOfVoiceByInteractions } from "./brand-voice.js";
import { collaborationsOf } from "./collaborations.js";
import { foldName } from "./fold-word.js";
import { hashtagOf } from "./hashtag.js";
import { chosenWords } from "./listed-posts.js";
import { disclosureRate, paidShare } from "./paid-share.js";
import { type DecayMeasure, decayOf } from "./partnership-decay.js";
import { engagementRule, type PostEngagementOptions } from "./post-engagement.js";
import { type DisclosureSigns, foldBrand, type PartnershipInput, readPartnerPosts } from "./read-partner-posts.js";

/** How a creator worked for a brand. The value is the share of the sponsored posts that are for it. */
export type PartnershipMeasure = Measure & {
  /** How many sponsored posts name the brand. */
  readonly brandPosts: number;
  /** How many posts are known to be sponsored. */
  readonly sponsoredPosts: number;
  /** How many partnerships there were with the brand: campaigns, or runs of posts. */
  readonly collaborations: Measure;
  /** The median number of days between them. */
  readonly gapDays: Measure;
  /** How engagement changes over the successive sponsored posts for the brand. */
  readonly decay: DecayMeasure;
  /** The share of the sponsored posts that name another brand. */
  readonly otherBrands: Measure;
  /** The share of partner posts, for whatever brand, that are marked as advertising. */
  readonly disclosureRate: Measure;
  /** Of the posts that name the brand or a competitor, the share that name the brand. */
  readonly shareOfVoice: Measure;
  /** The same of their interactions. */
  readonly shareOfVoiceByInteractions: Measure;
  /** One over the number of the brand and its competitors that the creator worked for. */
  readonly loyalty: Measure;
};

/** Which brand, against which others, and when. */
export interface PartnershipOptions extends PostEngagementOptions {
  /** The brand. */
  readonly brand: string;
  /** Its competitors, in the caller's choice, one or several; needed for the share of voice and for loyalty. */
  readonly competitors?: Maybe<string | readonly string[]>;
  /** The moment of judging; what was published or begins later is left out. */
  readonly asOf?: Maybe<Time>;
  /** The campaigns; those of the creator where nothing is said. */
  readonly campaigns?: Maybe<readonly Campaign[]>;
  /** Sponsored posts that belong to no campaign: those further apart than so many days are of different partnerships. */
  readonly partnershipGapDays?: Maybe<number>;
  /** Hashtags that mark a post as advertising, such as `ad` or `werbung`; the law differs, so there is no list. */
  readonly disclosureHashtags?: Maybe<readonly string[]>;
  /**
   * Whether `sponsored` of a post is the label that the platform shows, so that it discloses. Where nothing is said, it only
   * tells that a brand paid.
   */
  readonly sponsoredIsLabel?: Maybe<boolean>;
  /** Whether the decay is told per post (where nothing is said) or per 30 days. */
  readonly decayOver?: Maybe<"posts" | "time">;
  /** The confidence level; 0.95 where nothing is said. */
  readonly level?: Maybe<number>;
}

const model: ModelId = "partnership-history@1";

/** What discloses: hashtags, and the flag where the caller says that it is the platform's label. */
function disclosureSigns({ disclosureHashtags, sponsoredIsLabel }: PartnershipOptions): DisclosureSigns {
  const isLabel = sponsoredIsLabel ?? false;
  if (typeof isLabel !== "boolean") refuse("not-a-boolean", "sponsoredIsLabel");
  const tags = listOf(disclosureHashtags, "disclosureHashtags").map((tag, index) => {
    const path = `disclosureHashtags[${index}]`;
    if (typeof tag !== "string") throw new InvalidInputError("not-a-string", path);
    const folded = hashtagOf(tag);
    if (folded === undefined) throw new InvalidInputError("invalid-hashtag", path);
    return folded;
  });
  return { hashtags: tags.length > 0 ? new Set(tags) : undefined, isLabel };
}

/**
 * How a creator worked for a brand, and for others: how often, with how much effect left, how openly.
 *
 * A post counts as sponsored where it says so, or where a campaign names it. Where neither is known, or the brands of a
 * sponsored post are not, it is left out of the value, and the interval takes it as either. Brands are compared without
 * regard to case and to an @ in front. A post of several campaigns is for all their brands.
 *
 * - The value, `otherBrands` and `shareOfVoice` are shares of all posts at hand, and no samples: without anything unknown
 *   they have no interval. Where campaigns tell which posts belong together, the value and `otherBrands` have one, for
 *   clusters, which speaks of further campaigns.
 * - `decay`: exp(slope) − 1, with Theil and Sen's median slope of the logarithm of engagement over the successive sponsored
 *   posts for the brand, or over time; boosted posts are left out. A fall may be the creator's and not the brand's: hold it
 *   against `engagementTrend`.
 * - `disclosureRate`: of the sponsored posts, or where none is known of those that name a brand, the share that carries one
 *   of `disclosureHashtags`; with `sponsoredIsLabel` the label counts too, of the posts of campaigns or of those that name a
 *   brand. A post may name a brand without being paid; a note says so. This is no legal verdict.
 * - `loyalty`: one over the number of brands, of this one and its competitors, that the creator worked for.
 *
 * @param posts - posts of the creator, what was chosen of them, or the creator with posts and campaigns
 * @param options - the brand, its competitors, campaigns, the moment of judging, what engagement is
 * @returns the share of sponsored posts for the brand, 0 to 1, with the other measures; unknown with `no-posts`,
 * `no-sponsored-posts`, `missing-part` (no sponsored post tells its brands)
 * @throws InvalidInputError `not-a-string` or `empty-string` at `brand`; `duplicate-name` at `competitors` that hold
 * the brand itself; `out-of-range` where a campaign ends before it begins; for impossible posts and options, with code
 * and path
 * @see docs/fit.md
 * @example
 * import { partnershipHistory } from "influencer-scoring/fit";
 * const posts = [500, 470, 450, 420, 390, 380, 350].map((likes, i) => ({
 *   likes, comments: 0, publishedAt: Date.UTC(2026, i, 10), sponsored: true, brands: i === 5 ? ["Rival"] : ["Acme"],
 * }));
 * const history = partnershipHistory(posts, { brand: "ACME", competitors: ["Rival", "Other"] });
 * console.log(history.value?.toFixed(2), history.otherBrands.value?.toFixed(2), history.loyalty.value); // => 0.86 0.14 0.5
 * console.log(history.decay.value?.toFixed(3), history.decay.direction); // => -0.067 falling
 */
export function partnershipHistory(posts: PartnershipInput, options: PartnershipOptions): PartnershipMeasure {
  requireObject(options, "options");
  const level = takeLevel(options.level);
  const brand = foldBrand(options.brand, "brand");
  const competitors = chosenWords(options.competitors, "competitors", foldName);
  if (competitors.includes(brand)) refuse("duplicate-name", "competitors");
  const asked = [...new Set([brand, ...competitors])];
  const now = timeOf(options.asOf, "asOf") ?? Number.POSITIVE_INFINITY;
  const pauseDays = numberOr(options.partnershipGapDays, "partnershipGapDays", undefined, amountProblem);
  const over = options.decayOver ?? "posts";
  requireOneOf(over, ["posts", "time"], "unknown-option", "decayOver");
  const signs = disclosureSigns(options);
  const [note, notes] = countNotes();
  const read = readPartnerPosts(posts, options.campaigns, now, signs, note);
  const rule = engagementRule({ ...options, followers: options.followers ?? read.followers });

  const paid = read.posts.filter(({ isPaid }) => isPaid);
  const own = paid.filter(({ brands }) => brands?.has(brand));
  const mine = paidShare(
    read.posts,
    (brands) => brands.has(brand),
    level,
    "posts for the brand/sponsored posts",
    model,
    note,
  );
  const isOther = (brands: ReadonlySet<string>): boolean => brands.size > (brands.has(brand) ? 1 : 0);
  return {
    ...mine,
    notes: [...read.notes, ...notes()],
    brandPosts: own.length,
    sponsoredPosts: paid.length,
    ...collaborationsOf(own, read.campaigns, brand, pauseDays, level, model),
    decay: decayOf(own, rule, over, level, model),
    otherBrands: paidShare(read.posts, isOther, level, "posts for other brands/sponsored posts", model),
    disclosureRate: disclosureRate(read.posts, signs, level, model),
    shareOfVoice: shareOfVoice(read.posts, brand, asked, model),
    shareOfVoiceByInteractions: shareOfVoiceByInteractions(read.posts, brand, asked, rule, model),
    loyalty: brandLoyalty(paid, read.campaigns, brand, asked, model),
  };
}
