import { type Distributions, distributions } from "../support/distributions.js";
import { random } from "../support/random.js";

/** The seed of docs/sample/campaigns.csv. */
export const campaignsSeed = 20_260_714;

/** One partnership: what it cost, what it brought, and what nobody knows who only has the record. */
export interface Partnership {
  readonly id: string;
  readonly fee: number;
  readonly feeCurrency: "EUR" | "USD";
  /** The tax that the fee holds, a fraction. */
  readonly feeTax: number;
  readonly agency: number;
  readonly giftCost: number;
  readonly giftRetail: number;
  readonly shipping: number;
  readonly hours: number;
  readonly clicks: number;
  readonly orders: number;
  readonly newCustomers: number;
  /** With sales tax, as a shop tells it. */
  readonly sales: number;
  readonly refunds: number;
  readonly tracking: string;
  /** The return at the sales that were to be expected: the truth that a sheet never holds. */
  readonly trueReturn: number;
}

/** What one order is to this shop. The guide gives the command the same figures. */
export const shop = {
  orderValue: 58,
  variation: 0.6,
  salesTax: 0.19,
  refunded: 0.05,
  costOfGoods: 0.38,
  variableCost: 3.1,
  hourlyRate: 42,
  dollarsPerEuro: 1.08,
} as const;

/** What an order leaves on average. */
const left = (shop.orderValue / (1 + shop.salesTax)) * (1 - shop.refunded - shop.costOfGoods) - shop.variableCost;

const names =
  "bakery hikes pottery garden books running vinyl bikes coffee knitting climbing plants sauna games ramen sailing chess surf garlic cheese";

const cents = (amount: number): number => Math.round(100 * amount) / 100;

const giftOnly = 7;

function partnershipOf(draw: Distributions, id: string, index: number): Partnership {
  const isDollar = index % 6 === 2;
  // A parcel and nothing else.
  const isGift = index === giftOnly;
  const feeTax = isDollar || index % 4 === 1 ? 0 : shop.salesTax;
  const fee = isGift ? 0 : Math.round(draw.lognormal(950, 0.7) / 25) * 25;
  const giftCost = cents(12 + 30 * draw.uniform());
  const agency = index % 3 === 1 ? cents(0.15 * fee) : 0;
  const hours = isGift ? 0.25 : Math.round(4 * (1 + 3 * draw.uniform())) / 4;
  const shipping = isDollar ? 18.5 : 5.9;
  const net = fee / (1 + feeTax) / (isDollar ? shop.dollarsPerEuro : 1);
  const cost = net + agency + giftCost + shipping + hours * shop.hourlyRate;
  const trueReturn = draw.lognormal(1.25, 0.55) - 1;
  const orders = draw.poisson((cost * (1 + trueReturn)) / left);
  const values = Array.from({ length: orders }, () => draw.lognormal(shop.orderValue, shop.variation));
  const refunds = values.filter(() => draw.uniform() < shop.refunded);
  const sum = (amounts: readonly number[]): number => cents(amounts.reduce((total, amount) => total + amount, 0));
  return {
    id,
    fee,
    feeCurrency: isDollar ? "USD" : "EUR",
    feeTax,
    agency,
    giftCost,
    giftRetail: Math.round(2.6 * giftCost),
    shipping,
    hours,
    clicks: orders + draw.poisson(orders * 30 + 40),
    orders,
    newCustomers: Math.round(orders * (0.5 + 0.4 * draw.uniform())),
    sales: sum(values),
    refunds: sum(refunds),
    tracking: ["code", "code|link", "link"][index % 3] as string,
    trueReturn,
  };
}

/**
 * Twenty partnerships of a shop, each with random numbers of its own. Their true returns, plus 1, are lognormal; orders
 * are Poisson's, and their values lognormal.
 *
 * @param seed - any whole number
 */
export function generatePartnerships(seed: number): readonly Partnership[] {
  return names
    .split(" ")
    .map((name, index) =>
      partnershipOf(
        distributions(random(seed + 1_000 * index)),
        `synthetic-${String(index + 1).padStart(2, "0")}-${name}`,
        index,
      ),
    );
}

const header =
  "Partnership,Month,Fee,Fee currency,VAT in fee,Agency,Gift cost,Gift retail,Shipping,Hours,Clicks,Orders,New customers,Sales,Refunds,Tracked by,Remarks";

/** What a sheet has in its cells that people keep by hand, by the number of the partnership. */
const blemishes: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  5: { Fee: '"1,250.00"' },
  7: { Refunds: "" },
  [giftOnly + 1]: { "VAT in fee": "", "Gift cost": "", Remarks: "gift only" },
  10: { Orders: "about 40" },
  14: { "Tracked by": "", Remarks: '"code lost, asked twice"' },
  16: {
    Clicks: "",
    Orders: "",
    "New customers": "",
    Sales: "",
    Refunds: "",
    "Tracked by": "none",
    Remarks: "no code given",
  },
  19: { "New customers": "" },
};

/**
 * The partnerships as a marketing team would keep them: fees in two currencies and with or without tax, gifts with cost and
 * retail value, cells that are empty, and two that no program can read.
 *
 * @param seed - any whole number
 */
export function generateCampaignsCsv(seed: number): string {
  const rows = generatePartnerships(seed).map((one, index) => {
    const cells: Record<string, string> = {
      Partnership: one.id,
      Month: `2026-0${1 + Math.floor(index / 4)}`,
      Fee: one.fee.toFixed(2),
      "Fee currency": one.feeCurrency,
      "VAT in fee": String(one.feeTax),
      Agency: one.agency ? one.agency.toFixed(2) : "",
      "Gift cost": one.giftCost.toFixed(2),
      "Gift retail": one.giftRetail.toFixed(2),
      Shipping: one.shipping.toFixed(2),
      Hours: String(one.hours),
      Clicks: String(one.clicks),
      Orders: String(one.orders),
      "New customers": String(one.newCustomers),
      Sales: one.sales.toFixed(2),
      Refunds: one.refunds.toFixed(2),
      "Tracked by": one.tracking,
      Remarks: "",
      ...blemishes[index + 1],
    };
    return header
      .split(",")
      .map((name) => cells[name])
      .join();
  });
  return [header, ...rows].map((row) => `${row}\n`).join("");
}

/** The rates of exchange that go with the sample, as the command reads them. */
export function exchangeJson(): string {
  const table = {
    date: "2026-06-30",
    base: "EUR",
    rates: { USD: String(shop.dollarsPerEuro) },
    source: "made up for this sample",
  };
  return `${JSON.stringify(table, null, 2)}\n`;
}
