import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { csv } from "./csv.js";
import { creator, ids, lines, runCommand } from "./run-command.js";

const folder = mkdtempSync(join(tmpdir(), "influencer-scoring-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, "refused.jsonl");

test("--errors writes what is refused to a file; the summary stays where it was", async () => {
  const input = csv("id,platform,post.likes", "a,x,1", "b,x,-1", "c,x", "d,x,1K");
  const { code, output, errors } = await runCommand(["score", "--errors", file], { input });
  expect([code, ids(output), errors]).toEqual([1, ["a"], "1 creator scored, 3 rows refused\n"]);
  expect(readFileSync(file, "utf8")).toBe(
    '{"line":4,"path":"","code":"too-few-cells"}\n' +
      '{"line":3,"path":"post.likes","code":"negative"}\n' +
      '{"line":5,"path":"post.likes","code":"formatted-number"}\n',
  );
});

test("all problems of a row are in the file, not only five", async () => {
  const posts = Array.from({ length: 12 }, () => ({ likes: -1 }));
  await runCommand(["score", "--errors", file], { input: lines(creator("a", { posts })) });
  const rows = readFileSync(file, "utf8").trimEnd().split("\n");
  expect(rows).toHaveLength(12);
  expect(rows[11]).toBe('{"line":1,"path":"posts[11].likes","code":"negative"}');
});

test("the file is empty where nothing was refused", async () => {
  await runCommand(["score", "--errors", file], { input: lines(creator("a")) });
  expect(readFileSync(file, "utf8")).toBe("");
});

test("a file that cannot be written is exit code 3, before anything is read", async () => {
  const outcome = await runCommand(["score", "--errors", join(folder, "no", "file")], { input: lines(creator("a")) });
  expect(outcome).toEqual({
    code: 3,
    output: "",
    errors: `influencer-scoring: cannot write ${folder}/no/file (ENOENT)\n`,
  });
});

test("the file that is read is not written over", async () => {
  const input = join(folder, "input.jsonl");
  writeFileSync(input, lines(creator("a")));
  const { code, errors } = await runCommand(["score", input, "--errors", join(folder, ".", "input.jsonl")]);
  expect([code, errors]).toEqual([
    2,
    "influencer-scoring: --errors would write over the file that is read\nSee influencer-scoring score --help\n",
  ]);
  expect(readFileSync(input, "utf8")).toBe(lines(creator("a")));
});
