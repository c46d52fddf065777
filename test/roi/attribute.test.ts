import { describe, expect, test } from "vitest";
import type { Money } from "../../src/core/index.js";
import { type AttributionOptions, attribute, attributionModels, type Journey } from "../../src/roi/index.js";
import { expectClose } from "../support/close.js";

const eur = (amount: string): Money => ({ amount, currency: "EUR" });
const thrown = (code: string, path: string) => expect.objectContaining({ code, path });
const touch = (...channels: string[]) => channels.map((channel) => ({ channel }));
const day = (n: number) => Date.UTC(2026, 0, n);
const path = (converted: boolean, ...channels: string[]): Journey => ({ touchpoints: touch(...channels), converted });
const creditOf = (journeys: readonly Journey[], options: AttributionOptions) =>
  Object.fromEntries(
    (attribute(journeys, options).value ?? []).map(({ channel, conversions }) => [channel, conversions]),
  );
const codes = (journeys: readonly Journey[], options: AttributionOptions) =>
  attribute(journeys, options).notes.map(({ code, count }) => (count === undefined ? code : `${code} ${count}`));

describe("the rules", () => {
  const journey = [path(true, "a", "b", "c", "a", "d")];

  test.each([
    ["first", { a: 1, b: 0, c: 0, d: 0 }],
    ["last", { a: 0, b: 0, c: 0, d: 1 }],
    ["linear", { a: 0.4, b: 0.2, c: 0.2, d: 0.2 }],
    ["position", { a: 0.4 + 0.2 / 3, b: 0.2 / 3, c: 0.2 / 3, d: 0.4 }],
    ["shapley", { a: 0.25, b: 0.25, c: 0.25, d: 0.25 }],
  ] as const)("%s", (model, expected) => {
    const credit = creditOf(journey, { model });
    for (const [channel, share] of Object.entries(expected)) expectClose(credit[channel], share, 1e-12);
  });

  test("position with one touchpoint, with two, and with weights of one's own", () => {
    expect(creditOf([path(true, "a")], { model: "position" })).toEqual({ a: 1 });
    expect(creditOf([path(true, "a", "b")], { model: "position" })).toEqual({ a: 0.5, b: 0.5 });
    const weights = { first: 0.6, last: 0.2 };
    const two = creditOf([path(true, "a", "b")], { model: "position", weights });
    expectClose(two.a, 0.75); // 0.6 / 0.8
    const three = creditOf([path(true, "a", "b", "c")], { model: "position", weights });
    expectClose(three.b, 0.2);
    expect(creditOf([path(true, "a", "b")], { model: "position", weights: { first: 0, last: 0 } })).toEqual({
      a: 0.5,
      b: 0.5,
    });
  });

  test("time decay halves the credit for each half-life, whenever the conversion was", () => {
    const touchpoints = [
      { channel: "a", at: day(1) },
      { channel: "b", at: day(8) },
      { channel: "c", at: "2026-01-15T00:00:00Z" },
    ];
    const credit = creditOf([{ touchpoints, converted: true }], { model: "time-decay", halfLifeDays: 7 });
    // 1 : 2 : 4
    expectClose(credit.a, 1 / 7);
    expectClose(credit.b, 2 / 7);
    expectClose(credit.c, 4 / 7);
    const slow = creditOf([{ touchpoints, converted: true }], { model: "time-decay", halfLifeDays: 14 });
    expectClose((slow.c as number) / (slow.a as number), 2);
  });

  test("numbers that nobody measured are noted with their source, unless the caller says his own", () => {
    const note = (field: string) => ({ code: "rule-of-thumb", path: field, source: "attribution-habits" });
    const timed = [{ touchpoints: [{ channel: "a", at: day(1) }], converted: true }];
    expect(attribute(timed, { model: "time-decay" }).notes).toEqual([note("halfLifeDays")]);
    expect(attribute(timed, { model: "time-decay", halfLifeDays: 30 }).notes).toEqual([]);
    expect(attribute(timed, { model: "position" }).notes).toEqual([note("weights")]);
    expect(attribute(timed, { model: "position", weights: { first: 0.5, last: 0.5 } }).notes).toEqual([]);
  });

  test("touchpoints are put in order of time where all of them tell it", () => {
    const touchpoints = [
      { channel: "late", at: day(9) },
      { channel: "early", at: day(2) },
    ];
    expect(creditOf([{ touchpoints, converted: true }], { model: "first" })).toEqual({ late: 0, early: 1 });
    const partly = [{ channel: "late", at: day(9) }, { channel: "early" }];
    expect(creditOf([{ touchpoints: partly, converted: true }], { model: "first" })).toEqual({ late: 1, early: 0 });
    expect(codes([{ touchpoints: partly, converted: true }], { model: "first" })).toEqual(["given-order 1"]);
  });
});

