import * as z from "zod";
import type { Cell } from "../scorecard/flatten.js";
import { number, text } from "./fields.js";
import { kinds } from "./kinds.js";
import { saysRecord } from "./says.js";
import type { Schema } from "./schema-for.js";

const kindsOfCell = ["string", "number"];

/**
 * A row of `flattenCampaign`: a cell by column. The columns are the same for every campaign.
 *
 * @example
 * import { campaignReport, flattenCampaign } from "influencer-scoring/scorecard";
 * import { flatCampaignSchema } from "influencer-scoring/schemas";
 * console.log(flatCampaignSchema.safeParse(flattenCampaign(campaignReport({ id: "spring" }))).success); // => true
 */
export const flatCampaignSchema: Schema<Record<string, Cell>> = /* @__PURE__ */ (() =>
  z
    .record(
      text,
      kinds((value) => kindsOfCell.indexOf(typeof value) + 1, z.null(), text, number),
      saysRecord,
    )
    .meta({
      title: "FlatCampaign",
      description: "A campaign's report as one row of plain cells.",
    }) as unknown as Schema<Record<string, Cell>>)();
