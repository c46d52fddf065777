import type { Creator } from "../core/creator.js";
import { guardCreator } from "../core/creator-guard.js";
import { InvalidInputError, isInvalidInputError } from "../core/error.js";
import { amountProblem, refuse, shareProblem } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { Platform } from "../core/platform.js";
import type { Time } from "../core/time.js";
import { ordinaryPosts } from "../posts/ordinary-posts.js";
import type { PostSelection } from "../posts/select-posts.js";
import { commentsUntil, countsUntil } from "../posts/until.js";
import { authenticityRule } from "../reference/authenticity-rule.js";
import { unusualAmongPeers } from "../reference/engagement-signals.js";
import type { AuthenticitySignal, AuthenticitySignalName } from "./authenticity-signal.js";
import { type BenfordTest, benfordTest } from "./benford-test.js";
import { type CommentAuthenticity, commentAuthenticity } from "./comment-authenticity.js";
import { type CommenterConcentration, commenterConcentration } from "./commenter-concentration.js";
import { type EngagementAnomalies, engagementAnomalies, type OwnEngagementPeers } from "./engagement-anomalies.js";
import { type FollowerShare, type FollowerShareOptions, fakeFollowerShare } from "./fake-follower-share.js";
import { type GrowthAnomalies, growthAnomalies } from "./growth-anomalies.js";

/** Signals that are told beside the others; how they spread among creators nobody has measured. */
type DescribedSignal = "fake-followers" | "comments" | "commenters" | "first-digits";

/** What to report with. */
export interface AuthenticityReportOptions {
  /** The moment of judging: posts, comments and follower counts of later are left out. */
  readonly asOf?: Maybe<Time>;
  /** Which posts to look at. Where nothing is said, all but pinned and boosted ones. */
  readonly select?: PostSelection | undefined;
  /** Peers of your own, for engagement. */
  readonly peers?: Maybe<OwnEngagementPeers>;
  /** What you know about the fakes among the followers. */
  readonly followers?: Pick<FollowerShareOptions, "handChecked" | "calibration"> | undefined;
  /**
   * For log odds, which nobody else can tell: how many times as often a signal is unusual among creators who bought as
   * among those who did not, measured by you.
   */
  readonly ratios?: Readonly<Partial<Record<Exclude<AuthenticitySignalName, DescribedSignal>, number>>> | undefined;
  /** For log odds: how many of such creators bought, 0 to 1. */
  readonly prior?: Maybe<number>;
}

/** All signals on a creator's authenticity. Plain data without anything personal: no name, no text. */
export interface AuthenticityReport {
  /** The caller's own name for the creator. */
  readonly id: string;
  /** Where the creator publishes. */
  readonly platform: Platform;
  /** The moment of judging, as it was given; `null` where none was. */
  readonly asOf: Time | null;
  /**
   * The share of ordinary creators of whom some signal is as unusual as the most unusual one here, at most; 0 to 1. Low is
   * unusual. It is no probability of having bought anything.
   */
  readonly shareAsUnusual: Measure;
  /** The share of all signals that could be looked at, 0 to 1. What was not looked at may hold anything. */
  readonly coverage: number;
  /** Every signal, always in the same order. */
  readonly signals: readonly AuthenticitySignal[];
  /** Log odds of having bought, with ratios and a prior of your own; else `null`. */
  readonly logOdds: number | null;
  /** What the signals rest on. */
  readonly details: {
    /** The share of fakes among the followers. */
    readonly followers: FollowerShare;
    /** Anomalies of growth. */
    readonly growth: GrowthAnomalies;
    /** Engagement beside peers. */
    readonly engagement: EngagementAnomalies;
    /** The comments. */
    readonly comments: CommentAuthenticity;
    /** Who comments. */
    readonly commenters: CommenterConcentration;
    /** First digits of the followers' own follower counts. */
    readonly firstDigits: BenfordTest;
  };
}

