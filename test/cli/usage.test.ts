import { expect, test } from "vitest";
import { runCommand } from "./run-command.js";

const seeProgram = "\nSee influencer-scoring --help\n";
const see = "\nSee influencer-scoring score --help\n";

test.each([
  [[], `a command is needed: score, authenticity, campaigns, mixes, report or demo${seeProgram}`],
  [["scroe"], `unknown command scroe; did you mean score?${seeProgram}`],
  [["Demo"], `unknown command Demo; did you mean demo?${seeProgram}`],
  [
    ["constructor"],
    `unknown command constructor; the commands are score, authenticity, campaigns, mixes, report and demo; to score a file: score FILE${seeProgram}`,
  ],
  [
    ["rows.jsonl"],
    `unknown command rows.jsonl; the commands are score, authenticity, campaigns, mixes, report and demo; to score a file: score FILE${seeProgram}`,
  ],
  [
    ["\u001b[2J"],
    `unknown command [2J; the commands are score, authenticity, campaigns, mixes, report and demo; to score a file: score FILE${seeProgram}`,
  ],
  [["--quiet", "score"], `unknown option --quiet${seeProgram}`],
  [["--vresion"], `unknown option --vresion; did you mean --version?${seeProgram}`],
  [["demo", "rows.jsonl"], "demo takes no FILE; score does\nSee influencer-scoring demo --help\n"],
  [["demo", "--flat"], "unknown option --flat\nSee influencer-scoring demo --help\n"],
  [["score", "--formt", "x"], `unknown option --formt; did you mean --format?${see}`],
  [["score", "--asof", "x"], `unknown option --asof; did you mean --as-of?${see}`],
  [["score", "--toString"], `unknown option --toString${see}`],
  [["score", "-q"], `unknown option -q; did you mean --quiet?${see}`],
  [["score", "--format", "tabel"], `--format is table or jsonl, not tabel; did you mean table?${see}`],
  [["score", "--format", "csv"], `--format is table or jsonl, not csv${see}`],
  [["score", "--format"], `--format needs a value${see}`],
  [["score", "--format", "--flat"], `--format needs a value${see}`],
  [["score", "--quiet=yes"], `--quiet takes no value${see}`],
  [["score", "--flat", "--format", "table"], `--flat writes JSON Lines; leave out --format table${see}`],
  [["score", "a", "b"], `one FILE at a time; several go in through standard input: cat *.jsonl | …${see}`],
  [["score", "--max-line-bytes", "0"], `--max-line-bytes is a whole number of bytes from 1 to 268435456${see}`],
  [["score", "--max-line-bytes", "1e3"], `--max-line-bytes is a whole number of bytes from 1 to 268435456${see}`],
  [["score", "--max-line-bytes", "268435457"], `--max-line-bytes is a whole number of bytes from 1 to 268435456${see}`],
])("%j is wrong usage: exit code 2, what was meant, and where to read on", async (list, told) => {
  const outcome = await runCommand(list, { input: `{"id":"a","platform":"x"}` });
  expect(outcome).toEqual({ code: 2, output: "", errors: `influencer-scoring: ${told}` });
});

test.each([
  ["2026-05-02", "invalid-time"],
  ["2026-05-02T17:20:11", "invalid-time"],
  ["2026-02-30T00:00:00Z", "invalid-time"],
  ["yesterday", "invalid-time"],
  ["1777777777", "time-in-seconds"],
  ["99999999999999999", "invalid-time"],
])("--as-of %s is refused with %s, before anything is read", async (time, problem) => {
  const { code, output, errors } = await runCommand(["score", "--as-of", time, "no-such-file"]);
  expect([code, output]).toEqual([2, ""]);
  expect(errors).toMatch(`influencer-scoring: --as-of ${time}: ${problem} (`);
});
