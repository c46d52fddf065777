import { type ErrorCode, isInvalidInputError, type Money, type Problem } from "../core/index.js";
import { multiplyMoney, roundMoney } from "../money/index.js";
import { campaignFieldOf } from "./campaign-fields.js";
import type { Candidate, Complaint } from "./entry.js";
import type { Cells, SaidByRow } from "./read-row.js";

/**
 * Makes a campaign of what the cells of a row say.
 *
 * @param line - the row
 * @param read - what its cells say, and what is wrong with them
 */
export function makeCampaign(line: number, { said, complaints }: SaidByRow): Candidate {
  const all = [...complaints];
  const found: Found = (path, why) => {
    all.push({ line, path, code: why });
  };
  const { campaign, costs } = campaignOf(said, found);
  const place = ({ code: why, path }: Problem): Complaint => ({ line, path: fieldAt(path, costs, said), code: why });
  return { kind: "candidate", value: campaign, rows: 1, complaints: all, place };
}

/** What is wrong with a field that is made of several cells. */
type Found = (path: string, why: ErrorCode) => void;

const plain = ["id", "brand", "start", "end", "postIds"] as const;

/** A campaign as its cells say it, and the names of the fields of its costs, in their order. */
function campaignOf(said: Cells, found: Found): { readonly campaign: unknown; readonly costs: readonly string[] } {
  let isRemarked = false;
  const amount = (name: string, currencyField = "currency"): Money | undefined => {
    const value = said.get(name);
    const currency = said.get(currencyField) ?? said.get("currency");
    if (value === undefined || currency !== undefined)
      return value === undefined ? undefined : ({ amount: value, currency } as Money);
    if (!isRemarked) found("currency", "missing");
    isRemarked = true;
    return undefined;
  };
  const items = [...said.keys()].flatMap((name) => {
    const [, kind] = /^cost\.(.+)$/.exec(name) ?? [];
    const cost = kind && amount(name, `currency.${kind}`);
    if (!cost) return [];
    const rate = said.get(`tax.${kind}`);
    return [{ name, item: { kind, cost, ...(rate !== undefined && { tax: { included: true, rate } }) } }];
  });
  const hours = costOfHours(said, amount("hourlyRate"), found);
  if (hours) items.push({ name: "hours", item: { kind: "hours", cost: hours } });
  const results = [...said].flatMap(([name, value]) => {
    const [, key] = /^results\.(\w+)$/.exec(name) ?? [];
    return key ? [[key, campaignFieldOf(name)?.kind === "money" ? amount(name) : value]] : [];
  });
  const tracking = said.get("tracking");
  const isNone = Array.isArray(tracking) && tracking.length === 1 && tracking[0] === "none";
  const campaign = {
    ...Object.fromEntries(plain.flatMap((key) => (said.has(key) ? [[key, said.get(key)]] : []))),
    ...(tracking !== undefined && { tracking: isNone ? [] : tracking }),
    costs: items.map(({ item }) => item),
    results: Object.fromEntries(results),
  };
  return { campaign, costs: items.map(({ name }) => name) };
}

/** One's own hours times what an hour costs, to what can be paid. */
function costOfHours(said: Cells, rate: Money | undefined, found: Found): Money | undefined {
  const hours = said.get("hours");
  if (hours === undefined) return undefined;
  if (said.has("cost.hours")) found("hours", "counted-twice");
  if (!said.has("hourlyRate")) found("hourlyRate", "missing");
  if (!rate) return undefined;
  try {
    return roundMoney(multiplyMoney(rate, hours as string));
  } catch (error) {
    found("currency", isInvalidInputError(error) ? error.code : "internal-error");
    return undefined;
  }
}

/** The field that gave what stands at a path of the campaign. */
function fieldAt(path: string, costs: readonly string[], said: Cells): string {
  const [, index, part] = /^costs\[(\d+)\]\.(cost\.currency|cost|tax)/.exec(path) ?? [];
  const name = costs[Number(index)];
  if (name !== undefined) {
    const kind = name.replace("cost.", "");
    if (part === "tax") return `tax.${kind}`;
    if (part === "cost") return name;
    return said.has(`currency.${kind}`) ? `currency.${kind}` : "currency";
  }
  return path.replace(/^results\.\w+\.currency$/, "currency").replace(/\.amount$/, "");
}
