import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { campaignsSeed, exchangeJson, generateCampaignsCsv, generatePartnerships } from "../generate/campaigns-csv.js";
import { runCommand } from "./run-command.js";

const page = readFileSync(new URL("../../docs/guides/campaigns-to-decision.md", import.meta.url), "utf8");
const path = (name: string): string => fileURLToPath(new URL(`../../docs/sample/${name}`, import.meta.url));
const [sample, rates] = [path("campaigns.csv"), path("exchange.json")];
const fences = (info: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${info}\\n(.*?)^\`\`\``, "gms"))].map((match) => match[1] as string);
/** The options of the command that the page shows, without those that a test replaces. */
const options = [
  ...(fences("sh")[0] ?? "").matchAll(/--(?!format|errors|exchange)[a-z-]+ (?:"[^"]*"|[^\s\\]+)/g),
].flatMap(([text]) => {
  const [name = "", ...value] = text.split(" ");
  return [name, value.join(" ").replaceAll('"', "")];
});
const run = (...more: string[]) =>
  runCommand(["campaigns", sample, "--format", "table", ...options, "--exchange", rates, ...more]);

test("the campaigns that come with the package are what the generator makes", () => {
  expect(readFileSync(sample, "utf8")).toBe(generateCampaignsCsv(campaignsSeed));
  expect(readFileSync(rates, "utf8")).toBe(exchangeJson());
  for (const line of (fences("csv")[0] ?? "").trim().split("\n")) expect(readFileSync(sample, "utf8")).toContain(line);
});

test("the command of the guide gives the tables, the summary and the refused rows that it shows", async () => {
  const [table, ranking] = fences("text");
  const folder = mkdtempSync(join(tmpdir(), "guide-"));
  const refused = join(folder, "refused.jsonl");
  const { code, output, errors } = await run("--errors", refused);
  expect(output).toBe(table);
  expect(readFileSync(refused, "utf8")).toBe(fences("json")[0]);
  rmSync(folder, { recursive: true });
  expect(page).toContain(errors.trimEnd());
  expect(code).toBe(1);
  expect((await run("--first", "3")).output).toBe(ranking);
});

test("the demo shows the ranking of the guide", async () => {
  const { output } = await runCommand(["demo"], { columns: 120 });
  expect(output).toContain(fences("text")[1]);
});

test("what the guide says of the truth is so", () => {
  const best = [...generatePartnerships(campaignsSeed)].sort((a, b) => b.trueReturn - a.trueReturn);
  expect(best.slice(0, 4).map(({ id }) => id)).toEqual([
    "synthetic-12-plants",
    "synthetic-14-games",
    "synthetic-04-garden",
    "synthetic-02-hikes",
  ]);
});

test("the counts of orders that the guide names are those of the reports", async () => {
  const { output } = await runCommand(["campaigns", sample, ...options, "--exchange", rates, "--flat"]);
  const needed = new Map(
    output
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string; conversionsNeeded: number })
      .map(({ id, conversionsNeeded }) => [id, conversionsNeeded]),
  );
  expect(["14-games", "18-surf", "20-cheese"].map((id) => needed.get(`synthetic-${id}`))).toEqual([141, 85, 8533]);
});
