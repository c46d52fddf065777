import { describe, expect, test } from "vitest";
import { fakeFollowerShare, requiredSampleSize } from "../../src/authenticity/index.js";

const thrown = (code: string, path: string) => expect.objectContaining({ code, path });

describe("requiredSampleSize", () => {
  test("Cochran's formula: 1.96² · .25 / .03² = 1067.1", () => {
    expect(requiredSampleSize({ margin: 0.03 }).value).toBe(1_068);
  });

  test("finite population: n0 / (1 + n0 / N), 384.15 / (1 + .38415)", () => {
    expect(requiredSampleSize({ margin: 0.05, population: 1_000 }).value).toBe(Math.ceil(384.146 / 1.384146));
  });

  test("a poor check needs more: p (1 − p) / J² at the share that is flagged", () => {
    // 10 % fakes, Se .8, Sp .9: .17 are flagged, J = .7; 1.96² · .17 · .83 / (.03 · .7)² = 1229.1
    expect(requiredSampleSize({ margin: 0.03, share: 0.1, sensitivity: 0.8, specificity: 0.9 }).value).toBe(1_230);
  });

  test("a sample of that size has an interval of that width", () => {
    for (const wanted of [
      { margin: 0.03, share: 0.2, sensitivity: 0.85, specificity: 0.95 },
      { margin: 0.02, share: 0.3, sensitivity: 0.9, specificity: 0.95, population: 9_000 },
    ]) {
      const classified = requiredSampleSize(wanted).value as number;
      const flagged = Math.round(
        classified * (wanted.share * wanted.sensitivity + (1 - wanted.share) * (1 - wanted.specificity)),
      );
      const { interval } = fakeFollowerShare({ flagged, classified, population: wanted.population ?? null }, wanted);
      const half = ((interval?.high as number) - (interval?.low as number)) / 2;
      expect(half / wanted.margin).toBeGreaterThan(0.97);
      expect(half / wanted.margin).toBeLessThan(1.03);
    }
  });

  test("what cannot be reached is unknown", () => {
    expect(requiredSampleSize({ margin: 0.03, sensitivity: 0.5, specificity: 0.5 }).reason).toBe("not-identified");
    expect(requiredSampleSize({ margin: 0.01, sensitivity: 0.6, specificity: 0.6, population: 300 }).reason).toBe(
      "out-of-reach",
    );
    expect(requiredSampleSize({ margin: 0.03, population: 0 }).reason).toBe("no-profiles");
  });

  test("one follower at least", () => {
    expect(requiredSampleSize({ margin: 0.03, share: 0 }).value).toBe(1);
  });

  test.each([
    [{ margin: 0 }, "out-of-range", "margin"],
    [{ margin: 3 }, "out-of-range", "margin"],
    [{ margin: 0.03, share: 30 }, "out-of-range", "share"],
    [{ margin: 0.03, level: 95 }, "out-of-range", "level"],
    [{ margin: 0.03, population: -1 }, "negative", "population"],
    [{}, "not-a-number", "margin"],
    [null, "not-an-object", ""],
  ])("refuses %j", (wanted, code, path) => {
    expect(() => requiredSampleSize(wanted as never)).toThrow(thrown(code, path));
  });
});
