import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { creator, ids, lines } from "./run-command.js";

const main = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

/** Runs the command as a process of its own; `until` ends reading its output early, as `head` does. */
async function command(
  list: readonly string[],
  input = "",
  until = Number.POSITIVE_INFINITY,
): Promise<[number, string, string]> {
  const child = spawn(process.execPath, ["--import", "tsx", main, ...list], { stdio: "pipe" });
  let [output, errors] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
    if (output.length >= until) child.stdout.destroy();
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  // A command that ends early does not read the rest.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const [code] = (await once(child, "close")) as [number];
  return [code, output, errors];
}

describe.concurrent("as a process", { timeout: 30_000 }, () => {
  test("all rows scored: 0", async () => {
    const [code, output, errors] = await command(["score"], lines(creator("a"), creator("b")));
    expect([code, ids(output), errors]).toEqual([0, ["a", "b"], "2 creators scored, 0 rows refused\n"]);
  });

  test("a row refused: 1", async () => {
    const [code, output, errors] = await command(["score", "--quiet"], `{\n${lines(creator("b"))}`);
    expect([code, ids(output)]).toEqual([1, ["b"]]);
    expect(errors).toBe("line 1: invalid-json (the line is not one JSON value)\n");
  });

  test("wrong usage: 2", async () => {
    const [code, output] = await command(["scroe"]);
    expect([code, output]).toEqual([2, ""]);
  });

  test("nothing to read: 3", async () => {
    const [code, output] = await command(["score", "no-such-file.jsonl"]);
    expect([code, output]).toEqual([3, ""]);
    expect((await command(["score"]))[0]).toBe(3);
  });

  test("a reader that stops early: 0, and not a word", async () => {
    const input = lines(...Array.from({ length: 20_000 }, (_, index) => creator(`creator-${index}`)));
    const [code, output, errors] = await command(["score"], input, 1);
    expect([code, errors]).toEqual([0, ""]);
    expect(output.length).toBeLessThan(input.length);
  });

  test("the demo, from any directory", async () => {
    const [code, output] = await command(["demo"]);
    expect(code).toBe(0);
    expect(output).toContain("synthetic-01-below-nano");
  });
});
