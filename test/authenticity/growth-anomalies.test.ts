import { describe, expect, test } from "vitest";
import { type GrowthAnomalies, growthAnomalies } from "../../src/authenticity/growth-anomalies.js";
import type { FollowerCount } from "../../src/core/index.js";
import { expectClose } from "../support/close.js";

const dayOf = (day: number): string => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);

/** A history, a count every `step` days; each field is a function of the index. */
const historyOf = (
  counts: number,
  fields: { readonly [field in keyof Omit<FollowerCount, "date">]: (index: number) => number },
  step = 1,
): FollowerCount[] =>
  Array.from({ length: counts }, (_, index) => ({
    date: dayOf(index * step),
    ...Object.fromEntries(Object.entries(fields).map(([field, of]) => [field, of(index)])),
  }));

/** 20 followers a day, and 3,000 more from day 40 on: 20,780 on day 39 and 23,800 on day 40. */
const bought = (index: number): number => 20_000 + 20 * index + (index >= 40 ? 3_000 : 0);
const flatViews = (index: number): number => 1_500 + 100 * (index % 7);

const kinds = ({ anomalies }: GrowthAnomalies): string[] => anomalies.map(({ kind }) => kind);
const thrown = (code: string, path: string): object => expect.objectContaining({ code, path });

describe("rises and falls", () => {
  test("followers who come at once are a spike, from the day before to the day after", () => {
    const result = growthAnomalies(historyOf(90, { followers: bought, views: flatViews }));
    expect(result).toMatchObject({ value: 1, n: 90, basis: "followers/3 days:robust-z", model: "growth-anomalies@1" });
    expect(result.anomalies).toHaveLength(1);
    expect(result.anomalies[0]).toMatchObject({ kind: "spike", from: dayOf(39), to: dayOf(40) });
    expectClose(result.anomalies[0]?.change, 23_800 / 20_780 - 1);
  });

  test("so are followers who come in three days", () => {
    const followers = (index: number): number => 20_000 + 20 * index + 1_000 * Math.min(3, Math.max(0, index - 39));
    const [anomaly] = growthAnomalies(historyOf(90, { followers })).anomalies;
    expect(anomaly).toMatchObject({ kind: "spike", from: dayOf(39), to: dayOf(42) });
    expectClose(anomaly?.change, 23_840 / 20_780 - 1);
  });

  test("z is the excess over the usual growth in deviations, which rounding alone makes .4 units", () => {
    const history = historyOf(60, { followers: (index) => (index < 30 ? 100_001 : 120_001) });
    const { anomalies } = growthAnomalies(history);
    expectClose(anomalies[0]?.z, Math.log(120_001 / 100_001) / (0.4 / 100_001));
  });

  test("the smallest rise that would be found is 6.5 % and a unit where nothing moves", () => {
    expectClose(growthAnomalies(historyOf(60, { followers: () => 100_001 })).smallestRise, 0.065 + 1 / 100_001);
  });

  test("followers who go at once are a drop", () => {
    const history = historyOf(60, { followers: (index) => (index < 30 ? 50_001 : 45_001) + 10 * index });
    const { value, anomalies } = growthAnomalies(history);
    expect([value, anomalies[0]?.kind, anomalies[0]?.from, anomalies[0]?.to]).toEqual([
      1,
      "drop",
      dayOf(29),
      dayOf(30),
    ]);
    expectClose(anomalies[0]?.change, 45_301 / 50_291 - 1);
  });

  test("a rise of 5 % is too small to be told from ordinary growth", () => {
    const history = historyOf(60, { followers: (index) => 20_001 + 20 * index + (index < 30 ? 0 : 1_000) });
    const { value, smallestRise } = growthAnomalies(history);
    expect(value).toBe(0);
    expect(smallestRise).toBeGreaterThan(0.065);
    expect(smallestRise).toBeLessThan(0.07);
  });

  test("several are told in order of time, falls and rises mixed", () => {
    const jumps: readonly [number, number][] = [
      [20, 4_000],
      [45, -3_500],
      [70, 5_000],
    ];
    const followers = (index: number): number =>
      jumps.reduce((sum, [day, jump]) => sum + (index >= day ? jump : 0), 30_001 + 7 * index);
    const result = growthAnomalies(historyOf(90, { followers }));
    expect(kinds(result)).toEqual(["spike", "drop", "spike"]);
    expect(result.value).toBe(3);
  });

  test("growth that is even, however uneven its days, is none", () => {
    const followers = (index: number): number => Math.round(40_001 * 1.003 ** (index + Math.sin(index * index)));
    expect(growthAnomalies(historyOf(120, { followers }))).toMatchObject({ value: 0, anomalies: [], honestShare: 1 });
  });
});

