import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Campaign, Creator, Money, Post } from "../../src/core/index.js";
import { costPerAsset } from "../../src/cost/index.js";
import { type DeliveryItem, type DeliveryOptions, deliveryRecord } from "../../src/fit/index.js";
import type { MoneyMeasure } from "../../src/money/index.js";
import { selectPosts } from "../../src/posts/index.js";
import { clusteredShareInterval, medianInterval, wilsonInterval } from "../../src/statistics/index.js";
import { expectClose } from "../support/close.js";

const thrown = (code: string, path: string) => expect.objectContaining({ code, path });
const eur = (amount: string): Money => ({ amount, currency: "EUR" });
const day = (number: number) => Date.UTC(2026, 2, 1) + (number - 1) * 86_400_000;
/** Due on the tenth, delivered so many days later. */
const late = (days: number, more: DeliveryItem = {}): DeliveryItem => ({
  dueAt: day(10),
  deliveredAt: day(10 + days),
  ...more,
});
const asOf = day(30);

describe("on time", () => {
  test("is what came no later than due, with Wilson's interval", () => {
    const { value, interval, n, basis, notes } = deliveryRecord([late(-1), late(0), late(1), late(5)]);
    expect([value, n, basis, notes]).toEqual([0.5, 4, "delivered on time/due", []]);
    expect([interval?.low, interval?.high]).toEqual(wilsonInterval(2, 4, 0.95));
  });

  test("the grace is an argument", () => {
    const records = [late(-1), late(0), late(1), late(5)];
    expect(deliveryRecord(records, { graceDays: 1 }).value).toBe(0.75);
    expect(deliveryRecord(records, { graceDays: 0.5 }).value).toBe(0.5);
  });

  test("a delivery date that is unknown is not late: it is left out, and the interval takes it as either", () => {
    const records: DeliveryItem[] = [late(-1), late(1), { dueAt: day(10) }, { dueAt: day(10), delivered: true }];
    const { value, n, interval, notes } = deliveryRecord(records, { asOf });
    expect([value, n]).toEqual([0.5, 2]);
    expect(notes).toEqual([{ code: "unknown-outcome", path: "deliveredAt", count: 2 }]);
    expectClose(interval?.low, wilsonInterval(1, 4, 0.95)[0]);
    expectClose(interval?.high, wilsonInterval(3, 4, 0.95)[1]);
    expect(deliveryRecord([{ dueAt: day(10) }])).toMatchObject({ value: null, reason: "missing-part" });
  });

  test("what was not delivered and is overdue is not on time; without asOf nothing tells that it is overdue", () => {
    const records: DeliveryItem[] = [late(-1), { dueAt: day(10), delivered: false }];
    expect(deliveryRecord(records, { asOf }).value).toBe(0.5);
    const undated = deliveryRecord(records);
    expect([undated.value, undated.n, undated.deliveryRate.value]).toEqual([1, 1, 0.5]);
    expect(undated.notes).toEqual([{ code: "unknown-outcome", path: "deliveredAt", count: 1 }]);
  });

  test("what is not yet due is left out, delivered early or not", () => {
    const records = [late(-1), { dueAt: day(28), deliveredAt: day(12) }, { dueAt: day(28) }];
    const { value, n, notes, deliveryRate } = deliveryRecord(records, { asOf: day(20) });
    expect([value, n, deliveryRate.n]).toEqual([1, 1, 1]);
    expect(notes).toEqual([{ code: "not-due", count: 2 }]);
    expect(deliveryRecord(records.slice(1), { asOf: day(20) }).reason).toBe("missing-due");
  });

  test("what is delivered after asOf is not delivered yet", () => {
    const { value, deliveryRate } = deliveryRecord([late(-1), late(15)], { asOf: day(20) });
    expect([value, deliveryRate.value]).toEqual([0.5, 0.5]);
  });

  test("without a due date nothing is late, and nothing on time", () => {
    const { value, n, notes, deliveryRate } = deliveryRecord([late(1), { deliveredAt: day(3) }]);
    expect([value, n, deliveryRate.n]).toEqual([0, 1, 2]);
    expect(notes).toEqual([{ code: "missing-due", count: 1 }]);
    expect(deliveryRecord([{ deliveredAt: day(3) }]).reason).toBe("missing-due");
  });

  test("deliverables of a campaign are late together", () => {
    const records = Array.from({ length: 12 }, (_, i) => late(i < 6 ? 1 : -1, { campaign: `c${Math.floor(i / 3)}` }));
    const { interval, daysLate } = deliveryRecord(records);
    const bounds = clusteredShareInterval(
      records.map((_, i) => i >= 6),
      records.map(({ campaign }) => campaign as string),
      0.95,
    );
    expect([interval?.low, interval?.high, interval?.method]).toEqual([...(bounds ?? []), "clustered-wilson"]);
    expect([daysLate.value, daysLate.interval]).toEqual([0, undefined]); // four campaigns leave the median open
    const mixed = deliveryRecord([late(1), late(-1, { campaign: "c" }), late(-1, { campaign: "c" })]);
    expect(mixed.interval?.method).toBe("clustered-wilson");
  });

  test("a creator: campaigns are the records, judged by the posts", () => {
    const creator: Creator = {
      id: "c",
      platform: "instagram",
      posts: [{ id: "1", publishedAt: day(5), format: "image" }],
      campaigns: [{ end: day(10), postIds: ["1"] }],
    };
    expect(deliveryRecord(creator, { asOf })).toMatchObject({ value: 1, n: 1, formatCoverage: { value: 1 } });
    const chosen = selectPosts(creator.posts, { pinned: "exclude" });
    expect(deliveryRecord(creator.campaigns, { posts: chosen }).notes).toEqual(chosen.notes);
    expect(deliveryRecord({ id: "c", platform: "x" }).reason).toBe("not-given");
  });

  test("an empty name of a campaign is none", () => {
    const records = [late(1, { campaign: "" }), late(-1, { campaign: "" })];
    expect(deliveryRecord(records).interval?.method).toBe("wilson");
  });

  test("no records", () => {
    expect(deliveryRecord([]).daysLate.reason).toBe("not-given");
    expect(deliveryRecord(null)).toMatchObject({ value: null, reason: "not-given", formats: [] });
    expect(deliveryRecord([]).deliveryRate.reason).toBe("not-given");
  });
});

