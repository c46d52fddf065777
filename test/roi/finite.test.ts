import { expect, test } from "vitest";
import { finiteOr } from "../../src/roi/finite.js";

test("only a number that is too large is replaced; a mistake stays one", () => {
  const mistake = new TypeError("a mistake");
  expect(() =>
    finiteOr(() => {
      throw mistake;
    }, null),
  ).toThrow(mistake);
});
