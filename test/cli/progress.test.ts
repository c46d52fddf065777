import { expect, test } from "vitest";
import { creator, inChunks, lines, runCommand, type World } from "./run-command.js";

const input = Buffer.from(lines(creator("a"), creator("b"), {}, creator("c")));
const erase = "\r\u001b[K";

/** A clock that gains 100 ms with each look. */
function clock(): () => number {
  let time = 0;
  return () => (time += 100);
}

const errorsOf = async (world: World, ...options: string[]): Promise<string> => {
  const chunk = Math.ceil(input.length / 40);
  const { errors } = await runCommand(["score", ...options], { input: inChunks(input, chunk), now: clock(), ...world });
  return errors;
};

test("progress is shown on a terminal a few times a second, gives way to messages, and is erased at the end", async () => {
  const errors = await errorsOf({ errorsIsTerminal: true });
  const shown = errors.split(erase).filter((text) => text.endsWith("refused"));
  expect(shown).toContain("1 creator scored, 0 rows refused");
  // Forty chunks take 40 looks of 100 ms and one more for each showing: more than ten showings would be too many.
  expect(shown.length).toBeGreaterThan(3);
  expect(shown.length).toBeLessThanOrEqual(20);
  expect(errors).toContain(`${erase}line 3: id: missing`);
  expect(errors.endsWith(`${erase}3 creators scored, 1 row refused\n`)).toBe(true);
});

test.each<[string, World, string[]]>([
  ["standard error is no terminal", {}, []],
  ["the rows themselves run over the terminal", { errorsIsTerminal: true, outputIsTerminal: true }, []],
  ["--quiet is given", { errorsIsTerminal: true }, ["--quiet"]],
])("no progress where %s", async (_, world, options) => {
  expect(await errorsOf(world, ...options)).not.toContain("\r");
});
