import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { generatePostsCsv, postsSeed } from "../generate/posts-csv.js";
import { runCommand } from "./run-command.js";

const page = readFileSync(new URL("../../docs/guides/csv-to-shortlist.md", import.meta.url), "utf8");
const sample = fileURLToPath(new URL("../../docs/sample/posts.csv", import.meta.url));
const fence = (info: string): string => new RegExp(`^\`\`\`${info}\\n(.*?)^\`\`\``, "ms").exec(page)?.[1] ?? "";
/** The options of the command that the page shows, without those that a test replaces. */
const options = [...fence("sh").matchAll(/--(?:set|columns) (?:"[^"]*"|\S+)/g)].flatMap(([text]) => {
  const [name = "", ...value] = text.split(" ");
  return [name, value.join(" ").replaceAll('"', "")];
});

test("the posts that come with the package are what the generator makes", () => {
  expect(readFileSync(sample, "utf8")).toBe(generatePostsCsv(postsSeed));
  expect(readFileSync(sample, "utf8")).toContain(fence("csv"));
});

test("the command of the guide gives the table, the summary and the refused row that it shows", async () => {
  const { code, output, errors } = await runCommand(["score", sample, "--format", "table", ...options]);
  expect(output).toBe(fence("text"));
  const { line, path, code: problem } = JSON.parse(fence("json")) as Record<string, string>;
  expect(errors).toContain(`line ${line}: ${path}: ${problem} (`);
  expect(page).toContain(errors.trimEnd().split("\n").at(-1));
  expect(code).toBe(1);
});

test("the flat rows that the guide ranks are those of the command", async () => {
  const { output } = await runCommand(["score", sample, "--flat", ...options]);
  const cut = output
    .trimEnd()
    .split("\n")
    .map((text) => {
      const row = JSON.parse(text) as Record<string, unknown>;
      const { id, engagementRate, engagementRate_low, engagementRate_n } = row;
      return `${JSON.stringify({ id, engagementRate, engagementRate_low, engagementRate_n })}\n`;
    });
  expect(fence("js")).toContain(cut.join(""));
});
