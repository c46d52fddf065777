import fc from "fast-check";
import { expect, test } from "vitest";
import { engagementChart, followerHistoryChart, rankingChart, scorecardChart, toHtml } from "../../src/charts/index.js";
import { placeLabels } from "../../src/charts/place-labels.js";
import { around, ticks } from "../../src/charts/ticks.js";
import { plainText, widthOf, wrapText } from "../../src/charts/wrap-text.js";
import { deepFreeze } from "../../src/core/freeze.js";
import { isInvalidInputError } from "../../src/core/index.js";
import { engagementRate } from "../../src/engagement/index.js";
import { about, part, unknown } from "./measures.js";

const text = fc.string({ unit: "binary", maxLength: 60 });
const score = fc.oneof(
  fc
    .tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true }))
    .map(([one, other]) => about((one + other) / 2, Math.min(one, other), Math.max(one, other))),
  fc.constant(unknown("no-comments")),
);

test("a wrapped text loses no letter, and no line is wider than asked", () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 40, max: 600 }), (given, width) => {
      const lines = wrapText(given, width, 12, 1_000);
      expect(lines.join("").replace(/[\s\u00a0]/g, "")).toBe(plainText(given).replace(/[\s\u00a0]/g, ""));
      for (const line of lines) expect(widthOf(line, 12)).toBeLessThanOrEqual(width);
    }),
  );
});

test("marks of an axis lie between its ends, rise, and are few", () => {
  const ends = fc.tuple(
    fc.double({ min: -1e12, max: 1e12, noNaN: true }),
    fc.double({ min: 1e-6, max: 1e12, noNaN: true }),
  );
  fc.assert(
    fc.property(ends, ([from, span]) => {
      const to = from + span;
      const marks = ticks(from, to);
      expect(marks.length).toBeLessThanOrEqual(12);
      for (const mark of marks) {
        expect(mark).toBeGreaterThanOrEqual(from - span * 1e-6 - Math.abs(from) * 1e-9);
        expect(mark).toBeLessThanOrEqual(to + span * 1e-6 + Math.abs(to) * 1e-9);
      }
    }),
  );
  expect(ticks(3, 3)).toEqual([3]);
  expect(around([5])[0]).toBeLessThan(5);
  expect(around([0])[1]).toBeGreaterThan(0);
});

test("names beside points stay inside", () => {
  const points = fc.array(
    fc.record({ text, x: fc.integer({ min: 0, max: 280 }), y: fc.integer({ min: 0, max: 200 }) }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(points, (given) => {
      for (const { text: label, labelX, align } of placeLabels(given, 280, 12)) {
        const size = widthOf(label, 12);
        expect(align === "left" ? labelX + size : labelX).toBeLessThanOrEqual(281 + 9);
        expect(align === "left" ? labelX : labelX - size).toBeGreaterThanOrEqual(-10);
      }
    }),
  );
});

test("a scorecard of whatever parts is plain data, and a missing part is never drawn as 0", () => {
  const parts = fc.array(fc.tuple(text, score), { maxLength: 8 });
  fc.assert(
    fc.property(parts, score, (given, whole) => {
      const components = given.map(([name, one]) => part(name, one, 1 / given.length));
      const frozen = deepFreeze({ ...whole, components, coverage: 1, composition: "arithmetic" as const });
      const chart = scorecardChart(frozen);
      expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
      const layers = chart.layer as readonly { mark: { strokeWidth?: number }; data: { values: readonly object[] } }[];
      const bars = layers.filter(({ mark }) => mark.strokeWidth === 12).flatMap(({ data }) => data.values);
      if (whole.value !== null || components.length > 0)
        expect(bars.length).toBe(components.filter((one) => one.score.value !== null).length);
    }),
  );
});

test("whatever posts there are, each is drawn or counted", () => {
  const count = fc.option(fc.nat(1e6));
  const posts = fc.array(fc.record({ likes: count, comments: count, sponsored: fc.option(fc.boolean()) }), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(posts, fc.integer({ min: 1, max: 1e7 }), (given, followers) => {
      const frozen = deepFreeze(given);
      const rate = engagementRate(frozen, { by: "followers", followers });
      const chart = engagementChart(frozen, rate, { followers });
      const known = given.filter(({ likes, comments }) => likes !== null && comments !== null).length;
      expect(chart.usermeta.figures.rows.length).toBe(1 + known);
      expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
    }),
  );
});

test("whatever comes in is drawn or refused by code, and nothing else is thrown", async () => {
  const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true });
  const allowed = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      if (!isInvalidInputError(error)) throw error;
    }
  };
  fc.assert(
    fc.property(anything, anything, (one, other) => {
      allowed(() => engagementChart(one as never, other as never));
      allowed(() => engagementChart([one] as never, about(0.1, 0, 1)));
      allowed(() => followerHistoryChart([one] as never, other as never));
      allowed(() => rankingChart({ creators: [one] } as never, other as never));
      allowed(() => scorecardChart({ ...about(1, 0, 2), components: [one], coverage: other } as never));
    }),
  );
  await fc.assert(
    fc.asyncProperty(anything, anything, async (one, other) => {
      const page = toHtml(one as never, { title: other as never, pictures: false });
      await page.catch((error: unknown) => {
        if (!isInvalidInputError(error)) throw error;
      });
    }),
  );
});
