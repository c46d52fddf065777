import { describe, expect, test } from "vitest";
import { dayProblem, readTime, timeProblem } from "../../src/core/time.js";

describe("a time", () => {
  test.each([
    ["2026-05-02T17:20:11Z", Date.UTC(2026, 4, 2, 17, 20, 11)],
    ["2026-05-02T17:20Z", Date.UTC(2026, 4, 2, 17, 20)],
    ["2026-05-02T17:20:11.5Z", Date.UTC(2026, 4, 2, 17, 20, 11, 500)],
    ["2026-05-02T17:20:11.123456Z", Date.UTC(2026, 4, 2, 17, 20, 11, 123)],
    ["2026-05-02T17:20:11+02:00", Date.UTC(2026, 4, 2, 15, 20, 11)],
    ["2026-05-02T17:20:11-0530", Date.UTC(2026, 4, 2, 22, 50, 11)],
    ["2026-05-02T17:20:11+0000", Date.UTC(2026, 4, 2, 17, 20, 11)],
    ["2024-02-29T00:00:00Z", Date.UTC(2024, 1, 29)],
    ["0099-01-01T00:00:00Z", Date.parse("0099-01-01T00:00:00Z")],
    [1_767_225_600_000, 1_767_225_600_000],
    [1e11, 1e11],
    [253_402_300_799_999, 253_402_300_799_999],
  ])("%s is read", (time, milliseconds) => {
    expect(timeProblem(time)).toBeUndefined();
    expect(readTime(time)).toBe(milliseconds);
  });

  test.each([
    [1_767_225_600, "time-in-seconds"],
    [1e11 - 1, "time-in-seconds"],
    [0, "time-in-seconds"],
    [-1e12, "time-in-seconds"],
    [253_402_300_800_000, "invalid-time"],
    [Number.NaN, "not-finite"],
    [Number.POSITIVE_INFINITY, "not-finite"],
    ["2026-05-02T17:20:11", "invalid-time"], // no zone
    ["2026-05-02", "invalid-time"],
    ["2026-02-30T00:00:00Z", "invalid-time"],
    ["2025-02-29T00:00:00Z", "invalid-time"],
    ["2026-13-01T00:00:00Z", "invalid-time"],
    ["2026-00-01T00:00:00Z", "invalid-time"],
    ["2026-01-00T00:00:00Z", "invalid-time"],
    ["2026-01-01T24:00:00Z", "invalid-time"],
    ["2026-01-01T00:60:00Z", "invalid-time"],
    ["2026-01-01T00:00:60Z", "invalid-time"],
    ["2026-01-01t00:00:00z", "invalid-time"],
    ["2026-01-01T00:00:00+24:00", "invalid-time"],
    ["1767225600000", "invalid-time"],
    ["yesterday", "invalid-time"],
    [true, "invalid-time"],
    [{}, "invalid-time"],
  ])("%s is refused as %s", (time, code) => {
    expect(timeProblem(time)).toBe(code);
  });
});

test.each(["2026-01-31", "2024-02-29", "0001-01-01"])("%s is a day", (day) => {
  expect(dayProblem(day)).toBeUndefined();
});

test.each(["2026-02-29", "2026-1-1", "2026-01-32", "20260101", 20260101, null])("%s is no day", (day) => {
  expect(dayProblem(day)).toBe("invalid-date");
});