const model: ModelId = "authenticity-report@1";
const basis = "ordinary creators as unusual/ordinary creators:bonferroni";

const because = {
  "fake-followers":
    "how many followers look like accounts that are sold; beside how many creators that is, nobody has measured",
  comments:
    "how many comments look like promotion, scams or copies; beside how many creators that is, nobody has measured",
  commenters: "how much the same accounts comment together; a loyal community does so too",
  "first-digits": "how far first digits are from the usual law; a weak signal at most",
  growth: "followers rose or fell as honest accounts hardly ever do, and neither views nor posts explain it",
  sudden: "followers rose or fell suddenly, as those of many honest accounts do",
  ordinary: "growth as honest accounts show it",
  unknown: "not looked at; the reason says why",
} as const;

/**
 * Everything that can be said about a creator's authenticity, signal by signal: followers, growth, engagement, comments,
 * commenters. Each signal that was measured on ordinary creators has `p`, the share of them who are as far out. These are
 * combined by Bonferroni's rule, which holds however the signals depend on each other (one purchase moves several): the
 * smallest p times the number of signals compared. So `shareAsUnusual` of 0.04 says that at most 4 % of ordinary creators
 * have any signal as unusual as this creator's most unusual one.
 *
 * That is no probability of having bought followers: nobody has labelled creators. With `ratios` and `prior` of your own,
 * `logOdds` tells it; only the strongest signal counts there, since the others may come from the same purchase. The
 * interval of `shareAsUnusual` takes each signal that is missing at its worst and at its best, and growth that was judged
 * without views at its worst.
 *
 * @param creator - what is known about the creator
 * @param options - moment, posts, peers, and what you know about fakes
 * @returns the report; `shareAsUnusual` is unknown with `too-little-coverage` where fewer than 2 signals could be compared
 * @throws InvalidInputError for anything impossible about the creator or the options, with code and path
 * @see docs/authenticity.md
 * @example
 * import { authenticityReport } from "influencer-scoring/authenticity";
 * const posts = [12, 9, 14, 11].map((likes) => ({ likes, comments: 0 }));
 * const report = authenticityReport({ id: "a", platform: "instagram", followers: 240_000, posts });
 * console.log(report.shareAsUnusual.value, report.coverage.toFixed(2)); // => 0.06 0.33
 * console.log(report.signals.filter(({ unusual }) => unusual).map(({ signal }) => signal)); // => [ 'engagement-for-size' ]
 */
export function authenticityReport(creator: Creator, options: AuthenticityReportOptions = {}): AuthenticityReport {
  guardCreator(creator);
  const { peers, ratios } = options;
  const asOf = options.asOf ?? null;
  const { platform, followers, followerSample } = creator;
  const history = countsUntil(creator.followerHistory, asOf);
  const comments = commentsUntil(creator.comments, asOf);
  const posts = ordinaryPosts(creator.posts, options.select, asOf);
  const details = {
    followers: placed(/^(?=profiles|population|method)/, "followerSample.", () =>
      fakeFollowerShare(followerSample, { ...options.followers, ...(asOf !== null && { asOf }) }),
    ),
    growth: placed(/^history/, "followerHistory", () =>
      growthAnomalies(history, { precision: creator.followersPrecision || null }),
    ),
    engagement: engagementAnomalies(posts, { platform, followers, peers }),
    comments: commentAuthenticity(comments),
    commenters: commenterConcentration(comments),
    firstDigits: benfordTest((followerSample?.profiles ?? []).map((profile) => profile.followers)),
  };
  const signals: AuthenticitySignal[] = [
    ...details.engagement.signals.map(({ signal, value, p, unusual, reason, because }) => ({
      signal,
      value,
      p,
      unusual,
      ...(reason && { reason }),
      because,
    })),
    growthSignal(details.growth),
    described("fake-followers", details.followers, details.followers.value),
    described("comments", details.comments, details.comments.value),
    described("commenters", details.commenters, details.commenters.value),
    described("first-digits", details.firstDigits, details.firstDigits.value),
  ];
  // Without views a viral post looks like a purchase: growth was looked at with one eye.
  const withoutViews =
    details.growth.value !== null &&
    details.growth.notes.some(({ code, path }) => code === "not-checked" && path === "views");
  return {
    id: creator.id,
    platform,
    asOf,
    shareAsUnusual: combined(signals, withoutViews),
    coverage: (signals.filter(({ value }) => value !== null).length - (withoutViews ? 0.5 : 0)) / signals.length,
    signals,
    logOdds: logOdds(signals, ratios, options.prior),
    details,
  };
}

