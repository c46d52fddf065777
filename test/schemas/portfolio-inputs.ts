import * as portfolio from "../../src/portfolio/index.js";
import * as schemas from "../../src/schemas/index.js";
import { type InputCase, share, sum } from "./input-case.js";
import { eur } from "./some-returns.js";

/** A measured count of people, with an interval. */
const people = {
  value: 900,
  interval: { low: 700, high: 1_200, shape: "between", level: 0.95, method: "log-t" },
  n: 5,
  basis: "reach:next",
  model: "mine@1",
  notes: [],
} as const;
const options = { options: "" };
const rates = {
  fixed: eur("90"),
  perCreator: sum,
  perPair: eur("0.5"),
  fixedHours: 3,
  hoursPerCreator: 1.5,
  hoursPerPair: 0.1,
  hourlyRate: eur("40"),
};
const gain = { valuePerPerson: eur("0.2"), reachPerCreator: people, population: 50_000, fee: eur("90") };
const member = {
  id: "ana",
  reach: people,
  engagement: 400,
  conversions: people,
  contribution: sum,
  cost: sum,
  hours: 2,
};
const candidate = {
  id: "ana",
  cost: eur("300"),
  reach: people,
  engagement: 40,
  conversions: 3,
  group: ["DE", "beauty"],
  interest: "beauty",
  competitor: "Rival",
};
const others = [
  { id: "ben", cost: eur("200"), reach: 400, engagement: 30, conversions: 3, group: "DE" },
  { id: "cem", cost: eur("250"), reach: 500, engagement: 20, conversions: 3, group: "AT" },
];
/** What the candidates decide together, or the constraints among themselves. */
const amongOthers =
  /^(?:unknown-id|unknown-audience|unknown-group|contradictory-constraints|duplicate-name|out-of-range|overlap-above-audience|contradictory-overlaps|people-required|duplicate-pair|over-determined|population-required|too-many-audiences|missing|too-many-decimals) /;

/** The ends of an estimate of a cost may be below 0 elsewhere. */
const lowEnd = /^negative \w+\.interval\.low/;

