import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runCommand } from "./run-command.js";

const page = readFileSync(new URL("../../docs/guides/micro-or-macro.md", import.meta.url), "utf8");
const sample = fileURLToPath(new URL("../../docs/sample/roster.csv", import.meta.url));
const fences = (info: string): string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${info}\\n(.*?)^\`\`\``, "gms"))].map((match) => match[1] as string);
/** The options of a command that the page shows. */
const optionsOf = (shell = ""): string[] =>
  [...shell.matchAll(/(--[a-z-]+) ([^\s\\]+)/g)].flatMap(([, name = "", value = ""]) => [name, value]);
const [comparing, , choosing] = fences("sh");
const [all, told, chosen] = fences("text");

test("the command of the guide gives the table that it shows", async () => {
  const { code, output } = await runCommand(["mixes", sample, ...optionsOf(comparing)]);
  expect([code, output]).toEqual([0, all]);
});

test("without the creator that was never tracked it gives the other table", async () => {
  const input = readFileSync(sample, "utf8")
    .split("\n")
    .filter((line) => !line.includes("micro-08"))
    .join("\n");
  const { code, output } = await runCommand(["mixes", ...optionsOf(comparing)], { input });
  expect([code, output]).toEqual([0, told]);
});

test("the creators that the guide chooses are those of the command", async () => {
  const { code, output } = await runCommand(["mixes", sample, ...optionsOf(choosing)]);
  expect([code, output]).toEqual([0, chosen]);
});

test("the demo shows the comparison of the guide", async () => {
  const { output } = await runCommand(["demo"], { columns: 120 });
  expect(output).toContain(all);
});
