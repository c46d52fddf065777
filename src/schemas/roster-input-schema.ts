import * as z from "zod";
import type { RosterCreator, RosterOptions } from "../portfolio/index.js";
import { count, name } from "./fields.js";
import { levelOption, listOf, maybe } from "./input-fields.js";
import { kinds } from "./kinds.js";
import { givenReach } from "./measure-input-schema.js";
import { population } from "./reach-input-schema.js";
import { says } from "./says.js";
import { lazySchemaFor, type ObjectSchema } from "./schema-for.js";

/**
 * One creator of a roster, as `rosterVariability` takes it.
 *
 * @example
 * import { rosterCreatorSchema } from "influencer-scoring/schemas";
 * console.log(rosterCreatorSchema.safeParse({ id: "ana", followers: 12_000, reach: 4_800 }).success); // => true
 * console.log(rosterCreatorSchema.safeParse({ followers: -1 }).error?.issues[0]?.message); // => negative
 */
export const rosterCreatorSchema: ObjectSchema<RosterCreator> = /* @__PURE__ */ lazySchemaFor<RosterCreator>()(() =>
  z
    .object(
      {
        id: name.nullish().describe("The caller's own name for the creator; travels into the result."),
        followers: count.nullish().describe("Followers now."),
        reach: givenReach().nullish().describe("People reached, bare or measured."),
      },
      says("not-an-object"),
    )
    .meta({ title: "RosterCreator", description: "One creator of a roster." }),
);

/**
 * What `rosterVariability` rests on.
 *
 * @example
 * import { rosterOptionsSchema } from "influencer-scoring/schemas";
 * console.log(rosterOptionsSchema.safeParse({ population: 500_000, next: [12_000, { followers: 9_000 }] }).success);
 * // => true
 */
export const rosterOptionsSchema: ObjectSchema<RosterOptions> = /* @__PURE__ */ lazySchemaFor<RosterOptions>()(() =>
  z
    .object(
      {
        population: population(),
        next: listOf(maybe(kinds((value) => (typeof value === "number" ? 0 : 1), count, rosterCreatorSchema)))
          .nullish()
          .describe("The next roster, as creators or follower counts; the same creators where not given."),
        level: levelOption(),
      },
      says("not-an-object"),
    )
    .meta({ title: "RosterOptions", description: "What the variability of a roster is to rest on." }),
);
