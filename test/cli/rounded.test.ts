import { expect, test } from "vitest";
import { roundedCount, roundedPercent } from "../../src/cli/rounded.js";

test.each([
  [0, "0"],
  [0.000001, "<0.001"],
  [0.000005, "0.001"],
  [0.000204, "0.020"],
  [0.000994, "0.099"],
  [0.000996, "0.10"],
  [0.0304166, "3.04"],
  [0.09994, "9.99"],
  [0.09996, "10.0"],
  [0.4567, "45.7"],
  [0.9994, "99.9"],
  [0.9996, "100"],
  [1.234, "123"],
])("a rate of %d reads %s per cent", (rate, text) => {
  expect(roundedPercent(rate)).toBe(text);
});

test.each([
  [0, "0"],
  [999, "999"],
  [12_345, "12,345"],
  [4_999_999, "4,999,999"],
  [9_999_999, "9,999,999"],
  [10_000_000, "10M"],
  [38_299_999, "38.2M"],
  [1_234_567_890, "1,234.5M"],
])("a count of %d reads %s: never more than it is", (count, text) => {
  expect(roundedCount(count)).toBe(text);
});