describe("how late", () => {
  test("is the median of days, below 0 where it came early", () => {
    const days = [-2, -1, 0, 0.5, 3, 4, 9];
    const { value, interval, n, basis } = deliveryRecord([
      ...days.map((each) => late(each)),
      { dueAt: day(10) },
    ]).daysLate;
    expect([value, n, basis]).toEqual([0.5, 7, "days late:median"]);
    const bounds = medianInterval(days, 0.95) ?? [];
    expectClose(interval?.low, bounds[0] as number);
    expectClose(interval?.high, bounds[1] as number);
  });

  test("with campaigns the interval is that for clusters, back in days", () => {
    const records = Array.from({ length: 60 }, (_, i) => late((i % 20) - 6, { campaign: `c${i % 30}` }));
    const { value, interval } = deliveryRecord(records).daysLate;
    expect([value, interval?.method]).toEqual([3.5, "woodruff"]);
    expect(interval?.low).toBeLessThan(3.5);
    expect(interval?.low).toBeGreaterThan(-6);
    expect(interval?.high).toBeGreaterThan(3.5);
  });

  test("unknown where nothing was delivered at a known time", () => {
    expect(deliveryRecord([{ dueAt: day(10), delivered: false }], { asOf }).daysLate.reason).toBe("missing-time");
  });
});

