import { expect, test } from "vitest";
import { creator, ids, lines, runCommand } from "./run-command.js";

const row = (bytes: number): string => {
  const empty = JSON.stringify(creator("long", { caption: "" }));
  return JSON.stringify(creator("long", { caption: "x".repeat(bytes - empty.length) }));
};
const tooLong = "line 1: line-too-long (the line is longer than the limit)\n";

test.each([1, 7, 1e9])("the limit is of the line without its line break, in chunks of %d bytes", async (chunk) => {
  const list = ["score", "--quiet", "--max-line-bytes", "1000"];
  for (const end of ["\n", "\r\n", ""]) {
    const fits = await runCommand(list, { input: row(1_000) + end, chunk });
    expect([fits.code, fits.errors, ids(fits.output)]).toEqual([0, "", ["long"]]);
    const next = lines(creator("next"));
    const exceeds = await runCommand(list, { input: `${row(1_001)}${end || "\n"}${next}`, chunk });
    expect([exceeds.code, exceeds.errors, ids(exceeds.output)]).toEqual([1, tooLong, ["next"]]);
  }
});

test("the limit is 16 MiB where nothing is said", async () => {
  const fits = await runCommand(["score", "--quiet"], { input: row(16 * 1_048_576), chunk: 65_536 });
  expect([fits.code, fits.errors]).toEqual([0, ""]);
  const exceeds = await runCommand(["score", "--quiet"], { input: row(16 * 1_048_576 + 1), chunk: 65_536 });
  expect([exceeds.code, exceeds.errors]).toEqual([1, tooLong]);
});

/** A line of many megabytes that nobody holds, then a good one; looks at the memory while it goes. */
async function* endless(megabytes: number, end: string, memory: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const chunk = new Uint8Array(1_048_576).fill(0x20);
  for (let count = 0; count < megabytes; count++) {
    yield chunk;
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    memory(heapUsed + arrayBuffers);
  }
  yield Buffer.from(end);
}

test.each([
  ["with a line after it", `\n${lines(creator("next"))}`, ["next"]],
  ["without a line break", "", []],
])("a line of 300 MB %s is refused without being held", async (_, end, scored) => {
  const used: number[] = [];
  const input = endless(300, end, (bytes) => used.push(bytes));
  const { code, output, errors } = await runCommand(["score", "--quiet"], { input });
  expect([code, ids(output), errors]).toEqual([1, scored, tooLong]);
  // The limit is 16 MiB, and the room for a line doubles up to it.
  expect(Math.max(...used) - Math.min(...used)).toBeLessThan(64 * 1_048_576);
});
