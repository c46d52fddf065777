import { type CampaignReport, campaignReport, rankCampaigns } from "../../src/scorecard/index.js";
import { normalShrinkage } from "../../src/statistics/index.js";
import { distributions } from "../support/distributions.js";
import { random } from "../support/random.js";

/** What campaigns are like. */
export interface CampaignProcess {
  /** How many there are. */
  readonly campaigns: number;
  /** The average number of orders of one that breaks even. */
  readonly orders: number;
  /** How much true returns, plus 1, spread: the standard deviation of their logarithm. */
  readonly spread: number;
  /** How much orders vary. */
  readonly variation: number;
  /** Whether the logarithms of true returns are normal, or alike but for a few that are far better. */
  readonly shape: "lognormal" | "few-stars";
}

/** How a ranking did. */
export interface RankingRecord {
  /** Of those said to be among the first with a probability in this tenth: how many, what was said on average, what was so. */
  readonly bins: readonly { readonly count: number; readonly said: number; readonly was: number }[];
  /** Of the three chosen by the low, by the return, and by the shrunken return: how many were truly among the first three. */
  readonly right: { readonly low: number; readonly value: number; readonly shrunk: number; readonly said: number };
  /** How often all three were right, and how often it was said. */
  readonly all: { readonly was: number; readonly said: number };
  /** Of the three chosen by the return: what they seemed to return, what was expected of them, and what they did. */
  readonly curse: { readonly seemed: number; readonly expected: number; readonly was: number };
  /** How often the interval of the rank held the true rank. */
  readonly rankCoverage: number;
  /** How often the interval of the shrunken return held the true one. */
  readonly returnCoverage: number;
  /** The mean of the profit's probability, and how often it was one; where it was said to be 60 to 90 %. */
  readonly profit: { readonly said: number; readonly was: number; readonly alone: number; readonly aloneWas: number };
  /** How often the likeliest spread between campaigns is 0. */
  readonly noSpread: number;
}

const perOrder = 24;
const first = 3;