describe("markov", () => {
  test("the removal effects of a chain worked out by hand", () => {
    // start → a (3 of 4), start → b (1 of 4); a → b (1 of 3), a → sale (1 of 3), a → none (1 of 3); b → sale (1 of 2),
    // b → none (1 of 2). P(sale) = 3/4 (1/3 + 1/3 · 1/2) + 1/4 · 1/2 = 1/2.
    // Without a: 1/4 · 1/2 = 1/8, effect 3/4. Without b: 3/4 · 1/3 = 1/4, effect 1/2. Of 2 sales: 1.2 and 0.8.
    const journeys = [path(true, "a"), path(true, "a", "b"), path(false, "a"), path(false, "b")];
    const credit = creditOf(journeys, { model: "markov" });
    expectClose(credit.a, 1.2);
    expectClose(credit.b, 0.8);
  });

  test("without journeys that did not convert nothing tells what a channel changes", () => {
    expect(attribute([path(true, "a", "b")], { model: "markov" })).toMatchObject({
      value: null,
      reason: "no-unconverted-journeys",
      n: 1,
      basis: "conversions:markov",
    });
    expect(attribute([path(true, "a"), { touchpoints: [], converted: false }], { model: "markov" }).reason).toBe(
      "no-unconverted-journeys",
    );
  });

  test("seeing a channel twice in a row changes nothing, and a journey may stand for many", () => {
    const once = [path(true, "a", "b"), path(false, "a"), path(false, "b", "a")];
    const twice = [path(true, "a", "a", "b", "b"), path(false, "a", "a"), path(false, "b", "a")];
    expect(creditOf(twice, { model: "markov" })).toEqual(creditOf(once, { model: "markov" }));
    const many = once.map((journey) => ({ ...journey, count: 10 }));
    expectClose(creditOf(many, { model: "markov" }).a, 10 * (creditOf(once, { model: "markov" }).a as number));
  });

  test("a channel that no journey stands for gets nothing", () => {
    const journeys = [path(true, "a"), path(false, "a"), { ...path(false, "b"), count: 0 }];
    expect(creditOf(journeys, { model: "markov" })).toEqual({ a: 1, b: 0 });
  });
});

