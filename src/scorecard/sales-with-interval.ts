import type { Note } from "../core/note.js";
import { isZeroMoney } from "../money/compare-money.js";
import type { MoneyMeasure } from "../money/money.js";
import { divideMoney } from "../money/multiply-money.js";
import { salesInterval } from "../roi/sales-interval.js";
import type { CampaignReportOptions } from "./campaign-options.js";

/** What the sales came to, with the interval for the luck of their orders; where there is none, a note says why. */
export function withSalesInterval(
  sales: MoneyMeasure,
  conversions: number | null,
  { variation, level }: CampaignReportOptions,
): MoneyMeasure {
  if (sales.value === null) return sales;
  const without = (note: Note): MoneyMeasure => ({ ...sales, n: conversions ?? 0, notes: [...sales.notes, note] });
  if (conversions === null) return without({ code: "missing-part", path: "conversions" });
  if (conversions === 0) return without({ code: "too-few-orders" });
  if (isZeroMoney(sales.value) || sales.value.amount.startsWith("-")) return without({ code: "no-contribution" });
  const contributionPerConversion = divideMoney(sales.value, conversions);
  const { interval, notes } = salesInterval({ conversions, contributionPerConversion, variation }, { level });
  // The sum itself is exact; that of the average need not be.
  return { ...sales, ...(interval && { interval }), n: conversions, notes: [...sales.notes, ...notes] };
}
