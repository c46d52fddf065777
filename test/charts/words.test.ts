import { describe, expect, test } from "vitest";
import { count, percent, points, rounded, share } from "../../src/charts/rounded.js";
import { timeAxis } from "../../src/charts/time-axis.js";
import { basisText, intervalText, noteText, restsOn, spoken } from "../../src/charts/words.js";
import { wrapText } from "../../src/charts/wrap-text.js";
import type { Interval } from "../../src/core/index.js";
import { about, plain } from "./measures.js";

describe("numbers", () => {
  test.each([
    [0, "0"],
    [0.001234, "0.00123"],
    [0.1, "0.1"],
    [12.34, "12.3"],
    [1234.5, "1,235"],
    [-1_234_567, "−1,234,567"],
    [1e15, "1.00e+15"],
    [-1e-9, "−1.00e-9"],
  ])("%d is written %s", (value, text) => {
    expect(rounded(value)).toBe(text);
  });

  test.each([
    [0, "0 %"],
    [0.027, "2.70 %"],
    [-0.59, "−59.0 %"],
    [12.5, "1,250 %"],
    [1e-7, "0.00001 %"],
  ])("the fraction %d is written %s", (value, text) => {
    expect(percent(value)).toBe(text);
  });

  test.each([
    [0, "0 %"],
    [0.00001, "< 0.01 %"],
    [0.0004, "0.04 %"],
    [0.032, "3.2 %"],
    [0.05, "5 %"],
    [0.37, "37 %"],
    [1, "100 %"],
  ])("the share %d is written %s", (value, text) => {
    expect(share(value)).toBe(text);
  });

  test("counts and scores", () => {
    expect([count(1234.4), count(-0.2), count(-1500)]).toEqual(["1,234", "0", "−1,500"]);
    expect(points(56)).toBe("56.0");
  });
});

describe("intervals", () => {
  const interval = (more: Partial<Interval>): Interval => ({ ...(about(1, 0.5, 2).interval as Interval), ...more });
  test.each([
    [{}, "95 % interval 0.5 to 2"],
    [{ low: null }, "95 % interval: at most 2"],
    [{ high: null }, "95 % interval: at least 0.5"],
    [{ low: null, high: null }, "95 % interval open on both sides"],
    [{ shape: "outside" as const }, "95 % interval: below 0.5 or above 2"],
    [{ level: 1 }, "bounds 0.5 to 2"],
    [{ level: 0.9 }, "90 % interval 0.5 to 2"],
  ])("%j", (more, text) => {
    expect(intervalText(interval(more), rounded)).toBe(text);
  });
});

describe("what a figure rests on", () => {
  test("a basis that follows the grammar is told in words, any other as it is", () => {
    expect(basisText("likes+comments/followers:median")).toBe("likes + comments per follower, median");
    expect(basisText("short-video 2*likes+comments/views:mean")).toBe(
      "2 × likes + comments per view of short-video posts, mean",
    );
    expect(basisText("followers/7 days:robust-z")).toBe("followers/7 days:robust-z");
  });

  test("a measure without a basis tells its sample size", () => {
    expect(restsOn(plain(1))).toBe("n = 12");
  });

  test("a note that names its path inside of its meaning without telling it", () => {
    expect(noteText({ code: "not-checked" })).toContain("the field that the path names");
    expect(noteText({ code: "undated" })).not.toContain("(");
  });

  test("names of fields are spoken", () => {
    expect(spoken("engagementRate")).toBe("Engagement rate");
    expect(spoken("comments-to_likes")).toBe("Comments to likes");
  });
});

test("an axis of years marks months, and one of months marks days", () => {
  const day = 86_400_000;
  expect(JSON.stringify(timeAxis([0, 400 * day], 280))).toContain("%b %Y");
  expect(JSON.stringify(timeAxis([0, 40 * day], 280))).toContain("%-d %b");
});

test("what does not fit into the lines that there are shows as …", () => {
  expect(wrapText("one two three four five six", 60, 12, 2)).toHaveLength(2);
  expect(wrapText("one two three four five six", 60, 12, 2)[1]).toMatch(/…$/);
  expect(wrapText("", 60, 12)).toEqual([]);
});
