import { expectTypeOf, test } from "vitest";
import * as z from "zod";
import type * as core from "../../src/core/index.js";
import type * as platforms from "../../src/platforms/index.js";
import { payloadSchema } from "../../src/platforms/payload-schema.js";

test("what is read is narrowed by `ok`", () => {
  expectTypeOf<Extract<platforms.Adapted, { ok: true }>["value"]>().toEqualTypeOf<core.Creator>();
  expectTypeOf<Extract<platforms.Adapted, { ok: false }>["issues"][number]["code"]>().toEqualTypeOf<core.ErrorCode>();
});

test("a schema returns its interface", () => {
  expectTypeOf<z.output<typeof platforms.instagramMediaSchema>>().toEqualTypeOf<platforms.InstagramMedia>();
  expectTypeOf<z.output<typeof platforms.youTubeVideoSchema>>().toEqualTypeOf<platforms.YouTubeVideo>();
  expectTypeOf<z.input<typeof platforms.xPostSchema>>().toEqualTypeOf<platforms.XPost>();
});

test("a schema that differs from its interface does not compile", () => {
  interface Pet {
    readonly name?: core.Maybe<string>;
  }
  const pet = payloadSchema<Pet>();
  expectTypeOf(pet(() => z.object({ name: z.string().nullish() }))).toEqualTypeOf<platforms.PayloadSchema<Pet>>();
  // @ts-expect-error a key is missing
  pet(() => z.object({}));
  // @ts-expect-error never null
  pet(() => z.object({ name: z.string().optional() }));
  // @ts-expect-error a number
  pet(() => z.object({ name: z.number().nullish() }));
  // @ts-expect-error a key is too many
  pet(() => z.object({ name: z.string().nullish(), age: z.number().nullish() }));
});