/** Every input of the functions of a portfolio. */
export const portfolioInputs: readonly InputCase[] = [
  ...[900, people, { id: "ana", reach: people }, ["u1", "u2", 3]].map(
    (input): InputCase => ({
      name: "AudienceInput",
      schema: schemas.audienceInputSchema,
      call: (audience) => portfolio.netReach([audience], { population: 50_000 }),
      path: "audiences[0]",
      unlike: /^(?:people-required|out-of-range|share-mismatch|not-an-array) |^(?:not-a-number|missing) $/,
      unread: /^reach$|\[\d\]$/,
      input,
    }),
  ),
  {
    name: "AudienceObject, with a reach",
    schema: schemas.audienceObjectSchema,
    call: (audience) => portfolio.netReach([audience], { population: 50_000 }),
    path: "audiences[0]",
    // An audience need be no object.
    unlike: /^(?:people-required|out-of-range) |^\S+ (?:n|reason)?$/,
    input: { id: "ana", reach: people },
  },
  {
    name: "AudienceObject, with members",
    schema: schemas.audienceObjectSchema,
    call: (audience) => portfolio.netReach([audience, ["u1"]]),
    path: "audiences[0]",
    unlike: /^\S+ (?:n|reason|interval\.level)?$|^not-a-string members$|^not-finite members$/,
    input: { id: "ana", members: ["u1", "u2"] },
  },
  {
    name: "NetReachOptions, with pairs",
    schema: schemas.netReachOptionsSchema,
    call: (input) => portfolio.netReach([{ id: "ana", reach: 900 }, { id: "ben", reach: 800 }, 70], input),
    path: "",
    names: options,
    unlike: amongOthers,
    // A pair may be unknown.
    unread: /^overlaps\[\d\]$/,
    input: {
      population: 50_000,
      method: "pairwise",
      overlaps: [
        { between: ["ana", "ben"], overlap: 70 },
        { between: [0, 2], overlap: { ...people, value: 20, interval: { ...people.interval, low: 9, high: 30 } } },
      ],
    },
  },
  {
    name: "NetReachOptions, with a table",
    schema: schemas.netReachOptionsSchema,
    call: (input) => portfolio.netReach([900, 800], input),
    path: "",
    names: options,
    unlike: /^(?!not-a|neg)/,
    // A cell may be a measure, and a row unknown.
    unread: /^overlaps\[\d\](?:\[\d\])?$/,
    input: {
      population: 50_000,
      overlaps: [
        [900, 70],
        [70, 800],
      ],
    },
  },
  {
    name: "ReachingCreator",
    schema: schemas.reachingCreatorSchema,
    call: (creator) => portfolio.reachFrequency([creator], { population: 50_000 }),
    path: "creators[0]",
    unlike: /^(?:people-required|out-of-range) |^\S+ (?:n|reason)?$/,
    // Posts are passed over where impressions are told.
    unread: /^posts/,
    input: { id: "ana", reach: people, posts: 3, impressions: { ...people, value: 4_000, interval: undefined } },
  },
  {
    name: "ReachFrequencyOptions",
    schema: schemas.reachFrequencyOptionsSchema,
    call: (input) => portfolio.reachFrequency([{ reach: 900, posts: 3 }], input),
    path: "",
    names: options,
    unlike: amongOthers,
    input: { population: 50_000, method: "independent", distribution: "poisson-binomial", effectiveContacts: 3 },
  },
  {
    name: "CreatorsNeededOptions",
    schema: schemas.creatorsNeededOptionsSchema,
    call: (input) => portfolio.creatorsNeeded(people, input),
    path: "",
    names: options,
    unlike: /^(?:people-required|population-required|out-of-range|contradictory-overlaps) /,
    input: { targetReach: 4_000, population: 50_000, overlap: share },
  },
  {
    name: "CoordinationRates",
    schema: schemas.coordinationRatesSchema,
    call: (coordination) =>
      portfolio.compareMixes(
        { one: [{ reach: 90 }], two: [{ reach: 80 }] },
        { goal: "awareness", coordination, seed: 1, draws: 5 },
      ),
    path: "coordination",
    names: { options: "" },
    unlike: lowEnd,
    input: rates,
  },
  {
    name: "CoordinationOptions",
    schema: schemas.coordinationOptionsSchema,
    call: (input) => portfolio.coordinationCost(12, input),
    path: "",
    names: options,
    unlike: /^out-of-range gain|^negative \w+\.interval\.low/,
    input: { ...rates, gain, most: 40 },
  },
  {
    name: "CoordinationNumbers",
    schema: schemas.coordinationNumbersSchema,
    call: (input) => portfolio.coordinationCost(12, input),
    path: "",
    names: options,
    // Money in any place makes all of them money.
    unlike: /^out-of-range gain|^not-an-object |^not-a-number |^unknown-currency |^invalid-|^media-value|^not-a-total /,
    unread: /^(?!most)/,
    input: {
      fixed: 90,
      perCreator: people,
      perPair: 0.5,
      hourlyRate: 40,
      hoursPerCreator: 2,
      gain: { valuePerPerson: 2, reachPerCreator: 90, population: 5_000, fee: 9 },
      most: 40,
    },
  },
  {
    name: "RosterCreator",
    schema: schemas.rosterCreatorSchema,
    call: (creator) => portfolio.rosterVariability([creator, 900], { population: 50_000 }),
    path: "creators[0]",
    unlike: /^(?:people-required|out-of-range) |^\S+ $/,
    input: { id: "ana", followers: 900, reach: people },
  },
  {
    name: "RosterOptions",
    schema: schemas.rosterOptionsSchema,
    call: (input) => portfolio.rosterVariability([900, 800, 700], input),
    path: "",
    names: options,
    unlike: /^(?:people-required|out-of-range|duplicate-name|missing) /,
    unread: /^next$/,
    input: { population: 50_000, next: [400, { id: "ana", followers: 90 }], level: 0.9 },
  },
  {
    name: "MixCreator",
    schema: schemas.mixCreatorSchema,
    call: (creator) =>
      portfolio.compareMixes(
        [
          { name: "one", creators: [creator] },
          { name: "two", creators: [] },
        ],
        {
          goal: "awareness",
          population: 50_000,
          seed: 1,
          draws: 5,
        },
      ),
    path: "mixes[0].creators[0]",
    unlike: /^(?:people-required|out-of-range) |^negative cost\.interval\.low/,
    input: member,
  },
  {
    name: "MixCreator with a quote",
    schema: schemas.mixCreatorSchema,
    call: (creator) => portfolio.compareMixes({ one: [creator], two: [] }, { goal: "sales", seed: 1, draws: 5 }),
    path: "mixes[0].creators[0]",
    unlike: /^(?:people-required|out-of-range|negative quote) ?/,
    unread: /^quote\.price/,
    input: { quote: { price: eur("80") } },
  },
  {
    name: "CreatorMix",
    schema: schemas.creatorMixSchema,
    call: (mix) =>
      portfolio.compareMixes([mix, { name: "two", creators: [] }], {
        goal: "awareness",
        population: 50_000,
        seed: 1,
        draws: 5,
      }),
    path: "mixes[0]",
    unlike:
      /^(?:people-required|out-of-range|duplicate-name|missing) |^not-an-array creators$|^not-a-string creators\[0\]\.id$/,
    input: { name: "one", creators: [{ reach: 90 }, null] },
  },
  {
    name: "CompareMixesOptions",
    schema: schemas.compareMixesOptionsSchema,
    call: (input) => portfolio.compareMixes({ one: [{ reach: 90 }], two: [{ reach: 80 }] }, input),
    path: "",
    names: options,
    unlike: /^(?:missing seed|out-of-range mixes)|people-required|^out-of-range seed/,
    input: {
      goal: "awareness",
      population: 50_000,
      contributionPerConversion: sum,
      coordination: { perCreator: eur("5") },
      correlation: 0.2,
      tolerance: 0.1,
      compared: "total",
      values: "median",
      seed: 1,
      draws: 20,
      level: 0.9,
    },
  },
  ...(["reach", "engagement", "conversions"] as const).map(
    (goal): InputCase => ({
      name: `Candidate, for ${goal}`,
      schema: schemas.candidateSchema,
      call: (each) => portfolio.selectCreators([each, ...others], { budget: eur("600"), population: 50_000, goal }),
      path: "candidates[0]",
      unlike: amongOthers,
      unread: new RegExp(
        `^(?:interest|${["reach", "engagement", "conversions"].filter((other) => other !== goal).join("|")})`,
      ),
      input: candidate,
    }),
  ),
  ...[
    [
      { between: ["ana", "ben"], overlap: 70 },
      { between: [1, 2], reach: 20 },
    ],
    { within: 0.3, across: 0.05, pairs: [{ between: ["ana", "ben"], overlap: 70 }] },
  ].map(
    (overlaps): InputCase => ({
      name: "SelectOptions",
      schema: schemas.selectOptionsSchema,
      call: (input) => portfolio.selectCreators([candidate, ...others], input),
      path: "",
      names: options,
      unlike: new RegExp(`${amongOthers.source}|^not-an-(?:object|array) (?:minimum|maximum|overlaps)$`),
      unread: /^submodular|^overlaps/,
      input: {
        budget: eur("600"),
        goal: "reach",
        submodular: true,
        population: 50_000,
        overlaps,
        include: ["ana"],
        exclude: ["cem"],
        minimum: { DE: 1 },
        maximum: [{ group: "DE", count: 2 }],
        exclusive: [["ana", "cem"]],
        fewestCreators: 1,
        mostCreators: 3,
        by: "low",
        step: eur("50"),
      },
    }),
  ),
];
