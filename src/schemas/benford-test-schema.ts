import * as z from "zod";
import type { BenfordTest } from "../authenticity/benford-test.js";
import { amount, share } from "./fields.js";
import { measureWith } from "./measure-schema.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import type { Schema } from "./schema-for.js";

/** A share for each first digit, 1 to 9. */
const ofDigits = () => z.array(share, says("not-an-array")).length(9, says("out-of-range"));

/**
 * What `benfordTest` returns.
 *
 * @example
 * import { benfordTest } from "influencer-scoring/authenticity";
 * import { benfordTestSchema } from "influencer-scoring/schemas";
 * console.log(benfordTestSchema.parse(benfordTest([3, 14, 159])).reason); // => too-few-counts
 */
export const benfordTestSchema: Schema<BenfordTest> = /* @__PURE__ */ resultFor<BenfordTest>()(() =>
  measureWith("The probability that counts which follow Benford's law depart from it this far, 0 to 1.", {
    chiSquare: amount.nullable().describe("The chi-square statistic, with 8 degrees of freedom; null where unknown."),
    meanAbsoluteDeviation: amount
      .nullable()
      .describe("The mean distance between the observed and the expected share of a digit; null where unknown."),
    expectedDeviation: amount
      .nullable()
      .describe("What that mean is on average where the law holds, for as many counts; null where unknown."),
    digits: ofDigits().nullable().describe("The share of counts that begin with 1, 2, to 9; null where unknown."),
    expected: ofDigits().describe("The share that Benford's law gives 1, 2, to 9."),
  }).meta({
    title: "BenfordTest",
    description: "How first digits of counts compare with Benford's law. A weak signal at most, and no verdict.",
  }),
);
