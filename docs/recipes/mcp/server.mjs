// Scoring as the tools of a model, over standard input and output: npm install && node server.mjs
// @ts-check
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { CallToolRequestSchema, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import * as core from "influencer-scoring";
import * as schemas from "influencer-scoring/schemas";
import * as z from "zod";
import { problem } from "../shared/problems.mjs";
import { placeIn, refusing } from "../shared/refusals.mjs";
import { outline, withoutMeasures } from "./outline.mjs";

const { authenticityReport, campaignReport, classifyTier, compareMixes, scoreCreator } = core;
const { campaignReportOptionsSchema, compareMixesOptionsSchema, parseInput } = schemas;
const results = schemas.resultJsonSchemas();
const says = (code) => ({ error: ({ input }) => (input === undefined || input === null ? "missing" : code) });
// Models send null for what they leave out.
const asOf = schemas.timeSchema.nullish().describe("The moment of judging.");
const schemeNames = /** @type {[string, ...string[]]} */ (Object.keys(core.tierSchemes));
const optionNames = (schema) => Object.keys(schema.shape);

/**
 * The tools: what each takes, an object as MCP wants it, what it returns, the function that does it, and what its caller
 * calls the places of that function.
 */
const tools = {
  score_creator: {
    description: "Scores a creator: tier, engagement rate with interval, percentile among creators of the same size.",
    input: { creator: schemas.creatorSchema, asOf },
    output: outline(results.CreatorScore),
    run: ({ creator, asOf }) => scoreCreator(creator, { asOf }),
    place: placeIn("creator", ["asOf"], ""),
  },
  authenticity_report: {
    description: "Signals for and against the authenticity of a creator's audience. They are no accusations.",
    input: { creator: schemas.creatorSchema, asOf },
    output: outline(results.AuthenticityReport),
    run: ({ creator, asOf }) => authenticityReport(creator, { asOf }),
    place: placeIn("creator", ["asOf"], ""),
  },
  classify_tier: {
    description: "The tier of a number of followers: nano, micro, mid, macro and so on, under a named scheme.",
    input: {
      followers: schemas.countInputSchema.describe("Followers, bare or measured; null is unknown."),
      scheme: z.enum(schemeNames, says("unknown-option")).nullish().describe("The scheme; iabUk where not given."),
    },
    output: results.TierMeasure,
    run: ({ followers, scheme }) => classifyTier(followers, scheme ? { scheme: core.tierSchemes[scheme] } : {}),
    place: placeIn("followers", ["scheme"], ""),
  },
  compare_mixes: {
    description: "Compares mixes of creators, such as many small ones with one large one, for a goal.",
    input: {
      mixes: z.array(schemas.creatorMixSchema, says("not-an-array")).describe("The mixes, each with a name."),
      options: compareMixesOptionsSchema,
    },
    output: outline(results.MixComparison),
    run: ({ mixes, options }) => compareMixes(mixes, options),
    place: placeIn("mixes", optionNames(compareMixesOptionsSchema)),
  },
  campaign_report: {
    description: "What a campaign cost and returned, with intervals where the orders' variation is given.",
    input: {
      campaign: schemas.campaignRecordSchema,
      options: campaignReportOptionsSchema.nullish().describe("What a report needs beside the record."),
    },
    output: outline(results.CampaignReport),
    run: ({ campaign, options }) => campaignReport(campaign, options ?? {}),
    place: placeIn("campaign", optionNames(campaignReportOptionsSchema)),
  },
};

const argumentsOf = Object.fromEntries(
  Object.entries(tools).map(([name, { input }]) => [name, z.object(input, says("not-an-object"))]),
);

const attempt = refusing(core);
const failed = (body) => ({ isError: true, content: [{ type: "text", text: JSON.stringify(body) }] });

const server = new Server({ name: "influencer-scoring", version: "1.0.0" }, { capabilities: { tools: {} } });

server.setRequestHandler(ListToolsRequestSchema, () => ({
  tools: Object.entries(tools).map(([name, { description, output }]) => ({
    name,
    description,
    inputSchema: /** @type {any} */ (withoutMeasures(z.toJSONSchema(argumentsOf[name], { io: "input" }))),
    outputSchema: /** @type {any} */ (output),
  })),
}));

// The library's schemas judge, and not those of the protocol's helper, so that errors are the library's code and path and
// hold no received value.
server.setRequestHandler(CallToolRequestSchema, ({ params: { name, arguments: given } }) => {
  if (!Object.hasOwn(tools, name)) return failed(problem("not-found"));
  const parsed = parseInput(argumentsOf[name], given ?? {});
  if (!parsed.ok) return failed(problem("refused-input", parsed.issues));
  const { run, place } = tools[name];
  try {
    const done = attempt(() => run(parsed.value), place);
    if (!done.ok) return failed(done.problem);
    return { structuredContent: done.value, content: [{ type: "text", text: JSON.stringify(done.value) }] };
  } catch {
    return failed(problem("internal"));
  }
});

await server.connect(new StdioServerTransport());
