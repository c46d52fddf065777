// The OpenAPI 3.1 description that the services have in common, made from the library's JSON Schemas.
// @ts-check
import { limits, problems, problemType } from "./problems.mjs";

const ref = (name) => ({ $ref: `#/components/schemas/${name}` });
const json = (name) => ({ content: { "application/json": { schema: ref(name) } } });

/** The routes: what each takes and returns, by the names of schemas. */
export const routes = [
  { path: "/score", name: "score", body: "Creator", result: "CreatorScore", asOf: true, summary: "Scores a creator." },
  {
    path: "/score/batch",
    name: "scoreBatch",
    body: "Batch",
    result: "BatchResult",
    summary: `Scores up to ${limits.rows} creators. Bad rows come back as problems, in input order.`,
  },
  {
    path: "/authenticity",
    name: "report",
    body: "Creator",
    result: "AuthenticityReport",
    asOf: true,
    summary: "Tells what speaks for and against the authenticity of an audience: signals, no accusations.",
  },
  {
    path: "/campaigns",
    name: "campaign",
    body: "CampaignRequest",
    result: "CampaignReport",
    summary: "Reports what a campaign cost and returned.",
  },
];

/** Schemas of what is around the library's own. */
const around = {
  Problem: {
    type: "object",
    title: "Problem",
    description: "RFC 9457. What could not be done, with the library's code and path. It holds no received value.",
    required: ["type", "title", "status"],
    properties: {
      type: { type: "string", enum: Object.keys(problems).map((kind) => `urn:influencer-scoring:${kind}`) },
      title: { type: "string" },
      status: { type: "integer", enum: Object.values(problems).map(({ status }) => status) },
      detail: { type: "string", description: "A sentence for people." },
      code: { type: "string", description: "The library's error code: branch on it." },
      path: { type: "string", description: "Where in the input, such as posts[3].likes; empty for the input itself." },
      issues: {
        type: "array",
        description: "Everything that is wrong, at most a hundred things.",
        items: {
          type: "object",
          required: ["code", "path"],
          properties: { code: { type: "string" }, path: { type: "string" }, message: { type: "string" } },
        },
      },
    },
  },
  BatchResult: {
    type: "object",
    title: "BatchResult",
    description: "A row for each creator, in input order.",
    required: ["rows"],
    properties: {
      rows: {
        type: "array",
        items: {
          type: "object",
          required: ["index", "ok"],
          properties: {
            index: { type: "integer", minimum: 0 },
            ok: { type: "boolean" },
            score: ref("CreatorScore"),
            problem: ref("Problem"),
          },
        },
      },
    },
  },
};

/** The schemas of a service, by name. */
export function componentsOf({ schemas, z, bodies }) {
  const { AuthenticityReport, CampaignReport, CreatorScore } = schemas.resultJsonSchemas();
  const own = Object.fromEntries(
    [bodies.Batch, bodies.CampaignRequest].map((schema) => [
      schema.meta().title,
      z.toJSONSchema(schema, { io: "input" }),
    ]),
  );
  const all = { Creator: schemas.creatorJsonSchema(), AuthenticityReport, CampaignReport, CreatorScore, ...own };
  // OpenAPI 3.1 is of draft 2020-12 by itself.
  const bare = Object.entries(all).map(([name, { $schema, ...schema }]) => [name, schema]);
  return { ...Object.fromEntries(bare), ...around };
}

/** The answers of a route. */
export function responsesOf({ result }) {
  const answers = { 200: { description: "Done.", ...json(result) } };
  for (const { status, title } of Object.values(problems))
    if (![404, 405].includes(status))
      answers[status] = { description: `${title}.`, content: { [problemType]: { schema: ref("Problem") } } };
  return answers;
}

/** A route as OpenAPI describes it. */
export function operationOf(route) {
  return {
    operationId: route.name,
    summary: route.summary,
    ...(route.asOf && {
      parameters: [
        {
          name: "asOf",
          in: "query",
          description: "The moment of judging: ISO 8601 with a zone, or epoch milliseconds.",
          schema: { type: "string" },
        },
      ],
    }),
    requestBody: { required: true, ...json(route.body) },
    responses: responsesOf(route),
  };
}

/** What the description begins with. */
export const info = {
  title: "Influencer scoring",
  version: "1.0.0",
  description: "Scores of creators that explain themselves.",
};
