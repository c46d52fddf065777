import { expectTypeOf, test } from "vitest";
import * as z from "zod";
import type * as core from "../../src/core/index.js";
import type * as schemas from "../../src/schemas/index.js";
import { schemaFor } from "../../src/schemas/schema-for.js";

/** What a schema returns, without the right to write: a schema returns a fresh copy, an interface promises to change nothing. */
type Read<T> = { readonly [K in keyof T]: Read<T[K]> };
type Output<S extends keyof typeof schemas> = (typeof schemas)[S] extends z.ZodType<infer T> ? Read<T> : never;
type Input<S extends keyof typeof schemas> = (typeof schemas)[S] extends z.ZodType<unknown, infer T> ? Read<T> : never;

test("each schema returns exactly its interface", () => {
  expectTypeOf<Output<"averagesSchema">>().toEqualTypeOf<core.Averages>();
  expectTypeOf<Output<"campaignSchema">>().toEqualTypeOf<core.Campaign>();
  expectTypeOf<Output<"campaignResultsSchema">>().toEqualTypeOf<core.CampaignResults>();
  expectTypeOf<Output<"commentSchema">>().toEqualTypeOf<core.Comment>();
  expectTypeOf<Output<"costItemSchema">>().toEqualTypeOf<core.CostItem>();
  expectTypeOf<Output<"creatorSchema">>().toEqualTypeOf<core.Creator>();
  expectTypeOf<Output<"daySchema">>().toEqualTypeOf<string>();
  expectTypeOf<Output<"deliverableSchema">>().toEqualTypeOf<core.Deliverable>();
  expectTypeOf<Output<"followerCountSchema">>().toEqualTypeOf<core.FollowerCount>();
  expectTypeOf<Output<"followerProfileSchema">>().toEqualTypeOf<core.FollowerProfile>();
  expectTypeOf<Output<"followerSampleSchema">>().toEqualTypeOf<core.FollowerSample>();
  expectTypeOf<Output<"moneySchema">>().toEqualTypeOf<core.Money>();
  expectTypeOf<Output<"platformSchema">>().toEqualTypeOf<core.Platform>();
  expectTypeOf<Output<"postFormatSchema">>().toEqualTypeOf<core.PostFormat>();
  expectTypeOf<Output<"postSchema">>().toEqualTypeOf<core.Post>();
  expectTypeOf<Output<"quoteSchema">>().toEqualTypeOf<core.Quote>();
  expectTypeOf<Output<"timeSchema">>().toEqualTypeOf<core.Time>();
});

test("what a schema returns is what it takes: nothing is converted", () => {
  expectTypeOf<Input<"creatorSchema">>().toEqualTypeOf<Output<"creatorSchema">>();
});

test("what a schema returns may be given where the interface is asked", () => {
  expectTypeOf<z.output<typeof schemas.postSchema>>().toExtend<core.Post>();
  expectTypeOf<z.output<typeof schemas.creatorSchema>>().toExtend<core.Creator>();
});

test("a parsed creator is narrowed by `ok`", () => {
  expectTypeOf<Extract<schemas.ParsedCreator, { ok: true }>["value"]>().toEqualTypeOf<core.Creator>();
  expectTypeOf<
    Extract<schemas.ParsedCreator, { ok: false }>["issues"][number]["code"]
  >().toEqualTypeOf<core.ErrorCode>();
  expectTypeOf<schemas.ParsedCreator["ok"]>().toEqualTypeOf<boolean>();
});

test("the parts of a schema keep their types", () => {
  expectTypeOf<z.output<typeof schemas.creatorSchema.shape.platform>>().toEqualTypeOf<core.Platform>();
  expectTypeOf<z.output<typeof schemas.postSchema.shape.likes>>().toEqualTypeOf<core.Maybe<number>>();
});

test("a schema that differs from its interface does not compile, whatever the kind of the difference and its depth", () => {
  interface Pet {
    readonly tags?: core.Maybe<readonly { readonly name: string; readonly kind?: core.Maybe<"cat" | "dog"> }[]>;
  }
  const pet = schemaFor<Pet>();
  const kind = z.enum(["cat", "dog"]);
  const tags = <T extends z.ZodRawShape>(shape: T) => z.object({ tags: z.array(z.object(shape)).nullish() });

  expectTypeOf(pet(tags({ name: z.string(), kind: kind.nullish() }))).toEqualTypeOf<schemas.ObjectSchema<Pet>>();
  // @ts-expect-error a key is missing
  pet(tags({ name: z.string() }));
  // @ts-expect-error a key is too many
  pet(tags({ name: z.string(), kind: kind.nullish(), age: z.number().nullish() }));
  // @ts-expect-error not null
  pet(tags({ name: z.string(), kind: kind.optional() }));
  // @ts-expect-error not absent
  pet(tags({ name: z.string(), kind: kind.nullable() }));
  // @ts-expect-error optional where it is required
  pet(tags({ name: z.string().optional(), kind: kind.nullish() }));
  // @ts-expect-error a choice is missing
  pet(tags({ name: z.string(), kind: z.enum(["cat"]).nullish() }));
  // @ts-expect-error any string
  pet(tags({ name: z.string(), kind: z.string().nullish() }));
  // @ts-expect-error anything
  pet(tags({ name: z.any(), kind: kind.nullish() }));
});
