import type { CostItem, Money } from "../core/creator.js";
import { refuse } from "../core/guard.js";
import type { Maybe } from "../core/measure.js";
import { listOf, requireObject } from "../core/require-object.js";
import { negateMoney, sumMoney } from "../money/add-money.js";
import { guardMoney } from "../money/guard-money.js";
import { type CostKinds, costKinds } from "../reference/cost-kinds.js";

/** What the items of a campaign cost together, as `costKinds` adds them up; `undefined` where there is none. */
export function campaignSpend(costs: Maybe<readonly CostItem[]>, path: string): Money | undefined {
  const { subtracts, beside }: CostKinds = costKinds;
  const parts: Money[] = [];
  let currency: string | undefined;
  listOf(costs, path).forEach((item, index) => {
    const at = `${path}[${index}]`;
    requireObject(item, at);
    guardMoney(item.cost, `${at}.cost`);
    currency ??= item.cost.currency;
    if (item.cost.currency !== currency) refuse("currency-mismatch", `${at}.cost.currency`);
    if (!beside.includes(item.kind)) parts.push(subtracts.includes(item.kind) ? negateMoney(item.cost) : item.cost);
  });
  const [first] = parts;
  if (!first) return undefined;
  const spend = sumMoney(parts, first.currency);
  guardMoney(spend, path);
  return spend;
}