describe("attribute", () => {
  test("a touchpoint may be the name of its channel", () => {
    const named: Journey = { touchpoints: ["a", { channel: "b" }], converted: true };
    expect(attribute([named], { model: "linear" })).toEqual(attribute([path(true, "a", "b")], { model: "linear" }));
  });

  test("a journey that says what it brought need not say that it converted", () => {
    const { touchpoints } = path(true, "a");
    const credit = (journey: Journey) => creditOf([journey, path(true, "b")], { model: "linear" });
    expect(credit({ touchpoints, conversions: 2 })).toEqual({ a: 2, b: 1 });
    expect(credit({ touchpoints, value: eur("5") })).toEqual({ a: 1, b: 1 });
    expect(credit({ touchpoints, conversions: 0, converted: null })).toEqual({ a: 0, b: 1 });
    expect(credit({ touchpoints, conversions: 0, value: eur("0") })).toEqual({ a: 0, b: 1 });
  });

  test("a given order is noted only where it decides", () => {
    const one = [path(true, "a")];
    const lost = [path(true, "a"), path(false, "a", "b")];
    const noted = (journeys: readonly Journey[], model: AttributionOptions["model"]) =>
      codes(journeys, { model }).filter((code) => code.startsWith("given-order"));
    for (const model of ["first", "last", "position"] as const) {
      expect(noted(one, model)).toEqual([]);
      expect(noted(lost, model)).toEqual([]);
      expect(noted([...lost, path(true, "a", "b")], model)).toEqual(["given-order 1"]);
    }
    expect(noted(lost, "markov")).toEqual(["given-order 1"]);
    expect(noted([path(true, "a", "b"), ...lost], "linear")).toEqual([]);
  });

  test("money is split to the last cent", () => {
    const journeys = [{ ...path(true, "a", "b", "c"), value: eur("100.00") }];
    const { value, n, model, basis } = attribute(journeys, { model: "linear" });
    expect(value?.map((each) => each.value?.amount)).toEqual(["33.34", "33.33", "33.33"]);
    expect([n, model, basis]).toEqual([1, "attribute@1", "conversions:linear"]);
    expectClose(value?.[0]?.share, 1 / 3);
  });

  test("cents of many journeys do not all go to the first channel: the sum is split, not each journey", () => {
    const journeys = Array.from({ length: 300 }, () => ({ ...path(true, "a", "b", "c"), value: eur("0.01") }));
    const { value } = attribute(journeys, { model: "linear" });
    expect(value?.map((each) => each.value?.amount)).toEqual(["1.00", "1.00", "1.00"]);
  });

  test("worth nothing is nothing for all, and no value told is none for all", () => {
    const zero = attribute([{ ...path(true, "a", "b"), value: eur("0") }], { model: "linear" }).value;
    expect(zero?.map((each) => each.value?.amount)).toEqual(["0.00", "0.00"]);
    const none = attribute([path(true, "a", "b")], { model: "linear" }).value;
    expect(none?.map((each) => each.value)).toEqual([null, null]);
  });

  test("several conversions in a journey, and journeys that were alike", () => {
    const journeys: Journey[] = [
      { ...path(true, "a"), conversions: 2.5 },
      { ...path(true, "b"), count: 4 },
      { ...path(true, "b"), count: 4, conversions: 6 },
    ];
    expect(creditOf(journeys, { model: "last" })).toEqual({ a: 2.5, b: 10 });
    expect(attribute(journeys, { model: "last" }).n).toBe(9);
  });

  test("what is left out is counted", () => {
    const journeys: Journey[] = [
      { ...path(true, "a"), value: eur("1") },
      { ...path(true, "a"), count: 2 },
      { ...path(true), count: 3 },
      { ...path(false, "a"), count: 4 },
    ];
    expect(codes(journeys, { model: "linear" })).toEqual(["no-touchpoints 3", "unconverted 4", "missing-value 2"]);
    const timed = [...journeys, { touchpoints: [{ channel: "b", at: day(1) }], converted: true }];
    const { value, notes } = attribute(timed, { model: "time-decay", halfLifeDays: 7 });
    expect(value?.map(({ conversions }) => conversions)).toEqual([0, 1]);
    expect(notes).toContainEqual({ code: "missing-time", count: 3 });
  });

  test("nothing converted, no journeys, and no times are unknown", () => {
    const reasonOf = (journeys: readonly Journey[] | null, model: AttributionOptions["model"]) =>
      attribute(journeys, { model }).reason;
    for (const model of attributionModels) {
      expect(reasonOf([path(false, "a")], model)).toBe("no-conversions");
      expect(reasonOf([path(true)], model)).toBe("no-conversions");
      expect(reasonOf([], model)).toBe("no-conversions");
      expect(reasonOf(null, model)).toBe("no-conversions");
    }
    expect(reasonOf([path(true, "a")], "time-decay")).toBe("missing-time");
  });

  test.each([
    ["a", "not-an-array", "journeys"],
    [[null], "not-an-object", "journeys[0]"],
    [[{ converted: true }], "not-an-array", "journeys[0].touchpoints"],
    [[{ touchpoints: [5], converted: true }], "not-an-object", "journeys[0].touchpoints[0]"],
    [[{ touchpoints: [""], converted: true }], "empty-string", "journeys[0].touchpoints[0]"],
    [[{ touchpoints: [], converted: "yes" }], "not-a-boolean", "journeys[0].converted"],
    [[{ ...path(true, "a"), converted: null, conversions: 0, value: eur("1") }], "out-of-range", "journeys[0].value"],
    [[{ ...path(true, "a"), value: eur(`${"9".repeat(400)}`) }], "out-of-range", "journeys[0].value.amount"],
    [[{ touchpoints: [{}], converted: true }], "not-a-string", "journeys[0].touchpoints[0].channel"],
    [[path(true, "")], "empty-string", "journeys[0].touchpoints[0].channel"],
    [
      [{ touchpoints: [{ channel: "a", at: 1_700_000_000 }], converted: true }],
      "time-in-seconds",
      "journeys[0].touchpoints[0].at",
    ],
    [[{ touchpoints: [] }], "not-a-boolean", "journeys[0].converted"],
    [[{ ...path(true, "a"), count: 0, conversions: 1 }], "out-of-range", "journeys[0].conversions"],
    [[{ ...path(false, "a"), conversions: 1 }], "out-of-range", "journeys[0].conversions"],
    [[{ ...path(false, "a"), value: eur("1") }], "out-of-range", "journeys[0].value"],
    [[{ ...path(true, "a"), conversions: -1 }], "negative", "journeys[0].conversions"],
    [[{ ...path(true, "a"), value: eur("1.001") }], "too-many-decimals", "journeys[0].value.amount"],
    [[{ ...path(true, "a"), value: eur("-1") }], "negative", "journeys[0].value.amount"],
    [
      [
        { ...path(true, "a"), value: eur("1") },
        { ...path(true, "a"), value: { amount: "1", currency: "USD" } },
      ],
      "currency-mismatch",
      "journeys[1].value.currency",
    ],
  ])("%j is refused", (given, code, where) => {
    expect(() => attribute(given as readonly Journey[], { model: "linear" })).toThrow(thrown(code, where));
  });

  test("a journey that did not convert may say that it was worth nothing", () => {
    const journeys = [path(true, "a"), { ...path(false, "a"), value: eur("0.00"), conversions: 0 }];
    expect(creditOf(journeys, { model: "linear" })).toEqual({ a: 1 });
  });

  test.each([
    [{ model: "u-shaped" }, "unknown-option", "model"],
    [{ model: "time-decay", halfLifeDays: 0 }, "out-of-range", "halfLifeDays"],
    [{ model: "time-decay", halfLifeDays: -1 }, "negative", "halfLifeDays"],
    [{ model: "position", weights: { first: 0.6, last: 0.6 } }, "out-of-range", "weights"],
    [{ model: "position", weights: { first: 1.6, last: 0 } }, "out-of-range", "weights.first"],
    [{ model: "position", weights: { first: 0.4 } }, "not-a-number", "weights.last"],
    [null, "not-an-object", "options"],
  ])("%j is refused", (options, code, where) => {
    expect(() => attribute([], options as AttributionOptions)).toThrow(thrown(code, where));
  });
});