describe("mistakes of others", () => {
  test("spike = multiple of a signed mean: where the mean is negative, every day of a shrinking account is a spike", () => {
    const shrinking = (index: number): number => Math.round(80_001 * 0.998 ** index) + 5 * (index % 3);
    const daily = growthAnomalies(historyOf(120, { followers: shrinking }));
    const weekly = growthAnomalies(historyOf(40, { followers: shrinking }, 7));
    expect([daily.value, weekly.value]).toEqual([0, 0]);
    const twentieth = (index: number): number => shrinking(index) + (index >= 60 ? 8_000 : 0);
    expect(kinds(growthAnomalies(historyOf(120, { followers: twentieth })))).toEqual(["spike"]);
  });
});

describe("what explains a rise", () => {
  const burst = (index: number): number => flatViews(index) * (index >= 39 && index < 43 ? 12 : 1);
  const explained = (result: GrowthAnomalies) => result.notes.filter(({ code }) => code.startsWith("explained"));

  test("a burst of views on the same days", () => {
    const result = growthAnomalies(historyOf(90, { followers: bought, views: burst }));
    expect(result.value).toBe(0);
    expect(explained(result)).toEqual([{ code: "explained-by-views", count: 1 }]);
  });

  test("but no more followers than extra views", () => {
    const few = (index: number): number => Math.round(burst(index) / 100);
    expect(growthAnomalies(historyOf(90, { followers: bought, views: few })).value).toBe(1);
  });

  test("a little more views explain a little more growth: views of a third more do not explain 15 %", () => {
    const views = (index: number): number => flatViews(index) * (index >= 39 && index < 43 ? 1.33 : 1);
    const rounded = (index: number): number => Math.round(views(index));
    expect(growthAnomalies(historyOf(90, { followers: bought, views: rounded })).value).toBe(1);
  });

  test("views elsewhere explain nothing, nor do views explain a fall", () => {
    const earlier = (index: number): number => burst(index + 15);
    expect(growthAnomalies(historyOf(90, { followers: bought, views: earlier })).value).toBe(1);
    const lost = (index: number): number => 40_000 - bought(index);
    expect(kinds(growthAnomalies(historyOf(90, { followers: lost, views: burst })))).toEqual(["drop"]);
  });

  test("posts, where they are rare and views are not known", () => {
    const rare = (index: number): number => (index === 39 ? 1 : 0);
    const result = growthAnomalies(historyOf(90, { followers: bought, posts: rare }));
    expect(result.value).toBe(0);
    expect(explained(result)).toEqual([{ code: "explained-by-posts", count: 1 }]);
    expect(growthAnomalies(historyOf(90, { followers: bought, posts: rare, views: flatViews })).value).toBe(1);
    const unknownThen = historyOf(90, { followers: bought, posts: rare }).map((count, index) =>
      index > 30 && index < 50 ? { ...count, posts: null } : count,
    );
    expect(growthAnomalies(unknownThen).value).toBe(1);
  });

  test("posts as usual explain nothing", () => {
    const everyOther = (index: number): number => index % 2;
    expect(growthAnomalies(historyOf(90, { followers: bought, posts: everyOther })).value).toBe(1);
  });

  test("where views are known on some days only, on the others they explain nothing", () => {
    const history = historyOf(90, { followers: bought, views: burst }).map((count, index) =>
      index > 30 && index < 50 ? { ...count, views: null } : count,
    );
    expect(growthAnomalies(history).value).toBe(1);
  });
});

