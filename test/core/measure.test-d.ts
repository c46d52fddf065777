import { expectTypeOf, test } from "vitest";
import type { EarnedMediaValue, MoneyInput, MoneyMeasure } from "../../src/index.js";
import {
  type Creator,
  classifyTier,
  engagementRate,
  flatten,
  isKnown,
  type Measure,
  scoreCreator,
  type UnknownReason,
} from "../../src/index.js";

test("both sides of a measure can be destructured, and isKnown narrows", () => {
  const measure = engagementRate([], { by: "followers" });
  const { value, reason, interval, n } = measure;
  expectTypeOf(value).toEqualTypeOf<number | null>();
  expectTypeOf(reason).toEqualTypeOf<UnknownReason | undefined>();
  expectTypeOf(interval?.low).toEqualTypeOf<number | null | undefined>();
  expectTypeOf(n).toEqualTypeOf<number>();
  if (isKnown(measure)) expectTypeOf(measure.value).toEqualTypeOf<number>();
  else expectTypeOf(measure.reason).toEqualTypeOf<UnknownReason>();
  if (measure.value !== null) expectTypeOf(measure.value).toEqualTypeOf<number>();
});

test("a measure can stand for followers, and unknown ones are welcome", () => {
  expectTypeOf(classifyTier).parameter(0).toEqualTypeOf<number | null | undefined | Measure>();
  expectTypeOf(classifyTier(5).value).toEqualTypeOf<string | null>();
});

test("every field of a creator but id and platform may be absent, undefined or null", () => {
  type Given = {
    [Key in Exclude<keyof Creator, "id" | "platform">]-?: null extends Creator[Key]
      ? undefined extends Creator[Key]
        ? true
        : false
      : false;
  };
  expectTypeOf<Given[keyof Given]>().toEqualTypeOf<true>();
  expectTypeOf<{ id: string; platform: "x"; followers: undefined; posts: null }>().toExtend<Creator>();
  expectTypeOf<{ id: string; platform: "myspace" }>().not.toExtend<Creator>();
});

test("options are checked", () => {
  // @ts-expect-error -- a denominator is required for posts
  engagementRate([], {});
  // @ts-expect-error -- not a denominator
  engagementRate([], { by: "likes" });
  expectTypeOf(flatten(scoreCreator({ id: "a", platform: "x" }))).toEqualTypeOf<
    Record<string, string | number | null>
  >();
});

test("an earned media value is no amount that a cost or a return is made of", () => {
  expectTypeOf<MoneyMeasure>().toExtend<MoneyInput>();
  expectTypeOf<EarnedMediaValue>().not.toExtend<MoneyInput>();
});
