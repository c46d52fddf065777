import * as portfolio from "../../src/portfolio/index.js";
import { eur } from "./some-returns.js";

/** An estimate of a creator's reach, or of whatever else. */
const about = (value: number) =>
  ({
    value,
    interval: { low: value / 2, high: value * 2, shape: "between", level: 0.95, method: "mine" },
    n: 12,
    basis: "reach:next",
    model: "mine@1",
    notes: [],
  }) as const;

const creators = [
  { id: "ana", reach: about(20_000), posts: 3 },
  { id: "ben", reach: 30_000, impressions: 45_000 },
  { id: "cem", reach: 10_000, posts: 1 },
];
const overlaps = [
  { between: ["ana", "ben"], overlap: 4_000 },
  { between: ["ana", "cem"], overlap: 2_000 },
  { between: ["ben", "cem"], overlap: 1_000 },
] as const;
const population = 1_000_000;

const few = [{ id: "max", reach: about(35_000), engagement: 900, contribution: eur("2600.00"), cost: eur("2000.00") }];
const many = Array.from({ length: 10 }, () => ({
  reach: about(5_000),
  engagement: about(200),
  contribution: eur("310.00"),
  cost: eur("200.00"),
  hours: 2,
}));
/** What costs nothing, which is not unknown. */
const free = { fixed: eur("0.00"), perPair: eur("0.00") };
const goal = { population, goal: "awareness", seed: 1, draws: 200 } as const;

const roster = [
  { id: "ana", followers: 8_000, reach: 2_100 },
  { followers: 12_000, reach: 4_000 },
  { followers: 15_000, reach: 3_300 },
  { followers: 60_000, reach: 19_000 },
];

const candidates = [
  { id: "ana", cost: eur("900.00"), reach: 30_000, group: "DE" },
  { id: "ben", cost: eur("400.00"), reach: about(12_000), group: "DE" },
  { id: "cleo", cost: eur("700.00"), reach: 26_000, group: "AT" },
  { id: "dan", cost: eur("250.00"), reach: 9_000, group: "DE" },
];
const budget = eur("1500.00");

/** What many creators do together, known and unknown, with intervals and without. */
export const somePortfolios = {
  netReach: {
    "of people": portfolio.netReach(creators, { population }),
    "of pairs": portfolio.netReach(creators, { overlaps }),
    "of shares": portfolio.netReach([0.1, 0.2]),
    "of some that are unknown": portfolio.netReach([null, 0.2]),
    unknown: portfolio.netReach(null),
  },
  reachFrequency: {
    known: portfolio.reachFrequency(creators, { population, effectiveContacts: 3 }),
    "without a population": portfolio.reachFrequency(creators, { overlaps }),
    unknown: portfolio.reachFrequency([{ reach: null }], { population }),
  },
  creatorsNeeded: {
    known: portfolio.creatorsNeeded(20_000, { targetReach: 200_000, population }),
    "out of reach": portfolio.creatorsNeeded(20_000, { targetReach: 200_000, population, overlap: 0.2 }),
    unknown: portfolio.creatorsNeeded(null, { targetReach: 200_000, population }),
  },
  coordinationCost: {
    "with a gain": portfolio.coordinationCost(20, {
      fixed: eur("500.00"),
      perCreator: eur("60.00"),
      perPair: eur("0.50"),
      hoursPerCreator: 2,
      gain: { valuePerPerson: eur("0.05"), reachPerCreator: 8_000, population: 200_000, fee: eur("150.00") },
    }),
    "of an estimated number": portfolio.coordinationCost(about(20), { ...free, perCreator: eur("60.00") }),
    unknown: portfolio.coordinationCost(null, { perCreator: eur("60.00") }),
  },
  coordinationNumber: {
    "with a gain": portfolio.coordinationCost(10, {
      fixed: 500,
      perCreator: 100,
      perPair: 5,
      gain: (creators: number) => 1_000 * Math.sqrt(creators),
      most: 30,
    }),
    unknown: portfolio.coordinationCost(10, { perCreator: null as number | null }),
  },
  rosterVariability: {
    known: portfolio.rosterVariability(roster, { population: 300_000 }),
    "of followers alone": portfolio.rosterVariability([9_000, 4_000]),
    unknown: portfolio.rosterVariability([]),
  },
  compareMixes: {
    played: portfolio.compareMixes(
      { few, many },
      { ...goal, coordination: { ...free, perCreator: eur("20.00"), hoursPerCreator: 1 } },
    ),
    "of what is sure": portfolio.compareMixes(
      { few: [{ reach: 45_000 }], many: [{ reach: 30_000 }, { reach: 30_000 }] },
      { goal: "awareness", population, compared: "total" },
    ),
    tied: portfolio.compareMixes(
      { one: [{ reach: 30_000 }], other: [{ reach: 30_000 }] },
      { goal: "awareness", population, compared: "total" },
    ),
    "of one": portfolio.compareMixes({ few }, { ...goal, goal: "sales" }),
  },
  selectCreators: {
    known: portfolio.selectCreators(candidates, { budget, population }),
    "of a goal that is a sum": portfolio.selectCreators(
      candidates.map((each, i) => ({ ...each, conversions: 10 * i })),
      { budget, goal: "conversions" },
    ),
    infeasible: portfolio.selectCreators(candidates, { budget, population, minimum: { DE: 3 } }),
    unknown: portfolio.selectCreators(null, { budget, population }),
  },
};
