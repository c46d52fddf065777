import { describe, expect, test } from "vitest";
import {
  type CampaignRanking,
  campaignReport,
  flattenCampaign,
  type RankableReport,
  type RankedCampaign,
  rankCampaigns,
} from "../../src/scorecard/index.js";
import { refusal } from "../money/refusal.js";

const eur = (amount: number) => ({ amount: amount.toFixed(2), currency: "EUR" });
/** A campaign whose orders leave 25.00 each. */
const reportOf = (id: string, cost: number, conversions: number, options: object = {}) =>
  campaignReport(
    {
      id,
      costs: [{ kind: "fee", cost: eur(cost) }],
      results: { conversions, revenue: eur(25 * conversions), costOfGoods: eur(0), refunds: eur(0) },
      tracking: ["code"],
    },
    { variation: 0.6, discounts: 0, variableCost: 0, ...options },
  );
const some = [
  reportOf("steady", 1_000, 80),
  reportOf("lucky", 50, 6),
  reportOf("middling", 1_000, 45),
  reportOf("poor", 1_000, 20),
  reportOf("tiny", 30, 2),
];
/** The interval of the first one's shrunken return. */
const endsOf = ({ campaigns: [first] }: CampaignRanking) =>
  (first as RankedCampaign).shrunkReturn.interval as { low: number; high: number };
const values = (measures: readonly { readonly value: number | null }[]) => measures.map(({ value }) => value);
const sum = (numbers: readonly (number | null)[]) => numbers.reduce<number>((total, each) => total + (each ?? 0), 0);

describe("a ranking", () => {
  const ranking = rankCampaigns(Object.freeze(some), { first: 2, seed: 1 });

  test("goes by the low of the interval, so that six lucky orders do not come first", () => {
    expect(ranking.campaigns.map(({ id }) => id)).toEqual(["steady", "middling", "lucky", "poor", "tiny"]);
    expect(values(ranking.campaigns.map(({ rank }) => rank))).toEqual([1, 2, 3, 4, null]);
    const [steady, , lucky] = ranking.campaigns;
    expect(lucky?.returnOnInvestment.value).toBeGreaterThan(steady?.returnOnInvestment.value as number);
    expect(ranking.campaigns.map(({ index }) => index)).toEqual([0, 2, 1, 3, 4]);
    expect(ranking.chosen).toEqual([0, 2]);
  });

  test("the probabilities to be among the first sum to how many these are", () => {
    const all = values(ranking.campaigns.map(({ probabilityOfFirst }) => probabilityOfFirst));
    expect(sum(all)).toBeCloseTo(2, 9);
    expect(ranking.expectedRight.value).toBeCloseTo(sum(all.slice(0, 2)), 9);
    expect(ranking.probabilityOfChosen.value).toBeLessThan(all[0] as number);
    expect(
      sum(values(rankCampaigns(some, { first: 9, seed: 1 }).campaigns.map((each) => each.probabilityOfFirst))),
    ).toBe(4);
  });

  test("returns are drawn toward each other, the unsure ones more", () => {
    const moved = [ranking.campaigns[0], ranking.campaigns[2]].map(
      (each) => Math.log1p(each?.returnOnInvestment.value as number) - Math.log1p(each?.shrunkReturn.value as number),
    );
    expect(moved[0]).toBeGreaterThan(0);
    expect(moved[1]).toBeGreaterThan(2 * (moved[0] as number));
    const { low, high } = endsOf(ranking);
    expect(low < 1 && 1 < high).toBe(true);
  });

  test("who has no interval stands at the end, with the reason", () => {
    const last = ranking.campaigns.at(-1);
    expect(last?.rank).toMatchObject({ value: null, reason: "no-interval" });
    expect(last?.rank.notes.map(({ code }) => code)).toContain("too-few-orders");
    const unknown = rankCampaigns([reportOf("a", 0, 50), ...some], { first: 1, seed: 1 });
    expect(unknown.campaigns.map(({ rank }) => rank.reason)).toEqual([
      ...[undefined, undefined, undefined, undefined],
      "zero-denominator",
      "no-interval",
    ]);
    expect(unknown.expectedRight.notes).toEqual([{ code: "without-interval", count: 2 }]);
  });

  test("is plain data, the same for a seed, and in the same order for any order of the input", () => {
    expect(JSON.parse(JSON.stringify(ranking))).toEqual(ranking);
    expect(rankCampaigns(some, { first: 2, seed: 1 })).toEqual(ranking);
    const turned = rankCampaigns([...some].reverse(), { first: 2, seed: 1 });
    expect(turned.campaigns.map(({ id }) => id)).toEqual(ranking.campaigns.map(({ id }) => id));
    expect(turned.chosen).toEqual([4, 2]);
  });

  test("gives a flat row its columns", () => {
    const [first] = ranking.campaigns;
    const row = flattenCampaign(some[0] as (typeof some)[0], first);
    expect(row).toMatchObject({ rank: 1, probabilityOfFirst: first?.probabilityOfFirst.value });
    expect(row.probabilityOfProfitAmongAll).toBe(first?.probabilityOfProfit.value);
  });
});

describe("ties", () => {
  test("share a rank and say so; a tie over the end chooses more than asked for", () => {
    const twins = ["a", "b", "c"].map((id) => reportOf(id, 1_000, 60));
    const { campaigns, chosen, expectedRight, probabilityOfChosen } = rankCampaigns(
      [reportOf("best", 1_000, 200), ...twins, reportOf("worst", 1_000, 10)],
      { first: 2, seed: 1 },
    );
    expect(values(campaigns.map(({ rank }) => rank))).toEqual([1, 2, 2, 2, 5]);
    expect(campaigns[1]?.rank.notes).toEqual([{ code: "tied", count: 3 }]);
    expect(chosen).toEqual([0, 1, 2, 3]);
    expect(expectedRight.notes).toEqual([{ code: "tied", count: 4 }]);
    expect(probabilityOfChosen.value).toBeGreaterThan(0.99);
  });
});

