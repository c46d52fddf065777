// How often the method finds the truly good ones of the shop whose sheet comes with the package, over many such sheets:
// the generator knows the truth, and the ranking does not.
import { expect, test } from "vitest";
import { campaignReport, rankCampaigns } from "../../src/scorecard/index.js";
import { generatePartnerships, type Partnership, shop } from "../generate/campaigns-csv.js";

const money = (amount: number, currency = "EUR") => ({ amount: amount.toFixed(2), currency });
const exchange = {
  kind: "exchange-table",
  date: "2026-06-30",
  base: "EUR",
  rates: { USD: String(shop.dollarsPerEuro) },
  source: "made up",
} as const;

const reportOf = (one: Partnership) =>
  campaignReport(
    {
      id: one.id,
      costs: [
        { kind: "fee", cost: money(one.fee, one.feeCurrency), tax: { included: true, rate: one.feeTax } },
        { kind: "agency", cost: money(one.agency) },
        { kind: "product", cost: money(one.giftCost) },
        { kind: "shipping", cost: money(one.shipping) },
        { kind: "hours", cost: money(one.hours * shop.hourlyRate) },
      ],
      results: { conversions: one.orders, revenue: money(one.sales), refunds: money(one.refunds) },
      tracking: ["code"],
    },
    {
      currency: "EUR",
      exchange,
      taxes: "without",
      salesTax: shop.salesTax,
      costOfGoods: { share: shop.costOfGoods },
      discounts: 0,
      variableCost: { perConversion: money(shop.variableCost) },
      variation: shop.variation,
    },
  );

const sheets = 60;
const found = { low: 0, said: 0, value: 0, all: 0, saidAll: 0, seemed: 0, expected: 0, was: 0 };
for (let sheet = 0; sheet < sheets; sheet++) {
  const partnerships = generatePartnerships(7_000_000 + 100_000 * sheet);
  const reports = partnerships.map(reportOf);
  const { campaigns, chosen, expectedRight, probabilityOfChosen } = rankCampaigns(reports, {
    first: 3,
    seed: sheet,
    draws: 1_000,
  });
  const ranked = campaigns.filter(({ rank }) => rank.value !== null);
  const truth = (index: number) => partnerships[index]?.trueReturn as number;
  const third = ranked.map(({ index }) => truth(index)).sort((a, b) => b - a)[2] as number;
  const right = chosen.filter((index) => truth(index) >= third).length;
  const seeming = [...reports.keys()]
    .sort((a, b) => (reports[b]?.returnOnInvestment.value ?? -1) - (reports[a]?.returnOnInvestment.value ?? -1))
    .slice(0, 3);
  found.low += right / sheets;
  found.said += (expectedRight.value as number) / sheets;
  found.value += seeming.filter((index) => truth(index) >= third).length / sheets;
  found.all += (right === 3 ? 1 : 0) / sheets;
  found.saidAll += (probabilityOfChosen.value as number) / sheets;
  for (const { index, returnOnInvestment: roi, shrunkReturn } of ranked.slice(0, 3)) {
    found.seemed += (roi.value as number) / 3 / sheets;
    found.expected += (shrunkReturn.value as number) / 3 / sheets;
    found.was += truth(index) / 3 / sheets;
  }
}

test("of the three chosen two or more are truly among the first three, as many as is said", () => {
  expect(found.low).toBeGreaterThan(2);
  // One sheet has a deviation of about 0.7; three errors of 60 are 0.27.
  expect(Math.abs(found.low - found.said)).toBeLessThan(0.3);
  // The order alone finds no fewer than that by the bare return, and hardly more: what it adds is how sure it is.
  expect(found.low).toBeGreaterThan(found.value - 0.2);
});

test("all three are right about as often as is said", () => {
  expect(Math.abs(found.all - found.saidAll)).toBeLessThan(3 * Math.sqrt(0.25 / sheets));
});

test("what the chosen three are expected to return is nearer to what they return than what they seemed to", () => {
  expect(Math.abs(found.expected - found.was)).toBeLessThan(Math.abs(found.seemed - found.was));
  expect(found.seemed).toBeGreaterThan(found.was);
});
