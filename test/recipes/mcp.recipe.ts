// The MCP server as a stranger runs it: installed from its lock file, and called over standard input and output.
import { execFileSync } from "node:child_process";
import { copyFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Installed, installRecipes } from "./install-recipes.js";

const secret = "do-not-tell";
const creator = { id: "ana", platform: "instagram", followers: 12_000, posts: [{ likes: 90, comments: 4 }] };
const measured = {
  value: 45_000,
  interval: { low: 20_000, high: 100_000, shape: "between", level: 0.95, method: "mine" },
  n: 12,
  basis: "",
  model: "mine@1",
  notes: [],
};
const mixes = [
  { name: "micro", creators: Array.from({ length: 10 }, () => ({ reach: 5_000 })) },
  { name: "macro", creators: { reach: measured } },
];
const call = (name: string, args: unknown) => ({ name, arguments: args });
const good = [
  call("score_creator", { creator, asOf: "2026-06-01T00:00:00Z" }),
  call("authenticity_report", { creator }),
  call("classify_tier", { followers: 12_000 }),
  call("classify_tier", { followers: null, scheme: "beichert" }),
  call("compare_mixes", { mixes, options: { goal: "awareness", population: 500_000, seed: 1, draws: 200 } }),
  call("campaign_report", { campaign: { id: "spring", tracking: ["code"] } }),
  // As models send what they leave out.
  call("score_creator", { creator, asOf: null }),
  call("classify_tier", { followers: 12_000, scheme: null }),
  call("campaign_report", { campaign: { id: "spring" }, options: null }),
];
const bad: readonly [ReturnType<typeof call>, string, string][] = [
  [call("score_creator", {}), "not-an-object", "creator"],
  [call("score_creator", { creator: { ...creator, followers: secret } }), "not-a-number", "creator.followers"],
  [call("classify_tier", { followers: -1 }), "negative", "followers"],
  [call("classify_tier", { followers: 5, scheme: secret }), "unknown-option", "scheme"],
  [call("compare_mixes", { mixes: [], options: { goal: secret } }), "unknown-option", "options.goal"],
  [call("compare_mixes", { mixes, options: { goal: "awareness", population: 500_000 } }), "missing", "options.seed"],
  [
    call("campaign_report", { campaign: { results: { conversions: 2, newCustomers: 5 } } }),
    "out-of-range",
    "campaign.results.newCustomers",
  ],
  [call("campaign_report", { campaign: {}, options: { captureRate: 80 } }), "out-of-range", "options.captureRate"],
  [call("campaign_report", { campaign: { results: { clicks: 0.5 } } }), "not-an-integer", "campaign.results.clicks"],
];

let installed: Installed;
// biome-ignore lint/suspicious/noExplicitAny: whatever JSON it is
let said: any;
beforeAll(async () => {
  installed = await installRecipes(["mcp"]);
  const folder = installed.recipe("mcp");
  copyFileSync(join(import.meta.dirname, "mcp-client.mjs"), join(folder, "client.mjs"));
  const calls = JSON.stringify([...good, ...bad.map(([each]) => each), call(secret, {})]);
  said = JSON.parse(execFileSync(process.execPath, ["client.mjs", calls], { cwd: folder, encoding: "utf8" }));
});
afterAll(() => rmSync(installed.folder, { recursive: true, force: true }));

test("every tool tells what it takes and returns, each an object that stands for itself", () => {
  expect(said.tools.map(({ name }: { name: string }) => name)).toEqual([
    "score_creator",
    "authenticity_report",
    "classify_tier",
    "compare_mixes",
    "campaign_report",
  ]);
  for (const { description, inputSchema, outputSchema } of said.tools) {
    expect(description).toMatch(/\.$/);
    expect([inputSchema.type, outputSchema.type]).toEqual(["object", "object"]);
    expect(JSON.stringify([inputSchema, outputSchema])).not.toMatch(/"\$ref"|"\$defs"/);
  }
});

test("what the tools tell of themselves leaves room for the conversation", () => {
  const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
  expect(bytes(said.tools)).toBeLessThan(90_000);
  for (const tool of said.tools) expect([tool.name, bytes(tool) < 40_000]).toEqual([tool.name, true]);
  for (const { name, outputSchema } of said.tools)
    expect([name, Object.keys(outputSchema.properties).length > 2]).toEqual([name, true]);
});

test.each(good.map(({ name }, index) => [name, index] as const))("%s returns what its schema says", (name, index) => {
  const { isError, structuredContent, content } = said.answers[index];
  expect(isError).toBeUndefined();
  const { outputSchema } = said.tools.find((tool: { name: string }) => tool.name === name);
  const validate = new Ajv2020({ strict: false }).compile(outputSchema);
  expect(validate(structuredContent), JSON.stringify(validate.errors)).toBe(true);
  expect(JSON.parse(content[0].text)).toEqual(structuredContent);
});

test.each(bad.map(([{ name }, code, path], index) => [name, code, path, index] as const))(
  "%s refuses with %s at %s",
  (_, code, path, index) => {
    const { isError, content } = said.answers[good.length + index];
    expect(isError).toBe(true);
    const detail = expect.stringMatching(new RegExp(`^At ${path.replaceAll(".", "\\.")}: .+\\.$`));
    expect(JSON.parse(content[0].text)).toMatchObject({
      status: 422,
      code,
      path,
      detail,
      issues: [{ code, path, message: detail }],
    });
    expect(content[0].text).not.toContain(secret);
  },
);

test("a tool that is none is told as such, without its name", () => {
  const { isError, content } = said.answers.at(-1);
  expect([isError, JSON.parse(content[0].text).status]).toEqual([true, 404]);
  expect(content[0].text).not.toContain(secret);
});