/** Runs what looks at a part of the creator; what it refuses is told where it stands in the creator. */
function placed<T>(from: RegExp, to: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw isInvalidInputError(error) ? new InvalidInputError(error.code, error.path.replace(from, to)) : error;
  }
}

/** Growth with so many anomalies is as rare among honest histories as their simulation says. */
function growthSignal({ value, reason, honestShare: p }: GrowthAnomalies): AuthenticitySignal {
  if (value === null || p === null)
    return { signal: "growth", value: null, p: null, unusual: null, reason, because: because.unknown };
  const unusual = p <= unusualAmongPeers.value;
  const seen = value > 0 ? "sudden" : "ordinary";
  return { signal: "growth", value, p, unusual, because: because[unusual ? "growth" : seen] };
}

/** A signal that is told, and that nobody has measured on creators. */
function described(signal: DescribedSignal, { reason }: Measure, value: number | null): AuthenticitySignal {
  return {
    signal,
    value,
    p: null,
    unusual: null,
    ...(value === null && { reason }),
    because: value === null ? because.unknown : because[signal],
  };
}

const isDescribed = (signal: AuthenticitySignalName): boolean =>
  signal === "fake-followers" || signal === "comments" || signal === "commenters" || signal === "first-digits";

/** Bonferroni's rule over the signals that were compared with ordinary creators. */
function combined(signals: readonly AuthenticitySignal[], withoutViews: boolean): Measure {
  const comparable = signals.filter(({ signal }) => !isDescribed(signal));
  const all = comparable.flatMap(({ p }) => p ?? []);
  const n = all.length;
  const common = { n, basis, model, notes: [] };
  if (n < authenticityRule.fewestCompared) return { value: null, reason: "too-little-coverage", ...common };
  const smallest = Math.min(...all);
  const missing = comparable.length - n;
  return {
    value: Math.min(1, n * smallest),
    interval: {
      low: missing > 0 || withoutViews ? 0 : Math.min(1, n * smallest),
      high: Math.min(1, comparable.length * smallest),
      shape: "between",
      level: 1,
      method: "missing-signals",
    },
    ...common,
  };
}

/** With ratios of one's own: the strongest of the unusual signals, and no other. */
function logOdds(
  signals: readonly AuthenticitySignal[],
  ratios: AuthenticityReportOptions["ratios"],
  prior: Maybe<number>,
): number | null {
  if (prior !== undefined && prior !== null)
    refuse(shareProblem(prior) ?? (prior > 0 && prior < 1 ? undefined : "out-of-range"), "prior");
  const logs: number[] = [];
  for (const [name, ratio] of Object.entries(ratios ?? {})) {
    const signal = signals.find((one) => one.signal === name && !isDescribed(one.signal));
    if (!signal) refuse("unknown-option", "ratios");
    refuse(amountProblem(ratio) ?? (ratio > 0 ? undefined : "out-of-range"), `ratios.${name}`);
    if (signal?.unusual) logs.push(Math.log(ratio));
  }
  if (!ratios || prior === undefined || prior === null) return null;
  return Math.log(prior / (1 - prior)) + (logs.length ? Math.max(...logs) : 0);
}
