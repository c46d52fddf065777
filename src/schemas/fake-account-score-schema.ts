import * as z from "zod";
import type { FakeAccountScore } from "../authenticity/fake-account-score.js";
import { evidenceOf } from "./evidence-schema.js";
import { number, share, text } from "./fields.js";
import { modelId } from "./measure-schema.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema } from "./schema-for.js";

/**
 * What `fakeAccountScore` returns. The points are no percentage of anything.
 *
 * @example
 * import { fakeAccountScore } from "influencer-scoring/authenticity";
 * import { fakeAccountScoreSchema } from "influencer-scoring/schemas";
 * const score = fakeAccountScore({ followers: 12, following: 840 }, { prior: 0.1 });
 * console.log(fakeAccountScoreSchema.parse(score).points === score.points); // => true
 * console.log(fakeAccountScoreSchema.safeParse({ ...score, probability: 97 }).error?.issues[0]?.message); // => out-of-range
 */
export const fakeAccountScoreSchema: ObjectSchema<FakeAccountScore> = /* @__PURE__ */ lazySchemaFor<FakeAccountScore>()(
  () =>
    z
      .object(
        {
          points: number.describe("The points of all signals that could be seen. No percentage of anything."),
          probability: share.describe("How probable a fake is, given the prior and what could be seen; 0 to 1."),
          probabilityRange: z
            .object({ low: share.describe("The lowest."), high: share.describe("The highest.") }, says("not-an-object"))
            .describe("The probabilities by the fits of single populations, lowest to highest."),
          evidence: z
            .array(evidenceOf(text), says("not-an-array"))
            .describe("The signals that were seen, with their points."),
          coverage: share.describe("The share of the signals that could be looked at, 0 to 1."),
          model: modelId().describe("The points model and its version, such as fake-account-points@1."),
        },
        says("not-an-object"),
      )
      .meta({
        title: "FakeAccountScore",
        description:
          "What a profile's signals add up to. Signals, not accusations: each has innocent explanations too.",
      }),
);
