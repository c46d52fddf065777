import { expect, test, vi } from "vitest";
import { InvalidInputError } from "../../src/core/index.js";
import { creator, ids, lines, runCommand } from "./run-command.js";

// No creator is known that parses and then cannot be scored; so that is made to happen here.
vi.mock("../../src/scorecard/index.js", async (original) => {
  const real = await original<typeof import("../../src/scorecard/index.js")>();
  const scoreCreator: typeof real.scoreCreator = (one, options) => {
    if (one.id === "impossible") throw new InvalidInputError("out-of-range", "averages.denominator");
    if (one.id === "mistake") throw new RangeError(`quotes ${one.category}`);
    return real.scoreCreator(one, options);
  };
  return { ...real, scoreCreator };
});

test("a row that cannot be scored although it was read is told without its content; the others go on", async () => {
  const rows = ["a", "impossible", "mistake", "b"].map((id) => creator(id, { category: "secret" }));
  const { code, output, errors } = await runCommand(["score"], { input: lines(...rows) });
  expect([code, ids(output)]).toEqual([1, ["a", "b"]]);
  expect(errors).toBe(
    "line 2: averages.denominator: out-of-range (the number is outside the range that is possible here)\n" +
      "line 3: could not be scored: RangeError (a mistake of this program; please report it)\n" +
      "2 creators scored, 2 rows refused\n",
  );
});
