import * as z from "zod";
import type { Measure } from "../core/measure.js";
import type { InvalidShare } from "../cost/index.js";
import { share } from "./fields.js";
import { maybe } from "./input-fields.js";
import { hasKey, kinds } from "./kinds.js";
import { givenFields, measuredShare } from "./measure-input-schema.js";
import { knownOrUnknown } from "./measure-schema.js";
import { countName } from "./net-measure-schema.js";
import { resultFor } from "./result-for.js";
import { says } from "./says.js";
import type { Schema } from "./schema-for.js";

const of = () => countName().describe("What it is a share of; it dilutes that count and no other.");

/** A measure that says what it is a share of. */
const measured = () =>
  resultFor<{ readonly of: InvalidShare["of"] } & Measure>()(() =>
    z
      .object({ of: of(), ...givenFields(share, "The share, 0 to 1.") }, says("not-an-object"))
      .superRefine(knownOrUnknown),
  );

/** A share beside what it is of. */
const bare = () =>
  z.object(
    {
      of: of(),
      value: maybe(kinds(hasKey("value"), share, measuredShare())).describe("The share, 0 to 1, bare or measured."),
    },
    says("not-an-object"),
  );

/**
 * The invalid share that `netOfInvalid` takes, and which count it is a share of.
 *
 * @example
 * import { invalidShareSchema } from "influencer-scoring/schemas";
 * console.log(invalidShareSchema.safeParse({ of: "views", value: 0.2 }).success); // => true
 * console.log(invalidShareSchema.safeParse({ of: "views", value: 20 }).error?.issues[0]?.message); // => out-of-range
 */
export const invalidShareSchema: Schema<InvalidShare> = /* @__PURE__ */ (() =>
  kinds(hasKey("basis"), bare(), measured()).meta({
    title: "InvalidShare",
    description: "The share of a count that is invalid, bare or measured, and which count it is a share of.",
  }))();
