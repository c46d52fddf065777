import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { creator, ids, lines, runCommand } from "./run-command.js";

const folder = mkdtempSync(join(tmpdir(), "influencer-scoring-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a FILE is read, whatever its name", async () => {
  const file = join(folder, "-ä b.jsonl");
  writeFileSync(file, lines(creator("a")));
  const { code, output } = await runCommand(["score", file]);
  expect([code, ids(output)]).toEqual([0, ["a"]]);
});

test("a FILE that is missing is exit code 3, and says so", async () => {
  const file = join(folder, "missing\u001b[2J.jsonl");
  expect(await runCommand(["score", file])).toEqual({
    code: 3,
    output: "",
    errors: `influencer-scoring: cannot read ${folder}/missing[2J.jsonl: there is no such file (ENOENT)\n`,
  });
});

test("a directory as FILE is exit code 3, and says so", async () => {
  expect(await runCommand(["score", folder])).toEqual({
    code: 3,
    output: "",
    errors: `influencer-scoring: cannot read ${folder}: it is a directory (EISDIR)\n`,
  });
});

test("where reading breaks off, what was read is in the output; half a line is not", async () => {
  async function* input(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`${lines(creator("a"))}{"id":"half`);
    throw Object.assign(new Error("quotes something"), { code: "EIO" });
  }
  const { code, output, errors } = await runCommand(["score"], { input: input() });
  expect([code, ids(output)]).toEqual([3, ["a"]]);
  expect(errors).toBe("influencer-scoring: cannot read standard input: EIO\n1 creator scored, 0 rows refused\n");
});

test("who is expected to type is told so; who names standard input is too", async () => {
  const world = { input: lines(creator("a")), inputIsTerminal: true };
  const typed = await runCommand(["score", "--quiet"], world);
  expect(typed.errors).toMatch(/^reading creators from the keyboard.*Ctrl-D.*\n$/);
  expect((await runCommand(["score", "-", "--quiet"], world)).errors).toBe(typed.errors);
});