describe("formats", () => {
  const usable = (format: "image" | "video" | "story"): DeliveryItem => late(0, { format, usable: true });
  const records = [usable("image"), late(0, { format: "image", usable: false }), usable("video")];
  const bounds = (given: readonly DeliveryItem[], formats?: DeliveryOptions["formats"]) => {
    const { value, interval } = deliveryRecord(given, { asOf, formats }).formatCoverage;
    return [value, interval?.low, interval?.high];
  };

  test("those of the records, where there is no brief: one for each record", () => {
    const { formatCoverage, formats } = deliveryRecord(
      [...records, { dueAt: day(10), format: "story", delivered: false }],
      { asOf },
    );
    expectClose(formatCoverage.value, 1 / 3);
    expect(formats).toEqual([
      { format: "image", asked: 2, delivered: 1 },
      { format: "video", asked: 1, delivered: 1 },
      { format: "story", asked: 1, delivered: 0 },
    ]);
  });

  test("those of the brief, with how many of each", () => {
    const { formatCoverage, formats } = deliveryRecord(records, {
      formats: [{ format: "image", count: 2 }, "video", "text"],
    });
    expectClose(formatCoverage.value, 1 / 3);
    expect(formats[0]).toEqual({ format: "image", asked: 2, delivered: 1 });
    expect(formatCoverage.interval).toBeUndefined();
  });

  test("a line of the brief without a count asks for one", () => {
    expect(
      deliveryRecord(records, { formats: [{ format: "image" }, { format: "video", count: null }] }).formatCoverage
        .value,
    ).toBe(1);
  });

  test("a format that may have been delivered is left out, and the interval takes it as either", () => {
    const { formatCoverage } = deliveryRecord([...records, { format: "story" }], { formats: ["image", "story"] });
    expect([formatCoverage.value, formatCoverage.n, formatCoverage.interval]).toEqual([
      1,
      1,
      { low: 0.5, high: 1, shape: "between", level: 1, method: "worst-case" },
    ]);
    expect(deliveryRecord([{ format: "story" }]).formatCoverage.reason).toBe("missing-part");
  });

  test("what does not say whether it can be used counts, and the low bound takes it as no use", () => {
    expect(bounds([late(0, { format: "image" }), usable("video")], ["image", "video"])).toEqual([1, 0.5, 1]);
    const { notes } = deliveryRecord([late(0, { format: "image" })]).formatCoverage;
    expect(notes).toEqual([{ code: "unknown-outcome", path: "usable", count: 1 }]);
  });

  test("what does not tell its format may be what the brief lacks, as far as it goes", () => {
    const nameless = late(0, { usable: true });
    expect(deliveryRecord([nameless], { formats: ["image"] }).formatCoverage.reason).toBe("missing-part");
    expect(bounds([usable("image"), nameless], ["image", "video", "story"])).toEqual([1, 1 / 3, 1]);
    expect(bounds([usable("image"), nameless], ["image", { format: "video", count: 2 }])).toEqual([
      0.5,
      undefined,
      undefined,
    ]);
    const two = [...Array(2).fill(nameless), { dueAt: day(10), format: "text", delivered: false } as DeliveryItem];
    expect(bounds([...two, usable("image")], ["image", { format: "video", count: 3 }, "story"])).toEqual([
      0.5,
      1 / 3,
      2 / 3,
    ]);
  });

  test("without a brief it asks for one more, of any format", () => {
    expect(bounds([...records, late(0, { usable: true })])).toEqual([0.5, 0.5, 2 / 3]);
    expect(bounds([...records, { dueAt: day(10), delivered: false }])).toEqual([0.5, 0, 0.5]);
  });

  test("unknown where none is asked for", () => {
    const { formatCoverage } = deliveryRecord([late(0, { usable: true })]);
    expect(formatCoverage).toMatchObject({ value: null, reason: "missing-deliverables" });
    expect(formatCoverage.notes).toEqual([{ code: "missing-format", count: 1 }]);
    expect(deliveryRecord(records, { formats: [{ format: "image", count: 0 }] }).formatCoverage.reason).toBe(
      "missing-deliverables",
    );
  });
});

