import type { ModelId } from "./model.js";
import type { Platform, PostFormat } from "./platform.js";

/**
 * What peers of different sizes reach: the quantiles of a rate at a few follower counts. Between them a rank is
 * interpolated, so that it has no jump at a tier bound. A model as data: frozen, flat and JSON-safe.
 */
export interface PeerTable {
  /** What kind of model this is. */
  readonly kind: "peer-table";
  /** Name and version. */
  readonly id: ModelId;
  /** The platform of the peers. */
  readonly platform: Platform;
  /** The basis of their rates; a rate of another basis is not ranked. */
  readonly basis: string;
  /** The formats of their posts, where that is known. */
  readonly formats: readonly PostFormat[];
  /** The follower counts at which quantiles were measured, increasing. */
  readonly followers: readonly number[];
  /** The probabilities of the quantiles, increasing, between 0 and 1. */
  readonly levels: readonly number[];
  /** A row for each follower count, a rate for each probability. */
  readonly quantiles: readonly (readonly number[])[];
  /** How many peers near a size each row rests on. */
  readonly neighbours: number;
  /** How many peers there were in all. */
  readonly accounts: number;
  /** The id of the source. */
  readonly source: string;
}