describe("jump and taper", () => {
  const lost = (index: number): number => (index >= 40 ? Math.round(3_000 * 0.95 ** (index - 40)) : 0);
  const followers = (index: number): number => 20_001 + 5 * index + lost(index);

  test("a jump of which the followers go little by little", () => {
    const result = growthAnomalies(historyOf(90, { followers }));
    expect(kinds(result)).toEqual(["jump-and-taper"]);
    expect(result.anomalies[0]).toMatchObject({ from: dayOf(39), to: dayOf(40) });
  });

  test("not where the history ends within a week, nor where they stay, nor where they go at once", () => {
    expect(kinds(growthAnomalies(historyOf(46, { followers })))).toEqual(["spike"]);
    expect(kinds(growthAnomalies(historyOf(90, { followers: bought })))).toEqual(["spike"]);
    const gone = (index: number): number => bought(index) - (index >= 50 ? 3_000 : 0);
    expect(kinds(growthAnomalies(historyOf(90, { followers: gone })))).toEqual(["spike", "drop"]);
  });
});

describe("following and unfollowing in turns", () => {
  /** 300 more within five days, and 300 fewer within the next five; in turns from day 3 on. */
  const following = (index: number): number => {
    const phase = (index + 7) % 10;
    return 400 + 60 * (phase <= 5 ? phase : 10 - phase);
  };
  const withRises = (index: number): number => 10_001 + 8 * index + Math.round((following(index) - 400) / 10);

  test("is a saw-tooth where followers grow with the rises", () => {
    const result = growthAnomalies(historyOf(60, { followers: withRises, following }));
    expect(result).toMatchObject({ value: 1 });
    // From 400 to 700 and back, seven times: the first from day 3 to 13, the last from day 43 to 53 and so on.
    expect(result.anomalies[0]).toMatchObject({ kind: "saw-tooth", from: dayOf(3), to: dayOf(53), z: null });
    expectClose(result.anomalies[0]?.change, 300 / 700);
  });

  test("is none where followers do not care, and none in two rises", () => {
    const steady = (index: number): number => 10_001 + 8 * index;
    expect(growthAnomalies(historyOf(60, { followers: steady, following })).value).toBe(0);
    expect(growthAnomalies(historyOf(27, { followers: withRises, following })).value).toBe(0);
  });

  test("small changes, a steady rise and a single clean-up are none", () => {
    const small = (index: number): number => 400 + (index % 10);
    const cleaned = (index: number): number => 400 + 10 * index - (index >= 30 ? 250 : 0);
    for (const other of [small, cleaned])
      expect(growthAnomalies(historyOf(60, { followers: withRises, following: other })).value).toBe(0);
  });

  test("days on which the number followed is not known are passed over", () => {
    const history = historyOf(60, { followers: withRises, following }).map((count, index) =>
      index % 4 === 1 ? { ...count, following: null } : count,
    );
    expect(kinds(growthAnomalies(history))).toEqual(["saw-tooth"]);
  });

  test("is found where growth itself is too fast to tell, and that is said", () => {
    const fast = (index: number): number => Math.round(10_001 * 1.02 ** index) + following(index);
    const result = growthAnomalies(historyOf(60, { followers: fast, following }));
    expect(result).toMatchObject({ value: 1, smallestRise: null });
    expect(result.notes).toContainEqual({ code: "not-checked", path: "followers" });
  });
});

