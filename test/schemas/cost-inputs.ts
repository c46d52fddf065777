import * as cost from "../../src/cost/index.js";
import * as money from "../../src/money/index.js";
import * as schemas from "../../src/schemas/index.js";
import { type InputCase, perView, share } from "./input-case.js";
import { eur, exchangeTable, views } from "./some-returns.js";

const usd = (amount: string) => ({ amount, currency: "USD" });
const rates = {
  kind: "media-value-rates",
  currency: "USD",
  date: "2026-01-01",
  source: "made up for these tests",
  perAction: { likes: "0.30", saves: 2 },
  perMille: { views: "5" },
} as const;
const quote = {
  price: eur("880.00"),
  deliverables: [{ format: "story", count: 2 }],
  rights: ["usage"],
  validUntil: "2026-05-02T17:20:11Z",
  expectedViews: views,
} as const;
const others = ["300", "380", "420", "500", "600"].map((price) => ({ ...quote, price: eur(price) }));

/** Every input of the functions of money and cost. */
export const costInputs: readonly InputCase[] = [
  {
    name: "ExchangeTable",
    schema: schemas.exchangeTableSchema,
    call: (input) => money.exchangeMoney(eur("100"), "USD", input),
    path: "table",
    // It takes numbers as rates as well, and a table without its kind.
    unlike: /^(?:not-finite|negative|out-of-range) rates\.USD$/,
    unread: /^(?:kind|rates\.USD)$/,
    input: exchangeTable,
  },
  {
    name: "ExchangeTableInput",
    schema: schemas.exchangeTableInputSchema,
    call: money.defineExchangeTable,
    path: "",
    unlike: /^duplicate-name rates\.USD$/,
    input: { date: "2026-05-04", base: "EUR", rates: { USD: "1.25", GBP: 0.8 }, source: "mine" },
  },
  {
    name: "MediaValueRates",
    schema: schemas.mediaValueRatesSchema,
    call: (input) => cost.earnedMediaValue({ likes: 1, saves: 3, views: 9 }, input),
    path: "rates",
    // Of an amount with more digits than a number holds it does not tell where it stands.
    names: { amount: "" },
    unlike: /^(?:counted-twice|empty) /,
    unread: /^per(?:Action|Mille)\.\w+$/,
    input: rates,
  },
  {
    name: "ValuableCounts",
    schema: schemas.valuableCountsSchema,
    call: (input) => cost.earnedMediaValue(input, rates),
    path: "counts",
    input: { likes: 5_000, comments: 500, views },
  },
  {
    name: "CampaignCostItem",
    schema: schemas.campaignCostItemSchema,
    call: (input) => cost.campaignCost([input], { taxes: "without" }),
    path: "items[0]",
    unread: /^tax$/,
    input: { kind: "fee", cost: eur("400.00"), tax: { included: true, rate: 0.19 } },
  },
  {
    name: "CampaignCostOptions",
    schema: schemas.campaignCostOptionsSchema,
    call: (input) => cost.campaignCost([{ kind: "fee", cost: usd("90") }], input),
    path: "",
    names: { options: "", table: "exchange" },
    unlike: /^(?:not-finite|negative|out-of-range) exchange\.rates\.USD$/,
    unread: /^exchange\.(?:kind|rates\.USD)$/,
    input: { currency: "EUR", exchange: exchangeTable, taxes: "with", expected: ["fee", "hours"] },
  },
  {
    name: "QuoteWithViews",
    schema: schemas.quoteWithViewsSchema,
    call: (input) => cost.evaluateQuote(input, others),
    path: "quote",
    input: quote,
  },
  {
    name: "QuoteOptions",
    schema: schemas.quoteOptionsSchema,
    call: (input) => cost.evaluateQuote({ ...quote, price: usd("90") }, others, input),
    path: "",
    names: { options: "", table: "exchange" },
    unlike: /^(?:not-finite|negative|out-of-range) exchange\.rates\.USD$|^out-of-range level$/,
    unread: /^exchange\.(?:kind|rates\.USD)$|^level$/,
    input: { by: "views", rights: "any", asOf: "2026-05-02T17:20:11Z", exchange: exchangeTable, level: 0.9 },
  },
  {
    name: "PriceBandInput",
    schema: schemas.priceBandInputSchema,
    call: cost.priceBand,
    path: "",
    names: { amount: "" },
    unlike: /^out-of-range costPerMille\.high$/,
    unread: /^costPerMille\.per$/,
    input: {
      expectedViews: views,
      costPerMille: { low: "10", high: 25, currency: "EUR", per: "1000 impressions", source: "mine" },
      multipliers: { "usage-rights": 1.5 },
    },
  },
  {
    name: "UnitCostDefinition",
    schema: schemas.unitCostDefinitionSchema,
    call: (input) => cost.unitCost(eur("90"), 40, input),
    path: "definition",
    unread: /^(?:kind|source)$/,
    input: perView,
  },
  {
    name: "InvalidShare, measured",
    schema: schemas.invalidShareSchema,
    call: (input) => cost.netOfInvalid(1_000, input, { of: "views" }),
    path: "share",
    unlike: /^(?:share-mismatch|basis-conflict) /,
    input: { of: "views", ...share },
  },
  {
    name: "InvalidShare of a measure",
    schema: schemas.invalidShareSchema,
    call: (input) => cost.netOfInvalid(1_000, input, { of: "views" }),
    path: "share",
    unlike: /^(?:share-mismatch|basis-conflict) /,
    input: { of: "views", value: share },
  },
  ...[40_000, views].map(
    (input): InputCase => ({
      name: "CountInput",
      schema: schemas.countInputSchema,
      call: (input) => cost.unitCost(eur("90"), input, perView),
      path: "views",
      unlike: /^basis-conflict /,
      input,
    }),
  ),
];
