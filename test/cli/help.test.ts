import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ids, runCommand } from "./run-command.js";

const help = async (...list: string[]): Promise<string> => {
  const { code, output, errors } = await runCommand(list);
  expect([code, errors]).toEqual([0, ""]);
  return output;
};

test("-h, --help and help are the same, for the program and for its commands", async () => {
  expect(await help("-h")).toBe(await help("--help"));
  expect(await help("help")).toBe(await help("--help"));
  expect(await help("score", "-h")).toBe(await help("score", "--help", "whatever.jsonl"));
  expect(await help("demo", "-h")).toBe(await help("demo", "--help"));
});

test("the help of score names every option, and all helps name every exit code", async () => {
  const score = await help("score", "--help");
  for (const option of [
    "--format",
    "--flat",
    "--as-of",
    "--max-line-bytes",
    "--errors",
    "--input-format",
    "--columns",
    "--set",
    "--delimiter",
    "--decimal",
    "--quiet",
    "--help",
  ])
    expect(score).toContain(`  ${option}`.replace("  --help", "-h, --help"));
  for (const text of [score, await help("--help"), await help("demo", "--help")])
    for (const code of [0, 1, 2, 3]) expect(text).toContain(`\n  ${code}  `);
});

test("the two lines that the help shows as input are scored", async () => {
  for (const text of [await help("--help"), await help("score", "--help")]) {
    const input = text
      .split("\n")
      .filter((line) => line.startsWith("  {"))
      .join("\n");
    const { code, output } = await runCommand(["score"], { input });
    expect([code, ids(output)]).toEqual([0, ["a", "b"]]);
  }
});

test("the message that the help shows is one that the command writes", async () => {
  const posts = [{}, {}, {}, { likes: -1 }];
  const input = `${"\n".repeat(11)}${JSON.stringify({ id: "a", platform: "x", posts })}`;
  const { errors } = await runCommand(["score", "--quiet"], { input });
  expect(await help("score", "--help")).toContain(errors);
});

test("--version is the version of the package", async () => {
  const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  expect(await help("--version")).toBe(`${manifest.version}\n`);
});
