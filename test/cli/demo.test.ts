import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { runCommand } from "./run-command.js";

test("the demo says that its creators are synthetic, shows a table, and says what to run next", async () => {
  const { code, output, errors } = await runCommand(["demo"]);
  expect([code, errors]).toEqual([0, ""]);
  const rows = output.split("\n");
  expect(rows[0]).toMatch(/synthetic/);
  expect(rows[2]).toMatch(/^id +platform +followers +tier/);
  expect(rows.filter((row) => row.startsWith("synthetic-")).length).toBeGreaterThanOrEqual(30);
  expect(output).toMatch(/\n\? +unknown, which never means 0/);
  const [, path = ""] = /Next: +influencer-scoring score (\S+) --format jsonl/.exec(output) ?? [];
  expect(existsSync(path)).toBe(true);
});

test("the demo shows all tiers and the reasons why something is unknown", async () => {
  const { output } = await runCommand(["demo"], { columns: 120 });
  for (const tier of ["below-nano", "nano", "micro", "mid", "macro", "top", "vip"])
    expect(output).toMatch(new RegExp(`^synthetic.* ${tier} `, "m"));
  for (const said of ["no-posts", "too-few-posts", "missing-interaction likes ×4", "heavy-tailed", "no-benchmark"])
    expect(output).toContain(said);
});

test("the demo takes what the terminal is wide, and stays within it", async () => {
  for (const columns of [80, 120]) {
    const { output } = await runCommand(["demo"], { columns, outputIsTerminal: true });
    // The paths in the lines of what is next may be as long as they are.
    for (const line of output.split("\n").filter((text) => !text.includes("influencer-scoring ")))
      expect(line.length).toBeLessThan(columns);
  }
});

test("the demo shows what speaks for and against one suspicious and one ordinary creator", async () => {
  const { output } = await runCommand(["demo"], { columns: 120 });
  const [, suspicious = "", ordinary = ""] = output.split(/^synthetic-(?:suspicious|ordinary) /m);
  expect(suspicious).toMatch(/^! growth /m);
  expect(suspicious).toMatch(/of 120 profiles: /);
  expect(ordinary).not.toMatch(/^!/m);
});

test("the demo ranks campaigns, says how sure that is, and leaves standard input alone", async () => {
  const touched = { [Symbol.asyncIterator]: () => expect.fail("standard input was read") };
  const { code, output, errors } = await runCommand(["demo"], { input: touched, columns: 80, outputIsTerminal: true });
  expect([code, errors]).toEqual([0, ""]);
  expect(output).toContain("first 3 by the lower end of the interval: synthetic-12-plants");
  expect(output).toMatch(/these are truly the first 3, all of them: \d+(?:\.\d)? %/);
});

test("the demo compares mixes within the terminal", async () => {
  const { output } = await runCommand(["demo"], { columns: 80, outputIsTerminal: true });
  expect(output).toMatch(/\nmix +n +spend EUR +hours +net reach +engaged +profit EUR +frontier\n/);
  expect(output).toMatch(/\nbest for awareness: .*\nbest for engagement: .*\nbest for sales: /);
});
