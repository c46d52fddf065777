import { describe, expect, test } from "vitest";
import {
  costPerEngagement,
  costPerMille,
  costPerReach,
  type InvalidShare,
  netOfInvalid,
} from "../../src/cost/index.js";
import { engagementRate } from "../../src/engagement/index.js";
import { wilsonInterval } from "../../src/statistics/index.js";
import { expectClose } from "../support/close.js";
import { costed, counted, eur, nobodyKnows, thrown } from "./some-costs.js";

const fifth: InvalidShare = { of: "views", value: 0.2 };
const measured = (value: number, low: number | null, high: number | null, shape: "between" | "outside" = "between") =>
  ({ of: "views", ...counted(value, [low, high], { basis: "invalid", shape }) }) as const;

describe("netOfInvalid on a count", () => {
  test("takes off the invalid share, with the gross count beside", () => {
    expect(netOfInvalid(40_000, fifth, { of: "views" })).toEqual({
      value: 32_000,
      gross: 40_000,
      of: "views",
      n: 1,
      basis: "views:net",
      model: "net-of-invalid@1",
      notes: [],
    });
    expect(netOfInvalid(40_000, { of: "views", value: 0.7 }, { of: "views" }).value).toBe(12_000);
  });

  test("knows from its basis what a measure counts", () => {
    expect(netOfInvalid(counted(5_000), fifth)).toMatchObject({ value: 4_000, basis: "views:next:net" });
    expect(netOfInvalid(counted(5_000), fifth, { of: "views" }).value).toBe(4_000);
  });

  test("all valid and all invalid", () => {
    expect(netOfInvalid(10, { of: "clicks", value: 0 }, { of: "clicks" }).value).toBe(10);
    expect(netOfInvalid(10, { of: "clicks", value: 1 }, { of: "clicks" }).value).toBe(0);
  });

  test("takes a measured share, whole or as its value", () => {
    const share = measured(0.2, 0.1, 0.3);
    const net = netOfInvalid(1_000, share, { of: "views" });
    expect(net).toMatchObject({ value: 800, n: 12, interval: { low: 700, high: 900, level: 0.95, method: "mine" } });
    expect(net.notes).toEqual(share.notes);
    expect(netOfInvalid(1_000, { of: "views", value: share }, { of: "views" })).toEqual(net);
  });

  // 20 invalid of 100 checked: Wilson 13.3 to 28.9 %.
  test("carries the interval of a sample that was checked", () => {
    const [low, high] = wilsonInterval(20, 100, 0.95);
    const { interval } = netOfInvalid(10_000, measured(0.2, low, high), { of: "views" });
    expect([Math.round(interval?.low as number), Math.round(interval?.high as number)]).toEqual([7_112, 8_666]);
  });

  test("carries the intervals of both, at the level at which both hold", () => {
    const { interval } = netOfInvalid(counted(1_000, [500, 2_000]), measured(0.2, 0.1, 0.3));
    expect(interval).toMatchObject({ low: 350, high: 1_800, method: "bonferroni" });
    expectClose(interval?.level, 0.9);
  });

  test("open ends", () => {
    const between = (net: ReturnType<typeof netOfInvalid>) => [net.interval?.low, net.interval?.high];
    expect(between(netOfInvalid(1_000, measured(0.2, null, null), { of: "views" }))).toEqual([0, 1_000]);
    expect(between(netOfInvalid(counted(1_000, [null, null]), fifth))).toEqual([null, null]);
  });

  test("an interval that lies outside", () => {
    const { interval } = netOfInvalid(1_000, measured(0.2, 0.1, 0.3, "outside"), { of: "views" });
    expect(interval).toMatchObject({ low: 700, high: 900, shape: "outside" });
  });

  test.each([
    ["an unknown count", null, fifth, "missing-denominator"],
    ["an unknown measure", nobodyKnows, fifth, "no-posts"],
    ["an unknown share", counted(10), { of: "views", value: null }, "missing-share"],
    ["an unknown measure of the share", counted(10), { ...nobodyKnows, of: "views" }, "no-posts"],
  ] as const)("%s is unknown", (_, count, share, reason) => {
    expect(netOfInvalid(count, share)).toMatchObject({ value: null, reason });
  });

  test("the gross count stays known where the share is not", () => {
    expect(netOfInvalid(counted(10), { of: "views", value: undefined }).gross).toBe(10);
  });
});

