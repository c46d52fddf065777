import type { ModelId } from "./model.js";

/** One tier: from its bound up to, and without, the bound of the next. */
export interface TierBound {
  /** The tier's name. */
  readonly name: string;
  /** The fewest followers of the tier. */
  readonly min: number;
}

/** Names for ranges of followers. A model as data: frozen, flat and JSON-safe. */
export interface TierScheme {
  /** What kind of model this is. */
  readonly kind: "tier-scheme";
  /** Name and version. */
  readonly id: ModelId;
  /** The tiers, smallest first; the last one has no upper bound. */
  readonly tiers: readonly TierBound[];
  /** The id of the source; where the caller defined the scheme, whatever the caller gave. */
  readonly source: string;
}
