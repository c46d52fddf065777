import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { errorMeanings, platforms } from "../../src/core/index.js";
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
  for (const [, option = ""] of page.matchAll(/`(--[a-z-]+)/g))
    expect((await runCommand(["score", "--help"])).output).toContain(option);
});

test("the page names every platform, and the codes of lines as the library has them", () => {
  for (const platform of platforms) expect(page).toContain(`\`${platform}\``);
  for (const code of ["invalid-json", "invalid-encoding", "line-too-long", "empty-input"]) {
    expect(page).toContain(`| \`${code}\` |`);
    expect(errorMeanings).toHaveProperty(code);
  }
});
