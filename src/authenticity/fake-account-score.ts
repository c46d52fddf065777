import type { FollowerProfile } from "../core/creator.js";
import { refuse, shareProblem } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { PointsFit, PointsModel } from "../core/points-model.js";
import { fakeAccountPoints } from "../reference/fake-account-points.js";
import type { Evidence } from "./evidence.js";
import { guardProfile, pointsAt, profileReadings, readProfile } from "./read-profile.js";

const mostLogOdds = 700;

/** How to judge a profile. */
export interface FakeAccountOptions {
  /** How probable a fake is before anything was seen, 0 to 1; where nothing is said 0.5, so that the evidence alone speaks. */
  readonly prior?: Maybe<number>;
  /** Points of your own, with a fit of your own; {@link fakeAccountPoints} where nothing is said. */
  readonly points?: PointsModel | undefined;
}

/** What a profile's signals add up to. */
export interface FakeAccountScore {
  /** The points of all signals that could be seen. No percentage of anything. */
  readonly points: number;
  /** How probable a fake is, given the prior and what could be seen; 0 to 1. */
  readonly probability: number;
  /** The probabilities by the fits of single populations, lowest to highest: how much depends on whose fakes they are. */
  readonly probabilityRange: {
    /** The lowest. */
    readonly low: number;
    /** The highest. */
    readonly high: number;
  };
  /** The signals that were seen, with their points. */
  readonly evidence: readonly Evidence[];
  /** The share of the signals that could be looked at, 0 to 1. */
  readonly coverage: number;
  /** The points model and its version. */
  readonly model: ModelId;
}

/**
 * How much a profile looks like the fake accounts that are sold: points for plain signals (it follows far more accounts
 * than follow it, hardly any posts, no picture, digits in the username, no biography, hardly any followers, follows
 * thousands; a link elsewhere speaks against), and the probability that they make.
 *
 * log odds = log odds of the prior + slope · (points − what profiles have on average of the signals that could be seen).
 * A missing field adds nothing, so an empty profile has exactly the prior, with coverage 0. Give the `prior`: among
 * accounts of which 5 % are fake the same points mean something else than where half are. How strongly points speak
 * differs by who made the fakes, therefore `probabilityRange`. Age and last post are not used: nobody has labelled them.
 *
 * @param profile - one profile; usernames are looked at, and never returned
 * @param options - the prior, and points of your own
 * @returns points, probability (0 to 1) with its range, the evidence, and the coverage; nothing makes it unknown
 * @throws InvalidInputError for impossible counts, shares and flags, with code and path; `invalid-model` at `points`
 * @see docs/model-card.md, for what it was fitted on, how well it does, and where it fails
 * @example
 * import { fakeAccountScore } from "influencer-scoring/authenticity";
 * const profile = { followers: 12, following: 840, posts: 0, hasProfilePicture: true };
 * const { points, probability, evidence, coverage } = fakeAccountScore(profile, { prior: 0.1 });
 * console.log(points, probability.toFixed(2), coverage); // => 6 0.78 0.625
 * console.log(evidence.map(({ signal }) => signal).join(", ")); // => follows-more-than-follow-back, few-posts, few-followers
 */
export function fakeAccountScore(profile: Maybe<FollowerProfile>, options: FakeAccountOptions = {}): FakeAccountScore {
  const { points: model = fakeAccountPoints as PointsModel } = options;
  if (!(model?.signals?.length && model.fit && model.populations)) refuse("invalid-model", "points");
  const prior = options.prior ?? 0.5;
  refuse(shareProblem(prior), "prior");
  const given = profile ?? {};
  guardProfile(given, "");
  const readings = readProfile(given);
  const evidence: Evidence[] = [];
  let [points, center, seen] = [0, 0, 0];
  for (const signal of model.signals) {
    const found = pointsAt(signal, readings[profileReadings.indexOf(signal.field)] as number);
    if (found === null) continue;
    seen++;
    points += found;
    center += signal.center;
    if (found !== 0) evidence.push({ signal: signal.signal, points: found, because: signal.because });
  }
  const probability = ({ slope }: PointsFit): number => {
    // Within what the exponential can tell, for points of one's own that go beyond.
    const odds = Math.exp(Math.max(-mostLogOdds, Math.min(mostLogOdds, slope * (points - center)))) * prior;
    return odds / (odds + (1 - prior));
  };
  const own = probability(model.fit);
  const all = [own, ...model.populations.map(probability)];
  return {
    points,
    probability: own,
    probabilityRange: { low: Math.min(...all), high: Math.max(...all) },
    evidence,
    coverage: seen / model.signals.length,
    model: model.id,
  };
}