describe("the cost of each asset that can be used", () => {
  const measured = (low: string | null, high: string | null, level = 0.9): MoneyMeasure => ({
    value: eur("100"),
    interval: {
      low: low === null ? null : eur(low),
      high: high === null ? null : eur(high),
      shape: "between",
      level,
      method: "test",
    },
    n: 1,
    basis: "",
    model: "test@1",
    notes: [],
  });

  test("is all that was paid over what can be used, exact, as costPerAsset has it", () => {
    const records = [
      late(0, { usable: true, cost: eur("100.00") }),
      late(0, { usable: true, cost: eur("150.10") }),
      late(0, { accepted: true, cost: eur("0") }),
      late(0, { usable: false, accepted: true, cost: eur("49.90") }),
      { dueAt: day(10), delivered: false, cost: eur("20") },
    ];
    const { costPerUsableAsset } = deliveryRecord(records, { asOf });
    expect(costPerUsableAsset).toEqual({ ...costPerAsset(eur("320.00"), 3), n: 3 });
    const whole = deliveryRecord(
      records.map(({ cost: _, ...record }) => record as DeliveryItem),
      { asOf, cost: eur("320.00") },
    );
    expect(whole.costPerUsableAsset).toEqual(costPerUsableAsset);
  });

  test("what does not tell its use is left out, and the interval takes it as either", () => {
    const records = [
      late(0, { usable: true, cost: eur("100") }),
      late(0, { cost: eur("50") }),
      late(0, { usable: true }),
    ];
    const { value, interval, notes } = deliveryRecord(records).costPerUsableAsset;
    expect([value?.amount, interval?.low?.amount, interval?.high?.amount]).toEqual(["100", "75", "150"]);
    expect([interval?.level, interval?.method]).toEqual([1, "worst-case"]);
    expect(notes).toEqual([
      { code: "missing-asset-cost", count: 1 },
      { code: "unknown-outcome", path: "usable", count: 1 },
    ]);
  });

  test("intervals of costs are carried, at the level at which all hold", () => {
    const records = [
      late(0, { usable: true, cost: measured("80", "150") }),
      late(0, { usable: true, cost: measured("90", "110") }),
    ];
    const { value, interval } = deliveryRecord(records).costPerUsableAsset;
    expect([value?.amount, interval?.low?.amount, interval?.high?.amount]).toEqual(["100", "85", "130"]);
    expectClose(interval?.level, 0.8);
    const open = deliveryRecord([late(0, { usable: true, cost: measured(null, null) })]).costPerUsableAsset;
    expect([open.interval?.low, open.interval?.high]).toEqual([null, null]);
    const many = Array.from({ length: 11 }, () => late(0, { usable: true, cost: measured("80", "150") }));
    expect(deliveryRecord(many).costPerUsableAsset.interval).toBeUndefined();
  });

  test("unknown without costs, without anything usable, or without knowing whether", () => {
    const reasonOf = (records: DeliveryItem[], options: DeliveryOptions = {}) =>
      deliveryRecord(records, options).costPerUsableAsset.reason;
    expect(reasonOf([late(0, { usable: true })])).toBe("not-given");
    expect(reasonOf([late(0, { usable: false, cost: eur("5") })])).toBe("zero-denominator");
    expect(reasonOf([late(0, { cost: eur("5") })])).toBe("missing-part");
    const unknown: MoneyMeasure = { value: null, reason: "no-costs", n: 0, basis: "", model: "test@1", notes: [] };
    expect(reasonOf([late(0, { usable: true })], { cost: unknown })).toBe("no-costs");
  });

  test("where nothing may be usable the upper bound is open, unless it was free", () => {
    const cost = (amount: string) =>
      deliveryRecord([
        late(0, { usable: true, cost: eur(amount) }),
        { dueAt: day(10), usable: null, cost: eur(amount) },
      ]).costPerUsableAsset;
    expect(cost("10").interval?.high).toEqual({ amount: "20", currency: "EUR" });
    expect(cost("0").interval?.high).toEqual({ amount: "0", currency: "EUR" });
  });
});

