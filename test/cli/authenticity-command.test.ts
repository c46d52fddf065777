import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { AuthenticityReport } from "../../src/authenticity/index.js";
import { runCommand } from "./run-command.js";

const sample = readFileSync(new URL("../../docs/sample/authenticity.jsonl", import.meta.url), "utf8");

describe("influencer-scoring authenticity", () => {
  test("writes whole reports as JSON Lines where output is no terminal", async () => {
    const { code, output, errors } = await runCommand(["authenticity"], { input: sample });
    expect([code, errors]).toEqual([0, "2 creators scored, 0 rows refused\n"]);
    const reports = output
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as AuthenticityReport);
    expect(reports.map(({ id }) => id)).toEqual(["synthetic-suspicious", "synthetic-ordinary"]);
    expect(reports[0]?.details.growth.anomalies.length).toBeGreaterThan(0);
  });

  test("as text: what was seen, how many ordinary creators are as far out, and the evidence", async () => {
    const { output } = await runCommand(["authenticity", "--format", "table", "--quiet"], {
      input: sample,
      columns: 120,
    });
    expect(output).toMatch(/^synthetic-suspicious {3}instagram {3}84,000 followers$/m);
    expect(output).toMatch(
      /as unusual as this: \S+ % of ordinary creators at most\n {2}7 of 9 signals could be looked at$/m,
    );
    expect(output).toMatch(/^! engagement-for-size +0\.\d+ % +0\.\d\d {2}fewer interactions than nearly all accounts/m);
    expect(output).toMatch(/^! growth +\d+ anomal\S+ +0\.05/m);
    expect(output).toMatch(/^ {4}(spike|jump-and-taper) 2026-04-\d\d to 2026-04-\d\d: \+\d\d\.\d %$/m);
    expect(output).toMatch(/^ {2}likes-to-views +\? +missing-interaction$/m);
    expect(output).toMatch(/of 120 profiles: .*no-biography/);
  });

  test("stays within the terminal", async () => {
    for (const columns of [40, 80, 120]) {
      const { output } = await runCommand(["authenticity", "--format", "table"], { input: sample, columns });
      for (const line of output.split("\n")) expect(line.length).toBeLessThan(Math.max(columns, 80));
    }
  });

  test("says that too little is known, and of whom", async () => {
    const { output } = await runCommand(["authenticity", "--format", "table", "--quiet"], {
      input: '{"id":"a","platform":"x"}\n',
    });
    expect(output).toMatch(
      /^a {3}x {3}followers unknown\n {2}how unusual this is cannot be told: too-little-coverage\n {2}0 of 9/,
    );
  });

  test("leaves out what was published after the moment of judging", async () => {
    const { output } = await runCommand(["authenticity", "--as-of", "2026-06-15T00:00:00Z", "--quiet"], {
      input: sample,
    });
    const [report] = output.split("\n").map((line) => JSON.parse(line || "{}") as AuthenticityReport);
    expect(report?.asOf).toBe("2026-06-15T00:00:00Z");
    expect(report?.details.engagement.n).toBeLessThan(12);
  });

  test("a bad row harms nobody", async () => {
    const { code, output, errors } = await runCommand(["authenticity"], { input: `{"id":"a"}\n${sample}` });
    expect(code).toBe(1);
    expect(output.trim().split("\n")).toHaveLength(2);
    expect(errors).toMatch(/^line 1: platform: missing/);
  });

  test("has no flat rows, and says where to read on", async () => {
    const { code, errors } = await runCommand(["authenticity", "--flat"], { input: sample });
    expect([code, errors]).toEqual([
      2,
      "influencer-scoring: unknown option --flat\nSee influencer-scoring authenticity --help\n",
    ]);
    const csv = await runCommand(["authenticity", "a.jsonl", "--delimiter", "dot"], { input: sample });
    expect(csv.errors).toMatch(/See influencer-scoring authenticity --help\n$/);
  });

  test("has help of its own", async () => {
    const { code, output } = await runCommand(["authenticity", "--help"]);
    expect(code).toBe(0);
    expect(output).toMatch(/^influencer-scoring authenticity \[FILE\] \[options\]/);
    expect(output).toContain("each\nhas innocent explanations too");
  });
});
