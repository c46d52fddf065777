import type { Aggregate, Denominator } from "../core/basis.js";
import type { Interaction } from "../core/interaction.js";
import type { ModelId } from "../core/model.js";
import type { Platform, PostFormat } from "../core/platform.js";

/**
 * What somebody means by "engagement rate": a model as data, frozen, flat and JSON-safe. `by`, `interactions`,
 * `aggregate` and `format` are options of `engagementRate`, so that a definition can be spread into them.
 */
export interface EngagementDefinition {
  /** What kind of model this is. */
  readonly kind: "engagement-definition";
  /** Name and version. */
  readonly id: ModelId;
  /** What the interactions are divided by. */
  readonly by: Denominator;
  /** The interactions of the numerator. */
  readonly interactions: readonly Interaction[];
  /** How posts become one rate. */
  readonly aggregate: Aggregate;
  /** The platform it was made for; absent where it is used on several. */
  readonly platform?: Platform;
  /** The only post format that it counts; absent where formats are not told apart. */
  readonly format?: PostFormat;
  /** What the source leaves open, so that it is our reading. */
  readonly unstated: readonly ("by" | "interactions" | "aggregate")[];
  /** The id of the source. */
  readonly source: string;
}
