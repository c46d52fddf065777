import type { Problem } from "../core/checks.js";
import { campaignProblems } from "../core/creator-guard.js";
import { isInvalidInputError } from "../core/error.js";
import { guardTax } from "../cost/cost-tax.js";
import { guardMoney } from "../money/guard-money.js";
import { type CampaignRecord, guardRecord } from "../scorecard/campaign-options.js";

/**
 * Everything that is impossible about a campaign on record: its shape, and what `campaignReport` refuses of its amounts,
 * whatever the options. Whether its currencies fit together hangs on the rates that the report is given.
 */
export function campaignRecordProblems(value: unknown): readonly Problem[] {
  const found = campaignProblems(value);
  if (found.length > 0) return found;
  const { id, costs, results } = value as CampaignRecord;
  const { conversions, newCustomers, ...amounts } = results ?? {};
  return [
    // Without an id nobody could tell the rows apart.
    ...(id ? [] : [{ code: "missing", path: "id" } as const]),
    ...(costs ?? []).flatMap(({ cost, tax }, index) => [
      ...problemOf(() => cost && guardMoney(cost, `costs[${index}].cost`, { payable: true })),
      ...problemOf(() => guardTax(tax, `costs[${index}].tax`)),
    ]),
    ...Object.entries(amounts).flatMap(([name, amount]) =>
      problemOf(() => guardRecord({ results: { [name]: amount } })),
    ),
    ...problemOf(() => guardRecord({ results: { conversions, newCustomers } })),
  ];
}

/** What a guard refuses. */
function problemOf(guard: () => unknown): readonly Problem[] {
  try {
    guard();
    return [];
  } catch (error) {
    if (!isInvalidInputError(error)) throw error;
    return [{ code: error.code, path: error.path }];
  }
}