describe("how the counts lie", () => {
  test("a count a week: growth is taken from week to week", () => {
    // 100 a week, and ten weekly gains at once in week 30.
    const followers = (index: number): number => 50_001 + 100 * index + 7 * (index % 5) + (index >= 30 ? 1_000 : 0);
    const result = growthAnomalies(historyOf(52, { followers }, 7));
    expect(result).toMatchObject({ value: 1, basis: "followers/7 days:robust-z" });
    expect(result.anomalies[0]).toMatchObject({ kind: "spike", from: dayOf(7 * 29), to: dayOf(7 * 30) });
  });

  test("days that are missing are not filled: growth counts over the gap", () => {
    const history = historyOf(120, { followers: bought }).filter((_, index) => index % 3 !== 0);
    expect(kinds(growthAnomalies(history))).toEqual(["spike"]);
  });

  test("the same rise over a month without counts is no spike", () => {
    const history = historyOf(120, { followers: (index) => bought(index + 5) }).filter(
      (_, index) => index < 20 || index > 50,
    );
    expect(growthAnomalies(history).value).toBe(0);
  });

  test("days without followers are passed over", () => {
    const history = historyOf(90, { followers: bought, views: flatViews });
    const more = [...history, { date: dayOf(90), followers: null }, { date: dayOf(91) }];
    expect(growthAnomalies(more)).toEqual(growthAnomalies(history));
  });

  test("a count far from both neighbours, which agree, was read wrongly and is left out", () => {
    const history = historyOf(90, { followers: (index) => (index === 50 ? 0 : 20_001 + 20 * index) });
    expect(growthAnomalies(history)).toMatchObject({ value: 0, n: 89 });
    expect(growthAnomalies(history).notes).toContainEqual({ code: "outlying-count", count: 1 });
  });

  test("an account that has lost everybody has dropped, and growth from nobody has no rate", () => {
    const result = growthAnomalies(historyOf(60, { followers: (index) => (index < 30 ? 5_001 + index : index - 30) }));
    expect(result.anomalies).toHaveLength(1);
    expect(result.anomalies[0]).toMatchObject({ kind: "drop", change: -1 });
  });
});

describe("rounded counts", () => {
  /** 250 followers a day more, seen in thousands. */
  const thousands = (index: number): number => Math.floor((30_000 + 250 * index) / 1_000) * 1_000;

  test("zeros at the end of all counts tell the unit, and steps of one unit are no anomaly", () => {
    const result = growthAnomalies(historyOf(60, { followers: (index) => Math.floor(index / 12) * 1_000 + 9_000 }));
    expect(result.value).not.toBe(5);
    expect(result.anomalies).toEqual([]);
    expect(result.notes).toContainEqual({ code: "rounded-followers", count: 1_000 });
  });

  test("three digits are what platforms show, and the unit grows with the count", () => {
    const followers = (index: number): number => {
      const count = 97_000 + 100 * index;
      return count < 100_000 ? Math.floor(count / 100) * 100 : Math.floor(count / 1_000) * 1_000;
    };
    const { value, notes } = growthAnomalies(historyOf(60, { followers }));
    expect(value).toBe(0);
    expect(notes).toContainEqual({ code: "rounded-followers", count: 1_000 });
  });

  test("a unit can be told, and makes small rises invisible", () => {
    const history = historyOf(60, { followers: (index) => thousands(index) + (index >= 30 ? 6_000 : 0) });
    const coarse = historyOf(60, { followers: (index) => thousands(index) + (index >= 30 ? 3_000 : 0) });
    expect(kinds(growthAnomalies(history))).toEqual(["spike"]);
    expect(growthAnomalies(coarse, { precision: 1_000 }).value).toBe(0);
    expect(growthAnomalies(history, { precision: 5_000 }).value).toBeNull();
  });

  test("shared zeros beyond thousands are chance: 100,000 to 110,000 is a rise of a tenth", () => {
    const jump = growthAnomalies(historyOf(60, { followers: (index) => (index < 30 ? 100_000 : 110_000) }));
    expect(kinds(jump)).toEqual(["spike"]);
    const millions = growthAnomalies(historyOf(60, { followers: (index) => (index < 30 ? 1_200_000 : 1_300_000) }));
    expect(millions.anomalies).toEqual([]);
  });

  test("no followers at all are no unit", () => {
    expect(growthAnomalies(historyOf(60, { followers: () => 0 }))).toMatchObject({
      value: null,
      reason: "too-few-days",
    });
  });
});