describe("campaigns with their posts", () => {
  const posts: Post[] = [
    { id: "1", publishedAt: day(5), format: "image" },
    { id: "2", publishedAt: day(12), format: "video" },
    { id: "3", publishedAt: day(25), format: "story" },
    { publishedAt: day(1) },
  ];
  const campaign = (postIds: string[] | null, more: Campaign = {}): Campaign => ({
    brand: "x",
    end: day(10),
    postIds,
    ...more,
  });

  test("each post is due by the end, and delivered when it was published", () => {
    const { value, n, deliveryRate, formats } = deliveryRecord([campaign(["1", "2"]), campaign(["9"])], { posts });
    expect([value, n, deliveryRate.value, formats.length]).toEqual([0.5, 2, 1, 2]);
    expect(deliveryRecord([campaign(["1", "3"])], { posts, asOf: day(20) }).deliveryRate.value).toBe(0.5);
  });

  test("a post told twice is one deliverable, and an unknown id may be any post", () => {
    const { n, notes, deliveryRate } = deliveryRecord([campaign(["1", "1", "", ""])], { posts });
    expect([n, deliveryRate.n]).toEqual([1, 1]);
    expect(notes).toEqual([
      { code: "repeated-posts", path: "postIds", count: 1 },
      { code: "unknown-outcome", path: "deliveredAt", count: 2 },
    ]);
  });

  test("a post of two campaigns is delivered to both, fares alike, and is one asset", () => {
    const costs = [{ kind: "fee", cost: eur("100") }];
    const campaigns = [campaign(["1"], { costs }), campaign(["1", "2"], { costs })];
    const { value, n, costPerUsableAsset, formats, interval } = deliveryRecord(campaigns, { posts });
    expect([value, n, costPerUsableAsset.value?.amount]).toEqual([2 / 3, 3, "100"]);
    expect(formats.map(({ asked }) => asked)).toEqual([1, 1]);
    // All of one cluster: nothing tells how campaigns differ.
    expect(interval?.method).toBe("wilson");
    const others = deliveryRecord([...campaigns, campaign(["3"])], { posts });
    expect(others.interval?.low).toBeCloseTo(
      clusteredShareInterval([true, true, false, false], [0, 0, 0, 1], 0.95)?.[0] ?? 1,
      12,
    );
  });

  test("its items are added up: discounts are subtracted, retail values stand beside", () => {
    const costs = [
      { kind: "fee", cost: eur("300.00") },
      { kind: "discount", cost: eur("50.00") },
      { kind: "product-retail", cost: eur("999.00") },
    ];
    const { costPerUsableAsset } = deliveryRecord([campaign(["1", "2"], { costs })], { posts });
    expect(costPerUsableAsset.value?.amount).toBe("125");
  });

  test("one without posts was paid for, and one whose posts are unknown tells nothing", () => {
    const costs = [{ kind: "fee", cost: eur("100") }];
    const cost = (other: Campaign) => deliveryRecord([campaign(["1"], { costs }), other], { posts }).costPerUsableAsset;
    expect(cost(campaign([], { costs })).value?.amount).toBe("200");
    expect(cost(campaign(null, { costs })).value?.amount).toBe("100");
    expect(cost(campaign(null, { costs })).notes).toEqual([{ code: "missing-asset-cost", count: 1 }]);
    expect(cost(campaign(["2"], { costs: [] })).value?.amount).toBe("100");
  });
});

