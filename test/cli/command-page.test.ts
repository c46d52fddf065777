import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { errorCodes, platforms } from "../../src/core/index.js";
import { runCommand } from "./run-command.js";

const page = readFileSync(new URL("../../docs/command.md", import.meta.url), "utf8");
const fences = (info: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${info}\\n(.*?)^\`\`\``, "gms"))].map((match) => match[1] as string);

test("the input that the page shows gives the table and the messages that it shows", async () => {
  const [input] = fences("json");
  const [table, messages] = fences("text");
  const { code, output, errors } = await runCommand(["score"], {
    input: input ?? "",
    outputIsTerminal: true,
    columns: 80,
  });
  expect(output).toBe(table);
  expect(errors).toBe(messages);
  expect(code).toBe(1);
});

test("every option and every line of shell that the page shows is known to the command", async () => {
  const commands = fences("sh")
    .join("")
    .split("\n")
    .map((line) => /influencer-scoring ([^|>#]*)/.exec(line)?.[1]?.trim().split(/\s+/) ?? [])
    .filter((list) => list.length > 0);
  expect(commands.length).toBeGreaterThan(5);
  for (const list of commands) expect([list, (await runCommand([...list, "--help"])).code]).toEqual([list, 0]);
  const help = await Promise.all(["score", "campaigns", "mixes", "report"].map((name) => runCommand([name, "--help"])));
  for (const [, option = ""] of page.matchAll(/`(--[a-z-]+)/g))
    expect(help.map(({ output }) => output).join()).toContain(option);
});

test("the page names every platform, and the codes of lines as the library has them", () => {
  for (const platform of platforms) expect(page).toContain(`\`${platform}\``);
  const codes = errorCodes.slice(errorCodes.indexOf("empty-input"));
  expect(codes.length).toBeGreaterThan(15);
  for (const code of codes) expect(page).toContain(`| \`${code}\` |`);
});

test("both shapes of CSV that the page shows are scored, and so is the one of the help", async () => {
  const shown = fences("csv");
  expect(shown).toHaveLength(2);
  const help = (await runCommand(["score", "--help"])).output.split("\n");
  const start = help.findIndex((line) => line.startsWith("  id,platform"));
  const ofHelp = help.slice(start, start + 3).map((line) => line.trim());
  for (const input of [...shown, `${ofHelp.join("\n")}\n`]) {
    const { code, errors } = await runCommand(["score"], { input });
    expect([code, errors]).toEqual([0, expect.stringMatching(/^[12] creators? scored, 0 rows refused\n$/)]);
  }
});
