import type { CampaignResults } from "../core/index.js";
import { costKinds } from "../cost/index.js";
import type { CellKind, NamedField } from "./fields.js";

/** A field of a campaign that has one name. */
type NamedCampaignField = Exclude<CampaignField, `${"cost" | "currency" | "tax"}.${string}`>;

const kinds: Readonly<Record<NamedCampaignField, CellKind>> = {
  id: "text",
  brand: "text",
  start: "time",
  end: "time",
  postIds: "names",
  tracking: "tags",
  currency: "word",
  hours: "money",
  hourlyRate: "money",
  "results.clicks": "count",
  "results.conversions": "count",
  "results.newCustomers": "count",
  "results.revenue": "money",
  "results.refunds": "money",
  "results.costOfGoods": "money",
};

/** The name of a field of a campaign; those of costs end with any kind of cost. */
export type CampaignField =
  | "id"
  | "brand"
  | "start"
  | "end"
  | "postIds"
  | "tracking"
  | "currency"
  | "hours"
  | "hourlyRate"
  | `results.${keyof CampaignResults}`
  | `${"cost" | "currency" | "tax"}.${string}`;

const kindOf: ReadonlyMap<string, CellKind> = new Map(Object.entries(kinds));
/** For each kind of cost: its amount, its currency, and the rate of the tax that it holds. */
const ofCosts: Readonly<Record<string, CellKind>> = { cost: "money", currency: "word", tax: "amount" };

/** The names of fields of a campaign; kinds of cost may have others. */
export const campaignFieldNames: readonly string[] = [
  ...kindOf.keys(),
  ...Object.keys(ofCosts).flatMap((group) =>
    [...costKinds.adds, ...costKinds.subtracts, ...costKinds.beside].map((kind) => `${group}.${kind}`),
  ),
];

/** The field of this name, or `undefined` where there is none. */
export function campaignFieldOf(name: string): NamedField | undefined {
  const [, group = ""] = /^(cost|currency|tax)\.[a-z][\w-]{0,31}$/.exec(name) ?? [];
  const kind = kindOf.get(name) ?? ofCosts[group];
  return kind && { name, kind };
}
