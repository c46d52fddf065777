import type { ModelId } from "./model.js";
import type { Platform } from "./platform.js";

/**
 * How the rates of creators of a category lie beside those of all creators of the same size: factors on the quantiles of a
 * {@link PeerTable}. A model as data: frozen, flat and JSON-safe.
 */
export interface CategoryFactors {
  /** What kind of model this is. */
  readonly kind: "category-factors";
  /** Name and version. */
  readonly id: ModelId;
  /** The platform of the peers. */
  readonly platform: Platform;
  /** The factor of each category; 1.2 where the middle of the category is a fifth above the middle of all. */
  readonly factors: Readonly<Record<string, number>>;
  /** How many accounts of each category it rests on. */
  readonly accounts: Readonly<Record<string, number>>;
  /** The id of the source. */
  readonly source: string;
}
