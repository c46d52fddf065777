import { InvalidInputError } from "../core/error.js";
import { deepFreeze } from "../core/freeze.js";
import type { ModelId } from "../core/model.js";
import type { TierBound, TierScheme } from "../core/tier-scheme.js";
import { guardTierScheme } from "./guard-tier-scheme.js";

/** A tier as a caller may write it. */
export interface TierDefinition extends TierBound {
  /**
   * The first follower count above the tier, which must be the `min` of the next tier. It may be left out, and is on the
   * last tier, which has no end.
   */
  readonly max?: number | null | undefined;
}

/** A scheme as a caller may write it. */
export interface TierSchemeDefinition {
  /** Name and version; change the version whenever a bound changes. */
  readonly id: ModelId;
  /** The tiers, smallest first, two at least. */
  readonly tiers: readonly TierDefinition[];
  /** Where the bounds come from; `caller` where nothing is given. */
  readonly source?: string | undefined;
}

/**
 * Makes a tier scheme of your own: checked, and frozen to the leaves. The definition itself is not changed.
 *
 * Tiers are half-open, `min ≤ followers < max`, so they cannot overlap and leave no gap. Where `max` is given as well, it
 * is checked against the next `min` and then left out.
 *
 * @param definition - the id, two tiers at least, smallest first, and where they come from
 * @returns the scheme, for {@link classifyTier} and the others
 * @throws InvalidInputError `invalid-model-id` at `id` where that is not `name@version`; `too-few-tiers` at `tiers`;
 * `not-increasing` at `tiers[i].min` where tiers are unsorted or equal; `tier-gap` or `tier-overlap` at `tiers[i].max`;
 * `duplicate-name` at `tiers[i].name`; and `missing`, `not-an-object`, `not-an-array`, `not-a-string`, `empty-string`,
 * `not-a-number`, `not-finite`, `negative`, `not-an-integer`, `unsafe-integer` where a value is that
 * @example
 * import { classifyTier, defineTierScheme } from "influencer-scoring/tiers";
 * const scheme = defineTierScheme({
 *   id: "mine@1",
 *   tiers: [{ name: "small", min: 0 }, { name: "large", min: 25_000 }],
 * });
 * console.log(classifyTier(24_999, { scheme }).value, classifyTier(25_000, { scheme }).value); // => small large
 */
export function defineTierScheme(definition: TierSchemeDefinition): TierScheme {
  guardTierScheme(definition);
  const { id, tiers, source = "caller" } = definition;
  if (typeof source !== "string") throw new InvalidInputError("not-a-string", "source");
  return deepFreeze({ kind: "tier-scheme", id, tiers: tiers.map(({ name, min }) => ({ name, min })), source });
}
