// The four things that the services do, each from unknown data to a result or to a problem. What needs the library is
// handed over by each recipe, whose own copy it is.
// @ts-check
import { limits, problem } from "./problems.mjs";
import { placeIn, refusing } from "./refusals.mjs";

/**
 * @param {object} library
 * @param {typeof import("influencer-scoring")} library.core
 * @param {typeof import("influencer-scoring/schemas")} library.schemas
 * @param {typeof import("zod")} library.z
 */
export function scoring({ core, schemas, z }) {
  const { authenticityReport, campaignReport, scoreCreator } = core;
  const { campaignRecordSchema, campaignReportOptionsSchema, creatorSchema, parseCreator, parseInput, timeSchema } =
    schemas;

  /** `Body` is what a POST takes. Batches take anything as a row: bad rows come back as such. */
  const says = (code) => ({ error: ({ input }) => (input === undefined || input === null ? "missing" : code) });
  const bodies = {
    Batch: z
      .object(
        {
          creators: z
            .array(z.unknown(), says("not-an-array"))
            .max(limits.rows, says("out-of-range"))
            .describe("The creators, one a row."),
          asOf: timeSchema.nullish().describe("The moment of judging."),
        },
        says("not-an-object"),
      )
      .meta({ title: "Batch", description: "Creators to score, one a row." }),
    CampaignRequest: z
      .object(
        {
          campaign: campaignRecordSchema.describe("The campaign on record."),
          options: campaignReportOptionsSchema.nullish().describe("What a report needs beside the record."),
        },
        says("not-an-object"),
      )
      .meta({ title: "CampaignRequest", description: "A campaign on record, and what a report needs beside." }),
    AsOf: z
      .object({ asOf: timeSchema.optional() }, says("not-an-object"))
      .meta({ title: "AsOf", description: "The moment of judging." }),
  };

  const run = refusing(core);

  const parsed = (result) => (result.ok ? result : { ok: false, problem: problem("refused-input", result.issues) });

  /** A time from a query, where digits are milliseconds. */
  const time = (asOf) => (typeof asOf === "string" && /^\d{1,15}$/.test(asOf) ? Number(asOf) : asOf);

  const ofCreator = (work) => (body, asOf) => {
    const options = parsed(parseInput(bodies.AsOf, { asOf: time(asOf) }));
    if (!options.ok) return options;
    const creator = parsed(parseCreator(body));
    return creator.ok ? run(() => work(creator.value, options.value)) : creator;
  };

  const score = ofCreator(scoreCreator);
  const report = ofCreator(authenticityReport);

  /** Every row in input order; a bad one stops nobody. */
  const scoreBatch = (body) => {
    const batch = parsed(parseInput(bodies.Batch, body));
    if (!batch.ok) return batch;
    const { creators, asOf } = batch.value;
    const rows = creators.map((creator, index) => {
      const row = score(creator, asOf ?? undefined);
      return row.ok ? { index, ok: true, score: row.value } : { index, ok: false, problem: row.problem };
    });
    return { ok: true, value: { rows } };
  };

  const place = placeIn("campaign", Object.keys(campaignReportOptionsSchema.shape));
  const campaign = (body) => {
    const request = parsed(parseInput(bodies.CampaignRequest, body));
    if (!request.ok) return request;
    const { campaign, options } = request.value;
    return run(() => campaignReport(campaign, options ?? {}), place);
  };

  return { bodies, creatorSchema, score, scoreBatch, report, campaign };
}
