import { Writable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { run } from "../../src/cli/index.js";
import { creator, keeping, lines } from "./run-command.js";

const rows = Buffer.from(lines(...Array.from({ length: 50 }, (_, index) => creator(`creator-${index}`))));

/** Chunks of fifty rows, and how many were asked for. */
function chunks(count: number): AsyncIterable<Uint8Array> & { asked: () => number; ended: () => boolean } {
  let asked = 0;
  let ended = false;
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      for (; asked < count; asked++) yield rows;
    } finally {
      ended = true;
    }
  }
  return Object.assign(all(), { asked: () => asked, ended: () => ended });
}

/** A stream whose every write fails. */
const broken = (code: string): Writable =>
  new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error("broken"), { code })) });

test("nothing more is read while the reader of the output does not take what is there", async () => {
  const waiting: (() => void)[] = [];
  const output = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => void waiting.push(done) });
  const input = chunks(20);
  const running = run(["score"], { input, output, errors: keeping(), now: () => 0 });
  const takeOne = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn++) await setImmediate();
    waiting.shift()?.();
  };
  for (let taken = 0; taken < 5; taken++) await takeOne();
  // One chunk is worked on for each write that was taken, and none beyond the next.
  expect(input.asked()).toBeLessThanOrEqual(5);
  let code: number | undefined;
  void running.then((result) => {
    code = result;
  });
  while (code === undefined) await takeOne();
  expect([code, input.asked()]).toEqual([0, 20]);
});

test("a reader that goes, as head does, ends the command quietly with 0, and the input is let go", async () => {
  const input = chunks(1_000);
  const errors = keeping();
  expect(await run(["score"], { input, output: broken("EPIPE"), errors, now: () => 0 })).toBe(0);
  expect([errors.text(), input.ended()]).toEqual(["", true]);
  expect(input.asked()).toBe(0);
});

test("help is as quiet about a reader that goes", async () => {
  const errors = keeping();
  expect(await run(["--help"], { input: chunks(0), output: broken("EPIPE"), errors, now: () => 0 })).toBe(0);
  expect(errors.text()).toBe("");
});

test("a disk that is full is told, with exit code 3", async () => {
  const errors = keeping();
  expect(await run(["score"], { input: chunks(9), output: broken("ENOSPC"), errors, now: () => 0 })).toBe(3);
  expect(errors.text()).toBe("influencer-scoring: cannot write the output (ENOSPC)\n");
});

test("where only standard error is gone, the work goes on", async () => {
  const output = keeping();
  expect(await run(["score"], { input: chunks(2), output, errors: broken("EPIPE"), now: () => 0 })).toBe(0);
  expect(output.text().split("\n")).toHaveLength(101);
});
