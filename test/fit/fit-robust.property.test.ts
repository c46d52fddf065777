// Whatever comes in: an answer in plain data, or an error with a code and a path. Never a crash, never NaN or Infinity.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isInvalidInputError } from "../../src/core/index.js";
import { audienceFit, brandAlignment, contentDiversity, topicFocus } from "../../src/fit/index.js";

const measure = {
  value: 0.5,
  interval: { low: 0.4, high: 0.7, shape: "between", level: 0.95, method: "test" },
  n: 5,
  basis: "",
  model: "test@1",
  notes: [{ code: "too-few-posts" }],
};
const posts = Array.from({ length: 9 }, (_, i) => ({
  publishedAt: 1_767_225_600_000 + i * 86_400_000,
  format: i < 6 ? "image" : "story",
  contentType: i < 4 ? "review" : "tutorial",
  topics: i < 5 ? ["baking"] : ["travel", "pets"],
  hashtags: ["#fun"],
  brands: i === 3 ? ["rival"] : [],
  sponsored: i === 3,
  boosted: i === 7,
  likes: 10 * i,
  comments: i,
  reach: 100,
}));
const creator = {
  id: "a",
  platform: "instagram",
  followers: 5_000,
  audience: { country: { DE: 0.5, AT: 0.2 }, age: { young: 0.4, old: 0.6 } },
  posts,
  campaigns: [{ brand: "rival", start: 1_767_225_600_000, end: 1_767_325_600_000 }],
};
const target = { country: { DE: 0.6, AT: 0.3, CH: 0.1 }, age: { young: 1 } };
const cost = { amount: "500.00", currency: "EUR" };

const calls: readonly [name: string, call: (...args: never[]) => unknown, args: readonly unknown[]][] = [
  [
    "audienceFit",
    audienceFit,
    [
      creator,
      target,
      { base: target, audienceSize: 90, reach: { ...measure, value: 9, interval: undefined }, cost, level: 0.9 },
    ],
  ],
  [
    "topicFocus",
    topicFocus,
    [posts, { onTopic: ["baking"], taxonomy: 9, count: "mention", cut: 0.5, by: "reach", interactions: ["likes"] }],
  ],
  [
    "contentDiversity",
    contentDiversity,
    [posts, { by: "contentType", types: ["review", "tutorial", "haul"], brief: [{ contentType: "haul", count: 2 }] }],
  ],
  ["contentDiversity", contentDiversity, [{ posts, notes: [] }, { brief: { image: 3 } }]],
  [
    "brandAlignment",
    brandAlignment,
    [
      creator,
      {
        asOf: "2026-03-01T00:00:00Z",
        competitors: ["rival"],
        conflictDays: 90,
        excludedTopics: "x",
        excludedHashtags: ["y"],
        excludedBrands: ["z"],
        minimumFollowers: 10,
        limits: { rate: { value: measure, minimum: 0.1 } },
        gates: { safe: true },
        components: { a: measure, b: 0.4, c: null },
        weights: { a: 1, b: 2, c: 1 },
      },
    ],
  ],
];

const odd = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, "", "x", "0.5", true, Symbol.iterator, 1n, () => 1, new Date(0), new Map()),
  fc.constantFrom<unknown>(0, -0, 1, 0.5, 2, -1, 1e-9, 5e-324, 1e308, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY),
  fc.constantFrom<unknown>([], {}, [null], [[]], { value: null }, { value: 1 }, { low: 1 }, new Array(3)),
  fc.anything({ maxDepth: 2 }),
);

/** What of a measure is read; the rest is passed on as it is. */
const read = ["value", "interval", "low", "high", "level"];

/** The ways to every part of some data that is read. */
function* ways(value: unknown, way: readonly string[] = []): Generator<readonly string[]> {
  yield way;
  if (typeof value !== "object" || value === null) return;
  const isMeasured = "basis" in value || "shape" in value;
  for (const [key, child] of Object.entries(value))
    if (!isMeasured || read.includes(key)) yield* ways(child, [...way, key]);
}

/** A copy with something else in one place. */
function put(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...(value as object) };
  (copy as Record<string, unknown>)[key] = put((value as Record<string, unknown>)[key], rest, other);
  return copy;
}

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value)) {
    Object.freeze(value);
    for (const child of Object.values(value)) if (!Object.isFrozen(child)) freeze(child);
  }
  return value;
}

/** Nothing but plain data, and no number that JSON does not know. */
function isPlain(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || value === null)
    return ["string", "boolean", "undefined", "object"].includes(typeof value);
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === Array.prototype) && Object.values(value).every(isPlain);
}

describe("whatever comes in", () => {
  test.each(calls)("%s answers in plain data, or refuses by code and path", (_, call, args) => {
    expect(isPlain(call(...(freeze(args) as never[])))).toBe(true);
    const all = [...ways(args)].filter((way) => way.length > 0);
    fc.assert(
      fc.property(fc.nat(all.length - 1), odd, (which, other) => {
        const spoilt = put(args, all[which] as readonly string[], other) as unknown[];
        try {
          return isPlain(call(...(spoilt as never[])));
        } catch (error) {
          if (!isInvalidInputError(error)) throw error;
          return true;
        }
      }),
      { numRuns: 1_500, seed: 6 },
    );
  });

  test("the order of posts makes no difference but of rounding", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(posts, { minLength: posts.length }), (shuffled) => {
        const pairs = [
          [topicFocus(shuffled as never, { onTopic: "baking" }), topicFocus(posts as never, { onTopic: "baking" })],
          [contentDiversity(shuffled as never), contentDiversity(posts as never)],
        ] as const;
        for (const [a, b] of pairs) {
          expect(a.value).toBeCloseTo(b.value as number, 12);
          expect(a.interval?.low).toBeCloseTo(b.interval?.low as number, 12);
          expect(a.interval?.high).toBeCloseTo(b.interval?.high as number, 12);
        }
      }),
      { numRuns: 50, seed: 6 },
    );
  });
});
