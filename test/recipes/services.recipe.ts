// The services as a stranger runs them: installed from their lock files, started, and asked over HTTP.
import { rmSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { creatorJsonSchema, resultJsonSchemas } from "../../src/schemas/index.js";
import { type Installed, installRecipes } from "./install-recipes.js";
import { type Service, startService } from "./start-service.js";

const posts = [90, 120, 110, 80, 60].map((likes, i) => ({
  likes,
  comments: 4,
  publishedAt: `2026-0${i + 1}-01T00:00:00Z`,
}));
const creator = { id: "ana", platform: "instagram", followers: 12_000, posts };
const eur = (amount: string) => ({ amount, currency: "EUR" });
const campaign = {
  id: "spring",
  costs: [{ kind: "fee", cost: eur("900.00") }],
  results: { conversions: 20, revenue: eur("2400.00") },
  tracking: ["code"],
};
const options = {
  captureRate: 0.8,
  variation: 0.6,
  costOfGoods: { share: 0.4 },
  refunds: 0,
  discounts: 0,
  variableCost: 0,
};
/** What must not come back. */
const secret = "do-not-tell";

const ajv = new Ajv2020({ strict: false });
const results = resultJsonSchemas();
const isCreatorScore = ajv.compile(results.CreatorScore);
const validators = {
  "/score": isCreatorScore,
  "/authenticity": ajv.compile(results.AuthenticityReport),
  "/campaigns": ajv.compile(results.CampaignReport),
};

let installed: Installed;
beforeAll(async () => {
  installed = await installRecipes(["hono", "fastify"]);
});
afterAll(() => rmSync(installed.folder, { recursive: true, force: true }));

describe.each(["hono", "fastify"])("%s", (name) => {
  let service: Service;
  beforeAll(async () => {
    service = await startService(installed.recipe(name));
  });
  afterAll(async () => {
    expect(await service.stop()).toBe(0);
  });

  const refused = async (path: string, body: unknown, type?: string) => {
    const answer = await service.ask(path, { body, ...(type && { type }) });
    expect(answer.type).toMatch(/^application\/problem\+json/);
    expect(answer.body.status).toBe(answer.status);
    expect(answer.text).not.toContain(secret);
    return answer;
  };

  test.each([
    ["/score", creator],
    ["/score", { id: "a", platform: "x" }],
    ["/score?asOf=2026-03-15T00:00:00Z", creator],
    ["/authenticity", creator],
    ["/campaigns", { campaign, options }],
    ["/campaigns", { campaign: {}, options: null }],
  ])("%s answers with what its JSON Schema says", async (path, body) => {
    const { status, type, body: result } = await service.ask(path, { body });
    expect([status, type]).toEqual([200, expect.stringMatching(/^application\/json/)]);
    const validate = validators[path.split("?")[0] as keyof typeof validators];
    expect(validate(result), JSON.stringify(validate.errors)).toBe(true);
  });

  test("the moment of judging is what the query says", async () => {
    const { body } = await service.ask("/score?asOf=1773532800000", { body: creator });
    expect([body.asOf, body.measures.engagementRate.n]).toEqual([1_773_532_800_000, 3]);
    expect((await refused("/score?asOf=yesterday", creator)).body).toMatchObject({
      code: "invalid-time",
      path: "asOf",
    });
  });

  test.each<[string, unknown, string, string]>([
    ["/score", { ...creator, posts: [{ likes: -1 }] }, "negative", "posts[0].likes"],
    ["/score", { ...creator, followers: secret }, "not-a-number", "followers"],
    ["/score", { ...creator, posts: { [secret]: secret } }, "not-an-array", "posts"],
    ["/score", { id: "a", platform: secret }, "unknown-platform", "platform"],
    [
      "/score",
      { ...creator, audience: { country: { [`${secret} @ x`]: secret } } },
      "not-a-number",
      "audience.country.*",
    ],
    ["/score", [], "not-an-object", ""],
    ["/score", null, "not-an-object", ""],
    ["/authenticity", { ...creator, followerHistory: [{ followers: 1 }] }, "missing", "followerHistory[0].date"],
    ["/campaigns", { campaign: { results: { conversions: 0.5 } } }, "not-an-integer", "campaign.results.conversions"],
    [
      "/campaigns",
      { campaign: { results: { conversions: 2, newCustomers: 5 } } },
      "out-of-range",
      "campaign.results.newCustomers",
    ],
    ["/campaigns", { campaign, options: { captureRate: 80 } }, "out-of-range", "options.captureRate"],
    ["/campaigns", {}, "missing", "campaign"],
    ["/score/batch", { creators: secret }, "not-an-array", "creators"],
    ["/score/batch", { creators: Array.from({ length: 1_001 }, () => 0) }, "out-of-range", "creators"],
  ])("%s refuses what is impossible, by code and path", async (path, body, code, at) => {
    expect((await refused(path, body)).body).toMatchObject({
      status: 422,
      code,
      path: at,
      issues: [{ code, path: at }],
    });
  });

  test("a batch has a row for each creator, in order, bad ones too", async () => {
    const bad = { ...creator, handle: secret, followers: -5 };
    const { status, body, text } = await service.ask("/score/batch", {
      body: { creators: [creator, bad, null, creator] },
    });
    expect(status).toBe(200);
    expect(body.rows.map(({ index, ok }: { index: number; ok: boolean }) => [index, ok])).toEqual([
      [0, true],
      [1, false],
      [2, false],
      [3, true],
    ]);
    expect(body.rows[1].problem).toMatchObject({ status: 422, code: "negative", path: "followers" });
    expect(body.rows[2].problem).toMatchObject({ status: 422, code: "not-an-object", path: "" });
    expect(isCreatorScore(body.rows[3].score)).toBe(true);
    expect(text).not.toContain(secret);
    expect((await service.ask("/score/batch", { body: { creators: [] } })).body).toEqual({ rows: [] });
  });

  test.each(["{", "", "{'id': 1}", `{"id": "${secret}"`])("%j is no JSON", async (body) => {
    expect((await refused("/score", body)).status).toBe(400);
  });

  test("a body that is too large is 413, one of another type 415, another address 404, another method 405", async () => {
    const large = { ...creator, category: secret.repeat(100_000) };
    expect((await refused("/score", large)).status).toBe(413);
    expect((await refused("/score", "id=a", "application/x-www-form-urlencoded")).status).toBe(415);
    expect((await refused("/score", secret, "text/plain")).status).toBe(415);
    expect((await refused(`/${secret}`, {})).status).toBe(404);
    const other = await service.ask("/score", { method: "GET" });
    expect([other.status, other.allow, other.body.status]).toEqual([405, "POST", 405]);
  });

  test("an address that cannot be read leads nowhere, and is not sent back", async () => {
    const answer = await service.ask("/%zz-do-not-tell", { method: "GET" });
    expect([answer.status, answer.type]).toEqual([404, expect.stringMatching(/^application\/problem\+json/)]);
    expect(answer.text).not.toContain("zz");
  });

  test.each(["GET", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY"])(
    "%s is no way to ask for a score",
    async (method) => {
      const answer = await service.ask("/score", { method });
      expect([answer.status, answer.allow, answer.body.status]).toEqual([405, "POST", 405]);
      expect(answer.type).toMatch(/^application\/problem\+json/);
    },
  );

  test("another method is told before the body is looked at", async () => {
    expect((await service.ask("/score", { method: "PUT", body: "{" })).status).toBe(405);
    const posted = await service.ask("/openapi.json", { body: {} });
    expect([posted.status, posted.allow]).toEqual([405, "GET, HEAD"]);
  });

  test("every type of JSON is JSON, and none is none", async () => {
    expect((await service.ask("/score", { body: creator, type: "application/vnd.api+json" })).status).toBe(200);
    expect((await service.ask("/score", { body: creator, type: "application/json; charset=utf-8" })).status).toBe(200);
    expect((await service.ask("/score", {})).status).toBe(415);
  });

  test("bytes that are no UTF-8 are no JSON", async () => {
    const bytes = Buffer.from('{"id":"\xff","platform":"x"}', "latin1");
    expect((await refused("/score", bytes)).status).toBe(400);
  });

  test("two moments of judging are refused", async () => {
    const twice = "/score?asOf=2026-03-15T00:00:00Z&asOf=2026-03-16T00:00:00Z";
    expect((await refused(twice, creator)).body).toMatchObject({ status: 422, code: "invalid-time", path: "asOf" });
  });

  test("a key that would change the prototype changes nothing", async () => {
    const body = '{"id":"a","platform":"x","__proto__":{"followers":5},"constructor":{"prototype":{"followers":5}}}';
    const { status, body: result } = await service.ask("/score", { body });
    expect([status, result.tier.value]).toEqual([200, null]);
    expect((await service.ask("/score", { body: { id: "b", platform: "x" } })).body.tier.value).toBeNull();
  });

  test("it describes itself: every route, the library's schemas, every status", async () => {
    const { status, body } = await service.ask("/openapi.json", { method: "GET" });
    expect([status, body.openapi]).toEqual([200, "3.1.0"]);
    expect(Object.keys(body.paths).sort()).toEqual(["/authenticity", "/campaigns", "/score", "/score/batch"]);
    const { $schema, ...schema } = creatorJsonSchema();
    expect(body.components.schemas.Creator).toEqual(schema);
    for (const path of Object.keys(body.paths)) {
      const { requestBody, responses } = body.paths[path].post;
      expect(Object.keys(responses)).toEqual(["200", "400", "413", "415", "422", "500"]);
      const { $ref } = requestBody.content["application/json"].schema;
      expect(body.components.schemas).toHaveProperty($ref.replace("#/components/schemas/", ""));
    }
    // Whatever it refers to is there, and is a schema.
    const own = new Ajv2020({ strict: false });
    own.addSchema(body, "openapi");
    for (const schemaName of Object.keys(body.components.schemas))
      expect(own.compile({ $ref: `openapi#/components/schemas/${schemaName}` })).toBeTypeOf("function");
    const isProblem = own.compile({ $ref: "openapi#/components/schemas/Problem" });
    expect(isProblem((await refused("/score", [])).body)).toBe(true);
    const isBatch = own.compile({ $ref: "openapi#/components/schemas/BatchResult" });
    expect(isBatch((await service.ask("/score/batch", { body: { creators: [creator, 5] } })).body)).toBe(true);
  });
});
