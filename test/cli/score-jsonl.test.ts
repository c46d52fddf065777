import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { run } from "../../src/cli/index.js";
import type { Creator } from "../../src/core/index.js";
import { flatten, scoreCreator } from "../../src/scorecard/index.js";
import { creator, ids, keeping, lines, runCommand } from "./run-command.js";

const sample = fileURLToPath(new URL("../../docs/sample/creators.jsonl", import.meta.url));
const creators = readFileSync(sample, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Creator);
const asLines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join("");

test("a row of output is what scoreCreator returns, in the order of the input", async () => {
  const { code, output, errors } = await runCommand(["score", sample]);
  expect(output).toBe(asLines(creators.map((one) => scoreCreator(one))));
  expect([code, errors]).toEqual([0, `${creators.length} creators scored, 0 rows refused\n`]);
});

test("--flat writes what flatten returns, with the same columns in every row", async () => {
  const { output } = await runCommand(["score", sample, "--flat"]);
  expect(output).toBe(asLines(creators.map((one) => flatten(scoreCreator(one)))));
  const columns = output
    .trimEnd()
    .split("\n")
    .map((line) => Object.keys(JSON.parse(line) as object).join());
  expect(new Set(columns).size).toBe(1);
});

test.each([
  ["2026-06-01T00:00:00Z", "2026-06-01T00:00:00Z"],
  ["1780272000000", 1_780_272_000_000],
])("--as-of %s is the moment of judging", async (text, asOf) => {
  const { output } = await runCommand(["score", "--as-of", text, sample]);
  expect(output).toBe(asLines(creators.map((one) => scoreCreator(one, { asOf }))));
});

test.each([[["score"]], [["score", "-"]]])("%j reads standard input", async (list) => {
  const { output } = await runCommand(list, { input: lines(creator("a"), creator("b")) });
  expect(ids(output)).toEqual(["a", "b"]);
});

test("a creator is never held back: each chunk's rows are written before the next chunk is read", async () => {
  const output = keeping();
  const seen: string[][] = [];
  async function* input(): AsyncGenerator<Uint8Array> {
    for (const id of ["a", "b", "c"]) {
      seen.push(ids(output.text()));
      yield Buffer.from(lines(creator(id)));
    }
  }
  await run(["score"], { input: input(), output, errors: keeping(), now: () => 0 });
  expect(seen).toEqual([[], ["a"], ["a", "b"]]);
});

test("--quiet leaves out the summary, and nothing else", async () => {
  const input = `${lines(creator("a"))}x\n`;
  const { code, output, errors } = await runCommand(["score", "--quiet"], { input });
  expect([code, ids(output), errors]).toEqual([1, ["a"], "line 2: invalid-json (the line is not one JSON value)\n"]);
});

test("the summary counts in words that fit one", async () => {
  const { errors } = await runCommand(["score", "--format", "jsonl"], { input: lines(creator("a"), {}) });
  expect(errors).toMatch(/^1 creator scored, 1 row refused\n$/m);
});

test("the same id twice gives two rows", async () => {
  const { output } = await runCommand(["score"], { input: lines(creator("a"), creator("a")) });
  expect(ids(output)).toEqual(["a", "a"]);
});

test("ten thousand rows keep their order", async () => {
  const wanted = Array.from({ length: 10_000 }, (_, index) => `creator-${index}`);
  const { output } = await runCommand(["score"], { input: lines(...wanted.map((id) => creator(id))), chunk: 65_536 });
  expect(ids(output)).toEqual(wanted);
});