/** Draws samples of campaigns with known truth, and compares. */
export function recordRanking(process: CampaignProcess, samples: number, seed = 1): RankingRecord {
  const draw = distributions(random(seed));
  const bins = Array.from({ length: 10 }, () => ({ count: 0, said: 0, was: 0 }));
  const sums = { low: 0, value: 0, shrunk: 0, saidRight: 0, all: 0, saidAll: 0, seemed: 0, expected: 0, was: 0 };
  const held = { ranks: 0, returns: 0, of: 0, zero: 0 };
  const profit = { said: 0, was: 0, count: 0, alone: 0, aloneWas: 0, aloneCount: 0 };
  for (let sample = 0; sample < samples; sample++) {
    const truths: number[] = [];
    const reports: CampaignReport[] = [];
    while (reports.length < process.campaigns) {
      const truth = trueRatio(draw, process);
      const cost = Math.round(100 * draw.lognormal(process.orders * perOrder, 0.7)) / 100;
      const orders = draw.poisson((cost * truth) / perOrder);
      let left = 0;
      for (let order = 0; order < orders; order++)
        left += process.variation === 0 ? perOrder : draw.lognormal(perOrder, process.variation);
      const report = reportOf(cost, orders, left, process.variation);
      // The question is asked of those that can be ranked.
      if (report.returnOnInvestment.interval) {
        truths.push(truth);
        reports.push(report);
      }
    }
    const { campaigns, chosen, probabilityOfChosen, expectedRight } = rankCampaigns(reports, {
      first,
      seed: sample,
      draws: 2_000,
    });
    const order = truths.map((_, i) => i).sort((a, b) => (truths[b] as number) - (truths[a] as number));
    const rankOf = new Map(order.map((index, place) => [index, place + 1]));
    const isFirst = (index: number): boolean => (rankOf.get(index) as number) <= first;
    for (const { index, probabilityOfFirst, rank, shrunkReturn, probabilityOfProfit } of campaigns) {
      const said = probabilityOfFirst.value as number;
      const bin = bins[Math.min(9, Math.floor(10 * said))] as (typeof bins)[number];
      bin.count++;
      bin.said += said;
      if (isFirst(index)) bin.was++;
      const truth = (truths[index] as number) - 1;
      held.of++;
      if (within(rankOf.get(index) as number, rank.interval)) held.ranks++;
      if (within(truth, shrunkReturn.interval)) held.returns++;
      const [p, alone] = [probabilityOfProfit.value as number, reports[index]?.probabilityOfProfit.value as number];
      if (p >= 0.6 && p < 0.9) {
        profit.count++;
        profit.said += p;
        if (truth > 0) profit.was++;
      }
      if (alone >= 0.6 && alone < 0.9) {
        profit.aloneCount++;
        profit.alone += alone;
        if (truth > 0) profit.aloneWas++;
      }
    }
    const best = (of: (row: (typeof campaigns)[number]) => number) =>
      [...campaigns].sort((a, b) => of(b) - of(a)).slice(0, first);
    const byValue = best((row) => row.returnOnInvestment.value as number);
    const count = (rows: readonly { readonly index: number }[]) => rows.filter(({ index }) => isFirst(index)).length;
    const right = chosen.filter(isFirst).length;
    sums.low += right;
    sums.value += count(byValue);
    sums.shrunk += count(best((row) => row.shrunkReturn.value as number));
    sums.saidRight += expectedRight.value as number;
    if (right === first) sums.all++;
    sums.saidAll += probabilityOfChosen.value as number;
    for (const row of byValue) {
      sums.seemed += (row.returnOnInvestment.value as number) / first;
      sums.expected += (row.shrunkReturn.value as number) / first;
      sums.was += ((truths[row.index] as number) - 1) / first;
    }
    if (isSpreadNone(reports)) held.zero++;
  }
  return {
    bins: bins.map(({ count, said, was }) => ({ count, said: said / count, was: was / count })),
    right: {
      low: sums.low / samples,
      value: sums.value / samples,
      shrunk: sums.shrunk / samples,
      said: sums.saidRight / samples,
    },
    all: { was: sums.all / samples, said: sums.saidAll / samples },
    curse: { seemed: sums.seemed / samples, expected: sums.expected / samples, was: sums.was / samples },
    rankCoverage: held.ranks / held.of,
    returnCoverage: held.returns / held.of,
    profit: {
      said: profit.said / profit.count,
      was: profit.was / profit.count,
      alone: profit.alone / profit.aloneCount,
      aloneWas: profit.aloneWas / profit.aloneCount,
    },
    noSpread: held.zero / samples,
  };
}

function trueRatio(draw: ReturnType<typeof distributions>, { spread, shape }: CampaignProcess): number {
  if (shape === "lognormal") return Math.exp(spread * draw.normal());
  return draw.uniform() < 0.1 ? Math.exp(3 * spread) : Math.exp((spread / 3) * draw.normal());
}

function reportOf(cost: number, conversions: number, left: number, variation: number): CampaignReport {
  const eur = (amount: number) => ({ amount: amount.toFixed(2), currency: "EUR" });
  return campaignReport(
    {
      costs: [{ kind: "fee", cost: eur(cost) }],
      results: { conversions, revenue: eur(left), costOfGoods: eur(0), refunds: eur(0) },
      tracking: ["code"],
    },
    { variation, discounts: 0, variableCost: 0 },
  );
}

const within = (
  value: number,
  interval: { readonly low: number | null; readonly high: number | null } | undefined,
): boolean => interval !== undefined && (interval.low as number) <= value && value <= (interval.high as number);

function isSpreadNone(reports: readonly CampaignReport[]): boolean {
  const ends = reports.map(({ returnOnInvestment: { interval } }) =>
    [interval?.low, interval?.high].map((end) => Math.log1p(end as number)),
  ) as [number, number][];
  const { betweenVariance } = normalShrinkage(
    ends.map(([low, high]) => (low + high) / 2),
    ends.map(([low, high]) => ((high - low) / 3.92) ** 2),
  );
  return betweenVariance === 0;
}

/** How far what was said is from what was, on average over all that was said. */
export function calibrationError({ bins }: RankingRecord): number {
  const all = bins.filter(({ count }) => count > 0);
  const total = all.reduce((sum, { count }) => sum + count, 0);
  return all.reduce((sum, { count, said, was }) => sum + count * Math.abs(said - was), 0) / total;
}