describe("netOfInvalid on a unit cost", () => {
  const perMille = costPerMille(eur("1250.00"), 40_000);
  const impressions = (value: number): InvalidShare => ({ of: "impressions", value });

  // 31.25 / 0.8 = 39.0625.
  test("is what the same cost over the net count is", () => {
    const net = netOfInvalid(perMille, impressions(0.2));
    expect(net).toMatchObject({ value: eur("39.0625"), gross: eur("31.25"), basis: "cost/1000 impressions:net" });
    const count = netOfInvalid(40_000, impressions(0.2), { of: "impressions" });
    expect(costPerMille(eur("1250.00"), count)).toMatchObject({
      value: eur("39.0625"),
      basis: "cost/1000 impressions:net",
    });
  });

  // 31.25 / 0.3 = 104.1666…; 1 - 0.7 is 0.30000000000000004 in floating point.
  test("is exact", () => {
    expect(netOfInvalid(perMille, impressions(0.7)).value).toEqual(eur("104.1666666666666666666666666666667"));
  });

  test("carries the intervals", () => {
    const cost = { ...costed("10", ["8", "12"]), basis: "cost/views" };
    const ends = (share: InvalidShare) => {
      const { interval } = netOfInvalid(cost, share);
      return [interval?.low?.amount, interval?.high === null ? null : interval?.high?.amount];
    };
    expect(ends({ of: "views", value: 0.5 })).toEqual(["16", "24"]);
    expect(ends(measured(0.5, 0.2, 0.75))).toEqual(["10", "48"]);
    expect(ends(measured(0.5, null, 1))).toEqual(["8", null]);
    expect(ends(measured(0.5, 0.2, null))).toEqual(["10", null]);
    const free = netOfInvalid({ ...costed("0", ["0", "0"]), basis: "cost/views" }, measured(0.5, 0, 1));
    expect(free.interval).toMatchObject({ low: eur("0"), high: eur("0") });
    const open = netOfInvalid({ ...costed("1", [null, null]), basis: "cost/views" }, fifth);
    expect(open.interval).toMatchObject({ low: null, high: null });
  });

  test("is unknown with the reason of what is unknown, and where nothing is valid", () => {
    expect(netOfInvalid(costPerMille(null, 5), impressions(0.1)).reason).toBe("not-given");
    expect(netOfInvalid(perMille, { of: "impressions", value: null }).reason).toBe("missing-share");
    expect(netOfInvalid(perMille, impressions(1))).toMatchObject({ reason: "zero-denominator", gross: eur("31.25") });
  });
});

describe("a share dilutes what it is a share of, and nothing else", () => {
  const followers: InvalidShare = { of: "followers", value: 0.2 };

  test("a share of followers is refused on views, engagements and what they cost", () => {
    const mismatch = thrown("share-mismatch", "share.of");
    expect(() => netOfInvalid(5_000, followers, { of: "views" })).toThrow(mismatch);
    expect(() => netOfInvalid(counted(5_000), followers)).toThrow(mismatch);
    expect(() => netOfInvalid(costPerEngagement(eur("9"), 3), followers)).toThrow(mismatch);
    expect(() => netOfInvalid(costPerReach(eur("9"), 3), { ...followers, of: "impressions" })).toThrow(mismatch);
  });

  test("a share that is by its basis one of something else is refused, whatever it is said to be of", () => {
    const followers = { ...measured(0.2, 0.1, 0.3), basis: "fake followers/followers" };
    expect(() => netOfInvalid(1_000, { ...followers, of: "views" }, { of: "views" })).toThrow(
      thrown("basis-conflict", "share.of"),
    );
    expect(netOfInvalid(1_000, { ...followers, of: "followers" }, { of: "followers" }).value).toBe(800);
  });

  test("a bare number must say what it counts", () => {
    expect(() => netOfInvalid(5_000, followers)).toThrow(thrown("basis-required", "of"));
    expect(netOfInvalid(5_000, followers, { of: "followers" }).value).toBe(4_000);
    expect(() => netOfInvalid(counted(5_000), fifth, { of: "reach" })).toThrow(thrown("basis-conflict", "of"));
    expect(netOfInvalid(counted(5_000, undefined, { basis: "" }), followers, { of: "followers" }).value).toBe(4_000);
  });

  test("what is net already is not diluted again", () => {
    const net = netOfInvalid(5_000, fifth, { of: "views" });
    expect(() => netOfInvalid(net, fifth)).toThrow(thrown("counted-twice", "share"));
  });

  test.each([
    ["no share", null, "not-an-object", "share"],
    ["a bare share", 0.2, "not-an-object", "share"],
    ["nobody knows of what", { value: 0.2 }, "unknown-option", "share.of"],
    ["of people", { value: 0.2, of: "people" }, "unknown-option", "share.of"],
    ["percent", { value: 20, of: "views" }, "out-of-range", "share"],
    ["below 0", { value: -0.1, of: "views" }, "negative", "share"],
    ["an interval in percent", measured(0.2, 10, 30), "out-of-range", "share.interval.low"],
  ])("%s is refused", (_, share, code, path) => {
    expect(() => netOfInvalid(5_000, share as never, { of: "views" })).toThrow(thrown(code, path));
  });

  test("and so are counts that are none", () => {
    expect(() => netOfInvalid(-1, fifth, { of: "views" })).toThrow(thrown("negative", "views"));
    expect(() => netOfInvalid("5" as never, fifth, { of: "views" })).toThrow(thrown("not-a-number", "views"));
    const rate = engagementRate([{ likes: 5, comments: 0 }], { by: "followers", followers: 10 });
    expect(() => netOfInvalid(rate, { of: "likes", value: 0.2 }, { of: "likes" })).toThrow(
      thrown("not-a-count", "likes"),
    );
  });
});
