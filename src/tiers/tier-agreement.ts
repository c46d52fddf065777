import { InvalidInputError } from "../core/error.js";
import type { Interval, Maybe, Measure } from "../core/measure.js";
import type { ModelId } from "../core/model.js";
import type { TierScheme } from "../core/tier-scheme.js";
import { publishedTierSchemes } from "../reference/tier-schemes.js";
import { asMeasure } from "./as-measure.js";
import { classifyTier } from "./classify-tier.js";
import { guardTierScheme } from "./guard-tier-scheme.js";

/** What one scheme calls a creator. */
export interface SchemeTier {
  /** The id of the scheme. */
  readonly scheme: ModelId;
  /** The tier's name; `null` where the followers are unknown. */
  readonly tier: string | null;
}

/** The share of schemes that agree, with what each of them says. */
export type TierAgreement = Measure & {
  /** The name that most schemes use; several where as many use another. Empty where the followers are unknown. */
  readonly mostCommon: readonly string[];
  /** How many schemes use it; `null` where the followers are unknown. */
  readonly agreeing: number | null;
  /** What each scheme calls the creator, in the order of the schemes. */
  readonly tiers: readonly SchemeTier[];
};

/** Whom to ask. */
export interface TierAgreementOptions {
  /** The schemes; all {@link publishedTierSchemes} where none are given. */
  readonly schemes?: readonly TierScheme[] | undefined;
}

/**
 * What each tier scheme calls a creator, and how far they agree: the schemes with the most common name, over all schemes.
 *
 * A survey of names, not a tier: low agreement says that a word like *micro* needs its scheme beside it. Names are
 * compared as they are printed, so *top* and *mega* differ; `below-nano` and the like are names, too. Every scheme counts
 * once, also where a publisher has several. The built-in schemes hold some that are known second-hand; ask fewer with
 * `schemes`.
 *
 * @param followers - a whole number from 0, or a measure of it, whose interval becomes that of the agreement: the least
 * and the greatest over all follower counts in it
 * @param options - the schemes to ask
 * @returns the share of schemes that agree, above 0 to 1, with `n` schemes, `mostCommon`, `agreeing` and `tiers`; unknown
 * with `not-given`, or the measure's reason, where the followers are
 * @throws InvalidInputError `not-a-number`, `not-finite`, `negative`, `not-an-integer`, `unsafe-integer` at `followers`;
 * `not-an-array` or `empty` at `schemes`, `duplicate-name` at `schemes[i].id`, and at `schemes[i]…` the codes of
 * {@link defineTierScheme}
 * @example
 * import { tierAgreement } from "influencer-scoring/tiers";
 * const { value, agreeing, n, mostCommon, tiers } = tierAgreement(60_000);
 * console.log(mostCommon.join(), agreeing, "of", n, value); // => micro 6 of 12 0.5
 * console.log(tiers[0].scheme, tiers[0].tier); // => iab-uk@1 mid
 */
export function tierAgreement(followers: Maybe<number> | Measure, options: TierAgreementOptions = {}): TierAgreement {
  const schemes = options.schemes ?? publishedTierSchemes;
  guardSchemes(schemes);
  const tiers = schemes.map((scheme) => ({ scheme: scheme.id, tier: classifyTier(followers, { scheme }).value }));
  const { value, reason, interval, notes } = asMeasure(followers, "not-given");
  const what = { n: schemes.length, basis: "schemes with the most common name/schemes", model, notes } as const;
  if (value === null) return { value, reason, ...what, mostCommon: [], agreeing: null, tiers };

  const { names, count } = mostCommonAt(schemes, value);
  const agreement: TierAgreement = {
    value: count / schemes.length,
    ...what,
    mostCommon: names,
    agreeing: count,
    tiers,
  };
  return interval ? { ...agreement, interval: agreementWithin(interval, schemes, value) } : agreement;
}

const model = "tier-agreement@1";

function guardSchemes(schemes: readonly TierScheme[]): void {
  if (!Array.isArray(schemes)) throw new InvalidInputError("not-an-array", "schemes");
  if (schemes.length === 0) throw new InvalidInputError("empty", "schemes");
  const ids = new Set<string>();
  for (const [index, scheme] of schemes.entries()) {
    guardTierScheme(scheme, `schemes[${index}]`);
    if (ids.has(scheme.id)) throw new InvalidInputError("duplicate-name", `schemes[${index}].id`);
    ids.add(scheme.id);
  }
}

/** The names that most schemes use for a size, and how many use each of them. */
function mostCommonAt(schemes: readonly TierScheme[], size: number): { names: readonly string[]; count: number } {
  const counts = new Map<string, number>();
  for (const scheme of schemes) {
    const name = classifyTier(asMeasure(size, "not-given"), { scheme }).value as string;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const count = Math.max(...counts.values());
  return { names: [...counts.keys()].filter((name) => counts.get(name) === count), count };
}

/** Agreement changes only where a tier begins, so those sizes and the ends are all that need a look. */
function agreementWithin(interval: Interval, schemes: readonly TierScheme[], value: number): Interval {
  const [low, high] = [interval.low ?? 0, interval.high ?? Number.MAX_SAFE_INTEGER];
  const isWithin = (size: number) =>
    interval.shape === "between" ? size >= low && size <= high : size <= low || size >= high;
  const bounds = schemes.flatMap(({ tiers }) => tiers.map(({ min }) => min));
  const sizes = [value, ...[0, low, high, ...bounds].filter(isWithin)];
  const shares = sizes.map((size) => mostCommonAt(schemes, size).count / schemes.length);
  const { level, method } = interval;
  return { low: Math.min(...shares), high: Math.max(...shares), shape: "between", level, method };
}