describe("unknown", () => {
  test.each([
    ["nothing", null],
    ["no days", []],
    ["two weeks of days", historyOf(14, { followers: bought })],
    ["twelve weeks", historyOf(12, { followers: bought }, 7)],
    ["days without followers", historyOf(60, { views: flatViews })],
  ])("%s is too little", (_, history) => {
    expect(growthAnomalies(history)).toMatchObject({
      value: null,
      reason: "too-few-days",
      anomalies: [],
      smallestRise: null,
      honestShare: null,
    });
  });

  test("15 days, and 13 weeks, are enough", () => {
    expect(growthAnomalies(historyOf(15, { followers: bought })).value).toBe(0);
    expect(growthAnomalies(historyOf(13, { followers: bought }, 7)).value).toBe(0);
  });

  test("growth above 1 % a day hides any purchase", () => {
    const followers = (index: number): number => Math.round(5_001 * 1.013 ** index) + (index >= 40 ? 1_500 : 0);
    expect(growthAnomalies(historyOf(90, { followers }))).toMatchObject({ value: null, reason: "not-assessable" });
  });

  test("counts so uneven that a fifth more would pass unseen", () => {
    const followers = (index: number): number => Math.round(10_001 * 1.12 ** Math.sin(2 * index));
    const result = growthAnomalies(historyOf(90, { followers }));
    expect(result).toMatchObject({ value: null, reason: "not-assessable" });
    expect(result.smallestRise).toBeGreaterThan(0.2);
  });

  test("notes tell what could not be looked at", () => {
    const followers = (index: number): number => 20_001 + 17 * index;
    const notes = (history: FollowerCount[]) => growthAnomalies(history).notes;
    expect(notes(historyOf(90, { followers }))).toEqual([
      { code: "not-checked", path: "views" },
      { code: "not-checked", path: "following" },
    ]);
    expect(notes(historyOf(90, { followers, views: flatViews, following: () => 12 }))).toEqual([]);
  });
});

describe("the share of honest histories that look so too", () => {
  const share = (history: FollowerCount[]) => growthAnomalies(history).honestShare;

  test("is one in twenty at most for one anomaly in half a year of days with views, and far more without", () => {
    expect(share(historyOf(90, { followers: bought, views: flatViews }))).toBe(0.05);
    expect(share(historyOf(90, { followers: bought }))).toBe(0.8);
  });

  test("falls with more anomalies, and grows with the days", () => {
    const twice = (index: number): number => bought(index) + (index >= 70 ? 4_000 : 0);
    expect(share(historyOf(90, { followers: twice, views: flatViews }))).toBe(0.01);
    // Of two anomalies in four half-years, one half-year has one at least: 4 × .05.
    expect(share(historyOf(700, { followers: twice, views: flatViews }))).toBe(0.2);
    const often = (index: number): number => Math.round((20_001 + index) * 1.2 ** Math.floor(index / 15));
    expect(share(historyOf(90, { followers: often, views: flatViews }))).toBe(0.005);
  });

  test("is nothing unusual for one anomaly in a year of weeks", () => {
    const followers = (index: number): number => 50_001 + 100 * index + (index >= 30 ? 1_000 : 0);
    expect(share(historyOf(52, { followers }, 7))).toBe(1);
  });
});

describe("impossible input", () => {
  const good = historyOf(3, { followers: bought });

  test.each([
    ["no list", "20000", {}, "not-an-array", "history"],
    ["a hole", [good[0], null], {}, "not-an-object", "history[1]"],
    ["a list in the list", [[]], {}, "not-an-object", "history[0]"],
    ["a day that the calendar has not", [{ date: "2026-02-30", followers: 1 }], {}, "invalid-date", "history[0].date"],
    ["no day", [{ followers: 1 }], {}, "invalid-date", "history[0].date"],
    ["a day told twice", [...good, { ...good[0] }], {}, "duplicate-day", "history[3].date"],
    ["a day told twice, once unknown", [...good, { date: dayOf(1) }], {}, "duplicate-day", "history[3].date"],
    ["negative followers", [{ date: dayOf(0), followers: -1 }], {}, "negative", "history[0].followers"],
    ["half a follower", [{ date: dayOf(0), followers: 0.5 }], {}, "not-an-integer", "history[0].followers"],
    ["views in words", [{ date: dayOf(0), views: "many" }], {}, "not-a-number", "history[0].views"],
    ["endless posts", [{ date: dayOf(0), posts: Infinity }], {}, "not-finite", "history[0].posts"],
    ["following lost digits", [{ date: dayOf(0), following: 2 ** 60 }], {}, "unsafe-integer", "history[0].following"],
    ["no precision", good, { precision: 0 }, "out-of-range", "precision"],
    ["half a precision", good, { precision: 0.5 }, "not-an-integer", "precision"],
  ])("%s is refused", (_, history, options, code, path) => {
    expect(() => growthAnomalies(history as FollowerCount[], options)).toThrow(thrown(code, path));
  });
});