describe("few campaigns", () => {
  test("of two nothing is learnt from the other", () => {
    const { campaigns, expectedRight } = rankCampaigns(some.slice(0, 2), { first: 1, seed: 1 });
    for (const { shrunkReturn, returnOnInvestment: roi } of campaigns)
      expect(shrunkReturn.value).toBeCloseTo(roi.value as number, 12);
    expect(expectedRight.notes).toEqual([{ code: "too-few-campaigns" }]);
    expect(campaigns[0]?.rank.notes).toEqual([{ code: "too-few-campaigns" }]);
  });

  test.each([[null], [[]], [[reportOf("tiny", 30, 2)]]])("of none that can be ranked nothing is chosen", (reports) => {
    const { chosen, probabilityOfChosen, expectedRight } = rankCampaigns(reports, { first: 3, seed: 1 });
    expect([chosen, probabilityOfChosen.reason, expectedRight.reason]).toEqual([
      [],
      "too-few-campaigns",
      "too-few-campaigns",
    ]);
  });
});

describe("the capture rate", () => {
  const rates = { captureRate: { successes: 12, trials: 20 }, leaked: 0 };
  const adjusted = [80, 50, 45, 20].map((orders, i) => reportOf(`c${i}`, 1_000, orders, rates));
  const plain = [80, 50, 45, 20].map((orders, i) => reportOf(`c${i}`, 1_000, orders));

  test("is the same doubt for all: it changes no rank, and makes profits less sure", () => {
    const [with_, without] = [adjusted, plain].map((reports) => rankCampaigns(reports, { first: 2, seed: 1 }));
    const ranksOf = (ranking: typeof with_) =>
      ranking?.campaigns.map(({ rank, probabilityOfFirst }) => [rank.value, probabilityOfFirst.value]);
    expect(ranksOf(with_)).toEqual(ranksOf(without));
    const width = (ranking: typeof with_) => {
      const { low, high } = endsOf(ranking as CampaignRanking);
      return Math.log1p(high) - Math.log1p(low);
    };
    expect(width(with_)).toBeGreaterThan(width(without));
  });

  test("where all sales may be leaks, all are tied and no profit is sure, but the ranks of the rest are", () => {
    const open = [80, 50, 20].map((orders, i) => reportOf(`c${i}`, 1_000, orders, { captureRate: 0.6 }));
    const { campaigns } = rankCampaigns(open, { first: 1, seed: 1 });
    expect(values(campaigns.map(({ rank }) => rank))).toEqual([1, 1, 1]);
    expect(campaigns[0]?.probabilityOfProfit.reason).toBe("not-identified");
    expect(campaigns[0]?.shrunkReturn.interval).toBeUndefined();
    expect(campaigns[0]?.probabilityOfFirst.value).toBeGreaterThan(0.9);
  });

  test("a campaign of which all sales leaked cannot be ranked", () => {
    const lost = reportOf("lost", 1_000, 50, { captureRate: 0.6, leaked: 1 });
    expect(rankCampaigns([lost, ...plain], { first: 1, seed: 1 }).campaigns.at(-1)?.id).toBe("lost");
  });
});

test.each<[string, string, unknown, unknown]>([
  ["not-an-array", "reports", "no", { first: 1, seed: 1 }],
  ["not-an-object", "reports[0]", [null], { first: 1, seed: 1 }],
  ["not-an-object", "options", [], null],
  ["not-an-integer", "first", [], { first: 1.5, seed: 1 }],
  ["out-of-range", "first", [], { first: 0, seed: 1 }],
  ["not-a-number", "first", [], { seed: 1 }],
  ["out-of-range", "seed", some, { first: 1 }],
  ["out-of-range", "level", some, { first: 1, seed: 1, level: 0 }],
  [
    "not-a-number",
    "reports[0].returnOnInvestment",
    [{ returnOnInvestment: { value: "1", n: 1, basis: "", notes: [] } }],
    { first: 1, seed: 1 },
  ],
  [
    "not-finite",
    "reports[0].returnOnInvestment",
    [{ returnOnInvestment: { value: Number.NaN, n: 1, basis: "", notes: [] } }],
    { first: 1, seed: 1 },
  ],
])("refuses %s at %s", (code, path, reports, options) => {
  expect(refusal(() => (rankCampaigns as (...all: unknown[]) => unknown)(reports, options))).toEqual([code, path]);
});

test("a return of no width cannot be ranked, and one without an id can", () => {
  const measure = { value: 0.5, n: 9, basis: "", model: "given@1", notes: [] } as const;
  const of = (low: number, high: number): RankableReport => {
    const roi = { ...measure, interval: { low, high, shape: "between", level: 0.95, method: "log-t" } } as const;
    return { trackedReturn: roi, returnOnInvestment: roi } as unknown as RankableReport;
  };
  const { campaigns } = rankCampaigns([of(0.5, 0.5), of(0.1, 0.9)], { first: 1, seed: 1 });
  expect(campaigns.map(({ id, index, rank }) => [id, index, rank.value])).toEqual([
    [null, 1, 1],
    [null, 0, null],
  ]);
});

test("a report that lacks its parts is one of which nothing is known", () => {
  const { campaigns } = rankCampaigns([{} as RankableReport], { first: 1, seed: 1 });
  expect(campaigns[0]).toMatchObject({ id: null, index: 0, rank: { value: null, reason: "not-given" } });
});
