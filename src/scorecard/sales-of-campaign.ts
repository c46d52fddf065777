import type { Money } from "../core/creator.js";
import { InvalidInputError } from "../core/error.js";
import { refuse, shareProblem } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import type { Note } from "../core/note.js";
import { numberOr, requireObject } from "../core/require-object.js";
import type { CampaignCost } from "../cost/campaign-cost.js";
import { withoutTax } from "../cost/tax.js";
import { exchangeMoney } from "../money/exchange-money.js";
import { guardMoney } from "../money/guard-money.js";
import { multiplyMoney } from "../money/multiply-money.js";
import { type ContributionMeasure, contribution } from "../roi/contribution.js";
import type { CampaignRecord, CampaignReportOptions, PartOfSales } from "./campaign-options.js";

/** What was sold, in the currency of the cost, and what that left. */
interface CampaignSales {
  /** The revenue without sales tax. */
  readonly revenue: Money | null;
  readonly contribution: ContributionMeasure;
}

const parts = ["costOfGoods", "refunds", "discounts", "variableCost"] as const;

/** Puts together what the record tells and what the options say of what it does not. */
export function salesOf(campaign: CampaignRecord, cost: CampaignCost, options: CampaignReportOptions): CampaignSales {
  const results = campaign.results ?? {};
  const salesTax = numberOr(options.salesTax, "salesTax", 0, shareProblem);
  const currency = options.currency ?? cost.value?.currency ?? results.revenue?.currency;
  let exchanged = 0;
  const own = (amount: Maybe<Money>, path: string): Money | null => {
    if (!amount) return null;
    if (amount.currency === currency) return amount;
    if (!options.exchange || !currency) throw new InvalidInputError("currency-mismatch", `${path}.currency`);
    exchanged++;
    return exchangeMoney(amount, currency, options.exchange);
  };
  const told = (name: "revenue" | "refunds" | "costOfGoods"): Money | null => {
    const amount = own(results[name], `results.${name}`);
    return amount && name !== "costOfGoods" && salesTax > 0 ? withoutTax(amount, salesTax) : amount;
  };

  const revenue = told("revenue");
  const assumed: Note[] = [];
  /** A part that the record does not tell. */
  const otherwise = (part: PartOfSales, path: string): Money | 0 | null => {
    if (part === undefined || part === null || part === 0) return part ?? null;
    requireObject(part, path);
    if ("amount" in part || "currency" in part) {
      guardMoney(part, path);
      return own(part, path);
    }
    assumed.push({ code: "assumed-part", path });
    if ("share" in part) {
      refuse(shareProblem(part.share), `${path}.share`);
      return revenue && multiplyMoney(revenue, part.share);
    }
    guardMoney(part.perConversion, `${path}.perConversion`);
    const each = own(part.perConversion, `${path}.perConversion`);
    const { conversions } = results;
    return each && typeof conversions === "number" ? multiplyMoney(each, conversions) : null;
  };
  const isDiscountInCost = "customer-discount" in cost.byKind;
  if (isDiscountInCost && (options.discounts ?? 0) !== 0) throw new InvalidInputError("counted-twice", "discounts");
  const [costOfGoods, refunds, discounts, variableCost] = parts.map((part) => {
    const amount = part === "costOfGoods" || part === "refunds" ? told(part) : null;
    return amount ?? otherwise(part === "discounts" && isDiscountInCost ? 0 : options[part], part);
  }) as [Money | 0 | null, Money | 0 | null, Money | 0 | null, Money | 0 | null];
  const left = contribution({ revenue, costOfGoods, refunds, discounts, variableCost });
  const notes: readonly Note[] = [
    ...left.notes,
    ...assumed,
    ...(exchanged > 0 ? [{ code: "exchanged", count: exchanged } as const] : []),
  ];
  return { revenue, contribution: { ...left, notes } };
}
