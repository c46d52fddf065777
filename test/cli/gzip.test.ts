import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { csv, gzip } from "./csv.js";
import { creator, ids, lines, runCommand } from "./run-command.js";

const folder = mkdtempSync(join(tmpdir(), "influencer-scoring-"));
afterAll(() => rmSync(folder, { recursive: true }));

const wanted = Array.from({ length: 1_000 }, (_, index) => `creator-${index}`);
const jsonl = lines(...wanted.map((id) => creator(id)));
const rows = csv("id,platform,post.likes", ...wanted.map((id) => `${id},x,5`));
const damaged = "influencer-scoring: cannot read standard input: invalid-gzip (the gzip data is damaged or cut off)\n";

describe.each([1, 7, 1e9])("in chunks of %d bytes", (chunk) => {
  test.each([
    ["JSON Lines", jsonl],
    ["CSV", rows],
  ])("gzip of %s is unpacked", async (_, text) => {
    const { code, output } = await runCommand(["score"], { input: gzip(text), chunk });
    expect([code, ids(output)]).toEqual([0, wanted]);
  });

  test("several files of gzip behind one another are one", async () => {
    const input = Buffer.concat([gzip(lines(creator("a"))), gzip(lines(creator("b")))]);
    const { code, output } = await runCommand(["score"], { input, chunk });
    expect([code, ids(output)]).toEqual([0, ["a", "b"]]);
  });

  test("what is cut off is scored as far as it goes: exit code 3", async () => {
    const whole = gzip(jsonl);
    const { code, output, errors } = await runCommand(["score", "--quiet"], { input: whole.slice(0, -9), chunk });
    expect([code, errors]).toEqual([3, damaged]);
    const scored = ids(output);
    expect(scored).toEqual(wanted.slice(0, scored.length));
    expect(scored.length).toBeGreaterThan(900);
  });

  test("only the checksum at the end is missing: all is scored, and it is told", async () => {
    const { code, output, errors } = await runCommand(["score", "--quiet"], { input: gzip(jsonl).slice(0, -8), chunk });
    expect([code, ids(output), errors]).toEqual([3, wanted, damaged]);
  });

  test("zeros behind the gzip do no harm", async () => {
    const input = Buffer.concat([gzip(jsonl), Buffer.alloc(20_000)]);
    const { code, output } = await runCommand(["score"], { input, chunk });
    expect([code, ids(output)]).toEqual([0, wanted]);
  });

  test.each([[""], ["\0\0\0"]])("something else behind the gzip is told: %j", async (between) => {
    const input = Buffer.concat([gzip(jsonl), Buffer.from(between), Buffer.from("something else, some twenty bytes")]);
    const { code, output, errors } = await runCommand(["score", "--quiet"], { input, chunk });
    expect([code, errors]).toEqual([3, damaged]);
    // What was unpacked together with the damage is lost.
    const scored = ids(output);
    expect(scored).toEqual(wanted.slice(0, scored.length));
    expect(scored.length).toBeGreaterThan(500);
  });
});

test("a last creator of which rows may be missing is not scored", async () => {
  const text = csv("id,platform,post.likes", "a,x,1", "b,x,2", "b,x,3");
  // Nothing is compressed, so the end is cut off where it is.
  const input = gzipSync(text, { level: 0 }).subarray(0, -10);
  const { code, output, errors } = await runCommand(["score", "--quiet"], { input });
  expect([code, ids(output)]).toEqual([3, ["a"]]);
  expect(errors).toBe(`line 3: incomplete-creator (a row of this creator could not be read)\n${damaged}`);
});

test("nothing but the beginning of gzip", async () => {
  const outcome = await runCommand(["score"], { input: Buffer.from([0x1f, 0x8b]) });
  expect(outcome).toEqual({ code: 3, output: "", errors: damaged });
});

test.each([
  ["posts.csv", rows],
  ["posts.CSV.gz", gzip(rows)],
  ["posts.tsv", rows.replaceAll(",", "\t")],
  ["posts.tsv.gz", gzip(rows.replaceAll(",", "\t"))],
  ["rows.jsonl.gz", gzip(jsonl)],
  ["rows.ndjson", jsonl],
  ["rows.txt", rows],
  // The bytes tell what is packed; the name need not.
  ["packed.jsonl", gzip(jsonl)],
])("a file %s is read as what it is", async (name, content) => {
  const file = join(folder, name);
  writeFileSync(file, content);
  const { code, output } = await runCommand(["score", file]);
  expect([code, ids(output)]).toEqual([0, wanted]);
});

test("--input-format says what the name does not", async () => {
  const file = join(folder, "wrong.csv");
  writeFileSync(file, jsonl);
  expect(ids((await runCommand(["score", file, "--input-format", "jsonl"])).output)).toEqual(wanted);
});

test("a thousandfold of what comes in is not held at once", async () => {
  const used: number[] = [];
  const packed = gzipSync(`${" ".repeat(1_023)}\n`.repeat(200 * 1_024));
  async function* input(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < packed.length; at += 65_536) {
      yield packed.subarray(at, at + 65_536);
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      used.push(heapUsed + arrayBuffers);
    }
  }
  expect((await runCommand(["score"], { input: input() })).code).toBe(3);
  expect(Math.max(...used) - Math.min(...used)).toBeLessThan(128 * 1_048_576);
});