describe("bad input", () => {
  const options = (given: unknown) => given as DeliveryOptions;
  test.each([
    ["records", {}, "not-an-array", "records"],
    [[null], {}, "not-an-object", "records[0]"],
    [[{ dueAt: "soon" }], {}, "invalid-time", "records[0].dueAt"],
    [[{ deliveredAt: 5 }], {}, "time-in-seconds", "records[0].deliveredAt"],
    [[{ delivered: "yes" }], {}, "not-a-boolean", "records[0].delivered"],
    [[late(0, { delivered: false })], {}, "over-determined", "records[0].delivered"],
    [[{ delivered: false, usable: true }], {}, "over-determined", "records[0].delivered"],
    [[{ format: "film" }], {}, "unknown-format", "records[0].format"],
    [[{ campaign: 3 }], {}, "not-a-string", "records[0].campaign"],
    [[{ cost: eur("-1") }], {}, "negative", "records[0].cost.amount"],
    [
      [late(0, { usable: true, cost: eur("1") }), late(0, { cost: { amount: "1", currency: "USD" } })],
      {},
      "currency-mismatch",
      "records[1].cost.currency",
    ],
    [[{ cost: eur("1") }], { cost: eur("1") }, "over-determined", "cost"],
    [[{ postIds: [3] }], {}, "not-a-string", "records[0].postIds[0]"],
    [[{ postIds: [], costs: [null] }], {}, "not-an-object", "records[0].costs[0]"],
    [
      [
        {
          postIds: [],
          costs: [
            { kind: "fee", cost: eur("1") },
            { kind: "fee", cost: { amount: "1", currency: "USD" } },
          ],
        },
      ],
      {},
      "currency-mismatch",
      "records[0].costs[1].cost.currency",
    ],
    [[{ postIds: [], costs: [{ kind: "discount", cost: eur("1") }] }], {}, "negative", "records[0].costs.amount"],
    [[], { posts: [3] }, "not-an-object", "posts[0]"],
    [[], { graceDays: -1 }, "negative", "graceDays"],
    [[], { formats: "image" }, "not-an-array", "formats"],
    [[], { formats: ["film"] }, "unknown-format", "formats[0]"],
    [[], { formats: [{ format: "image", count: 1.5 }] }, "not-an-integer", "formats[0].count"],
    [[], { formats: [null] }, "not-an-object", "formats[0]"],
    [Array(2), {}, "missing", "records[0]"],
    [[], { formats: Array(1) }, "missing", "formats[0]"],
    [[{ postIds: [] }], { posts: [{ id: "1" }, { id: "1" }] }, "counted-twice", "posts[1].id"],
    [[{ postIds: ["1"] }], { posts: [{}, { id: "1", publishedAt: "soon" }] }, "invalid-time", "posts[1].publishedAt"],
    [[{ postIds: ["1"] }], { posts: [{ id: "1", format: "film" }] }, "unknown-format", "posts[0].format"],
    [[], { posts: [{ id: 1 }] }, "not-a-string", "posts[0].id"],
    [{ name: "x" }, {}, "not-an-array", "records"],
    [[], { level: 2 }, "out-of-range", "level"],
    [[], null, "not-an-object", "options"],
  ])("%j with %j is refused", (records, given, code, path) => {
    expect(() => deliveryRecord(records as DeliveryItem[], options(given))).toThrow(thrown(code, path));
  });

  test("bounded, whatever is unknown, in whatever order", () => {
    const record = fc.record({
      dueAt: fc.constantFrom(day(10), day(28), null),
      deliveredAt: fc.constantFrom(day(9), day(12), null),
      format: fc.constantFrom("image", "video", null),
      usable: fc.constantFrom(true, false, null),
      cost: fc.constantFrom(eur("10"), eur("0"), null),
      campaign: fc.constantFrom("a", "b", null),
    });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 15 }), (records) => {
        for (const each of records) Object.freeze(each);
        const once = deliveryRecord(Object.freeze(records) as DeliveryItem[], { asOf: day(20) });
        const back = deliveryRecord([...records].reverse() as DeliveryItem[], { asOf: day(20) });
        for (const measure of [once, once.deliveryRate, once.formatCoverage]) {
          if (measure.value === null || !measure.interval) continue;
          expect(measure.interval.low).toBeLessThanOrEqual(measure.value);
          expect(measure.interval.high).toBeGreaterThanOrEqual(measure.value);
        }
        expect([back.value, back.formats, back.costPerUsableAsset, back.notes]).toEqual([
          once.value,
          once.formats,
          once.costPerUsableAsset,
          once.notes,
        ]);
      }),
      { seed: 7 },
    );
  });
});
