import { type ErrorCode, isInvalidInputError, type Money, type Problem } from "../../core/index.js";
import { multiplyMoney, roundMoney } from "../../money/index.js";
import { type Complaint, type Entry, refusal } from "../entry.js";
import { campaignFieldNames, campaignFieldOf } from "./campaign-fields.js";
import type { NamedField } from "./fields.js";
import { type Columns, findColumns } from "./header.js";
import type { RowOptions } from "./open-creator.js";
import { type Cells, readCells } from "./read-cells.js";
import type { CsvRow } from "./row-splitter.js";
import type { Rows, Shape } from "./shape.js";

/** Makes a campaign of each row. */
class CampaignRows implements Rows {
  readonly #header: Columns<NamedField>;
  readonly #options: RowOptions;

  constructor(header: Columns<NamedField>, options: RowOptions) {
    this.#header = header;
    this.#options = options;
  }

  *take(row: CsvRow): Generator<Entry> {
    const read = readCells(row, this.#header, this.#options.decimal);
    if (!read) return;
    const { line } = row;
    if (read.problem) return yield refusal(line, read.problem);
    const { said, complaints } = read;
    const found: Found = (path, why) => {
      complaints.push({ line, path, code: why });
    };
    const { campaign, costs } = campaignOf(said, found);
    const place = ({ code: why, path }: Problem): Complaint => ({ line, path: fieldAt(path, costs, said), code: why });
    yield { kind: "candidate", value: campaign, rows: 1, complaints, place };
  }

  *end(): Generator<Entry> {}

  *abort(): Generator<Entry> {}
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

/** A row is a campaign. */
export const campaignShape: Shape = {
  fieldOf: campaignFieldOf,
  fieldNames: campaignFieldNames,
  open: (cells, columns, options) => {
    const header = findColumns(cells, columns, campaignFieldOf, ["id"]);
    return { unknown: header.unknown, rows: new CampaignRows(header, options) };
  },
};
