import { describe, expect, test } from "vitest";
import { darkChartColours, lightChartColours } from "../../src/reference/index.js";
import { pictures } from "./sample.js";

/** Relative luminance of a colour: WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21: WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

test("contrast is that of WCAG: black on white 21, and #767676 on white 4.54", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 10);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

describe.each([
  ["light", lightChartColours],
  ["dark", darkChartColours],
] as const)("on a %s ground", (theme, colours) => {
  test.each(["ink", "quiet"] as const)("text in %s has a contrast of 4.5 at least", (role) => {
    expect(contrast(colours[role], colours.ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["mark", "alert", "peer"] as const)("marks in %s have a contrast of 3 at least", (role) => {
    expect(contrast(colours[role], colours.ground)).toBeGreaterThanOrEqual(3);
  });

  test("no picture has a colour that is none of these", () => {
    const { kind: _kind, source: _source, ...known } = colours;
    const used = JSON.stringify(pictures(theme)).match(/#[0-9a-f]{6}/gi) ?? [];
    expect(used.length).toBeGreaterThan(50);
    expect([...new Set(used)].filter((colour) => !Object.values(known).includes(colour))).toEqual([]);
  });
});

test("the light colours are seven, so that each can be told from the others where it turns dark", () => {
  const { kind: _kind, source: _source, ...roles } = lightChartColours;
  expect(new Set(Object.values(roles)).size).toBe(7);
});
