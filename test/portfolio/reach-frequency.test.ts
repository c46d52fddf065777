// Origin of the beta-binomial probabilities: scipy, test/fixtures/scipy/reach.py. Others by hand, beside the numbers.
import { describe, expect, test } from "vitest";
import type { Measure } from "../../src/core/index.js";
import { betaBinomial, sizeForPairs, sizeForReach } from "../../src/portfolio/contact-distribution.js";
import { type ReachFrequencyOptions, type ReachingCreator, reachFrequency } from "../../src/portfolio/index.js";
import scipy from "../fixtures/scipy/reach.json" with { type: "json" };
import { expectClose } from "../support/close.js";

const thrown = (code: string, path: string) => expect.objectContaining({ code, path });
const codes = (measure: { notes: readonly { code: string }[] }) => measure.notes.map((note) => note.code);
const measured = (value: number, low: number | null, high: number | null): Measure => ({
  value,
  interval: { low, high, shape: "between", level: 0.95, method: "test" },
  n: 1,
  basis: "impressions",
  model: "test@1",
  notes: [{ code: "undated" }],
});
const two: ReachingCreator[] = [
  { id: "a", reach: 20_000, posts: 3 },
  { id: "b", reach: 30_000, impressions: 45_000 },
];
const three: ReachingCreator[] = [
  { reach: 20_000, posts: 1 },
  { reach: 30_000, posts: 1 },
  { reach: 10_000, posts: 2 },
];
const overlaps = [
  { between: [0, 1], overlap: 10_000 },
  { between: [0, 2], overlap: 5_000 },
  { between: [1, 2], overlap: 5_000 },
] as const;
const total = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);

describe("average frequency", () => {
  test("contacts over net reach, with gross rating points", () => {
    // 3 · 20,000 + 45,000 = 105,000 over 20,000 + 30,000 − 6,000
    const frequency = reachFrequency(two, { population: 100_000 });
    expectClose(frequency.value, 105_000 / 44_000);
    expect(frequency.contacts).toMatchObject({ value: 105_000, n: 2, basis: "contacts" });
    expect(frequency.netReach).toMatchObject({ value: 44_000, basis: "reach:independent" });
    expect(frequency).toMatchObject({ n: 2, basis: "contacts/reach:independent", grossRatingPoints: 105 });
  });

  test("shares of a population", () => {
    const frequency = reachFrequency([
      { reach: 0.2, posts: 3 },
      { reach: 0.3, impressions: 0.45 },
    ]);
    expectClose(frequency.value, 1.05 / 0.44);
    expectClose(frequency.grossRatingPoints, 105);
    expect(frequency.contacts.basis).toBe("contacts/population");
  });

  test("one creator with one post reaches everybody once", () => {
    expect(reachFrequency([{ reach: 0.3, posts: 1 }]).value).toBe(1);
  });

  test("an interval, at worst and at best, never below 1", () => {
    const { interval } = reachFrequency([{ reach: measured(0.2, 0.1, 0.4), posts: 2 }]);
    expectClose(interval?.low, 1); // .2/.4 would be below 1
    expectClose(interval?.high, 8); // .8/.1
    expectClose(interval?.level, 0.9);
    const shown = reachFrequency([{ reach: 0.2, impressions: measured(0.6, 0.4, 0.8) }]);
    expect(shown.interval).toMatchObject({ low: 2, high: 4, level: 0.95 });
    expect(codes(shown)).toEqual(["undated"]);
    const none = reachFrequency([{ reach: measured(0.2, 0, 0.4), impressions: 0.5 }]);
    expect(none.interval).toMatchObject({ low: 1.25, high: null });
    const open = reachFrequency([{ reach: measured(0.2, null, 0.4), impressions: measured(0.6, null, null) }]);
    expect(open.interval).toMatchObject({ low: 1, high: null });
  });
});

describe("posts", () => {
  test("can be a list, as a creator of this library has it", () => {
    const creator = { id: "a", platform: "instagram", reach: 0.2, posts: [{ id: "p1" }, { id: "p2" }] } as const;
    expect(reachFrequency([creator]).value).toBe(2);
  });

  test("are passed over where impressions stand, whatever they are", () => {
    expectClose(reachFrequency([{ reach: 0.2, impressions: 0.5, posts: "many" as never }]).value, 2.5);
  });
});

describe("what could not be carried", () => {
  test("leaves no interval of the other part alone", () => {
    const many = Array.from({ length: 25 }, () => ({ reach: 0.01, impressions: measured(0.02, 0.01, 0.03) }));
    const frequency = reachFrequency([...many, { reach: measured(0.2, 0.1, 0.3), posts: 1 }]);
    expect(frequency.contacts.interval).toBeUndefined();
    expect(frequency.netReach.interval).toBeDefined();
    expect(frequency.interval).toBeUndefined();
    expect(codes(frequency)).toContain("no-joint-level");
  });
});

describe("what is unknown stays unknown", () => {
  test("posts and impressions that nobody told", () => {
    const frequency = reachFrequency([{ reach: 0.2, posts: 1 }, { reach: 0.3 }, 0.1 as never], {
      effectiveContacts: 2,
    });
    expect(frequency).toMatchObject({
      value: null,
      reason: "missing-part",
      distribution: null,
      grossRatingPoints: null,
    });
    expect(frequency.notes).toEqual([
      { code: "missing-part", path: "impressions", count: 2 },
      { code: "no-distribution", path: "distribution" },
    ]);
    expect(frequency.effectiveReach).toMatchObject({ value: null, reason: "not-identified" });
    expectClose(frequency.netReach.value, 1 - 0.8 * 0.7 * 0.9);
    const unknown: Measure = { value: null, reason: "no-posts", n: 0, basis: "", model: "test@1", notes: [] };
    expect(reachFrequency([{ reach: 0.2, impressions: unknown }]).reason).toBe("no-posts");
  });

  test("a reach that nobody told", () => {
    const frequency = reachFrequency([{ reach: 0.2, posts: 1 }, { posts: 1 }]);
    expect(frequency).toMatchObject({ value: null, reason: "missing-part", distribution: null });
    expect(frequency.contacts.value).toBeNull();
    expect(reachFrequency(null)).toMatchObject({ value: null, reason: "not-given", contacts: { reason: "not-given" } });
  });

  test("nobody is reached", () => {
    expect(reachFrequency([])).toMatchObject({ value: null, reason: "zero-denominator", contacts: { value: 0 } });
    expect(
      reachFrequency([
        { reach: 0, posts: 0 },
        { reach: 0, impressions: 0 },
      ]).reason,
    ).toBe("zero-denominator");
  });

  test("from how many contacts on there is an effect, unless it is said", () => {
    expect(reachFrequency(two, { population: 100_000 }).effectiveReach.reason).toBe("not-given");
  });

  test("who has no contact, where the population is unknown", () => {
    const frequency = reachFrequency(three, { overlaps, effectiveContacts: 3 });
    expect(frequency).toMatchObject({ distribution: null, grossRatingPoints: null });
    expectClose(frequency.value, 70_000 / (frequency.netReach.value as number));
  });
});

describe("the distribution of contacts", () => {
  test("Poisson binomial, by hand", () => {
    // a reaches 20 % three times, b 30 % once or twice, half each.
    const { distribution, effectiveReach } = reachFrequency(two, { population: 100_000, effectiveContacts: 3 });
    [56_000, 12_000, 12_000, 14_000, 3_000, 3_000].forEach((reach, contacts) => {
      expect(distribution?.[contacts]?.contacts).toBe(contacts);
      expectClose(distribution?.[contacts]?.reach, reach, 1e-12);
    });
    expectClose(effectiveReach.value, 20_000);
    expect(effectiveReach.basis).toBe("reach:poisson-binomial:contacts>=3");
  });

  test("Poisson binomial is every set of creators summed", () => {
    const shares = [0.1, 0.35, 0.02, 0.6, 0.21];
    const wanted = Array<number>(6).fill(0);
    for (let set = 0; set < 32; set++) {
      const isIn = (i: number) => ((set >> i) & 1) === 1;
      const size = shares.filter((_, i) => isIn(i)).length;
      (wanted[size] as number) += shares.reduce((product, share, i) => product * (isIn(i) ? share : 1 - share), 1);
    }
    const { distribution } = reachFrequency(shares.map((reach) => ({ reach, posts: 1 })));
    wanted.forEach((share, k) => {
      expectClose(distribution?.[k]?.reach, share, 1e-12);
    });
  });

  test("the long end that rounds to nobody is left out", () => {
    const { distribution } = reachFrequency(Array.from({ length: 400 }, () => ({ reach: 0.001, posts: 1 })));
    expect(distribution?.length).toBeLessThan(20);
    expectClose(total(distribution?.map(({ reach }) => reach) ?? []), 1, 1e-9);
  });

  test.each(scipy.betas)("beta-binomial as scipy has it, $trials trials", ({ trials, mean, size, shares }) => {
    betaBinomial(trials, mean, size).forEach((share, k) => {
      expectClose(share, shares[k] as number, 1e-9);
    });
    expectClose(sizeForReach(trials, mean, 1 - (shares[0] as number)), size, 1e-6);
    // E X(X − 1) of it, over the pairs of trials.
    const pairs = total(shares.map((share, k) => share * k * (k - 1))) / (trials * (trials - 1));
    expectClose(sizeForPairs(mean, pairs), size, 1e-6);
  });

  test("beta-binomial keeps the contacts and the net reach", () => {
    const frequency = reachFrequency(three, { population: 100_000, overlaps, effectiveContacts: 2 });
    const spread = frequency.distribution ?? [];
    expectClose(total(spread.map(({ contacts, reach }) => contacts * reach)), 70_000, 1e-9);
    expectClose(total(spread.slice(1).map(({ reach }) => reach)), frequency.netReach.value as number, 1e-7);
    expect(frequency.effectiveReach.basis).toBe("reach:beta-binomial:contacts>=2");
  });

  test("Metheringham keeps the contacts and the average overlap", () => {
    const { distribution } = reachFrequency(three, { population: 100_000, overlaps, distribution: "metheringham" });
    const spread = distribution ?? [];
    expectClose(total(spread.map(({ contacts, reach }) => contacts * reach)), 70_000, 1e-9);
    // Ordered pairs of four contacts: 2·10,000 + 2·2·5,000 + 2·2·5,000 + 2·10,000 of the same creator
    expectClose(total(spread.map(({ contacts, reach }) => contacts * (contacts - 1) * reach)), 80_000, 1e-9);
  });

  test("none fits where people are more alike than chance", () => {
    // Two audiences of different size by chance have less in common than two of the mean size.
    for (const distribution of ["beta-binomial", "metheringham"] as const) {
      const frequency = reachFrequency(
        [
          { reach: 0.1, posts: 1 },
          { reach: 0.5, posts: 1 },
        ],
        { distribution, effectiveContacts: 1 },
      );
      expect(frequency.distribution).toBeNull();
      expect(codes(frequency)).toEqual(["no-distribution"]);
      expect(codes(frequency.effectiveReach)).toEqual(["no-distribution"]);
      expectClose(frequency.value, 0.6 / 0.55);
    }
    expect(reachFrequency([{ reach: 0, posts: 1 }], { distribution: "beta-binomial" }).distribution).toBeNull();
  });

  test("exact: contacts are counted", () => {
    const creators: ReachingCreator[] = [
      { members: ["x", "y", "z"], posts: 2 },
      { members: new Set(["z", "w"]), posts: 1 },
    ];
    const frequency = reachFrequency(creators, { effectiveContacts: 2 });
    expect(frequency).toMatchObject({ value: 2, grossRatingPoints: null });
    expect(frequency.distribution).toEqual([1, 2, 1].map((reach, i) => ({ contacts: i + 1, reach })));
    expect(frequency.effectiveReach).toMatchObject({ value: 3, basis: "reach:exact:contacts>=2" });
    const among = reachFrequency(creators, { population: 10 });
    expect(among.distribution?.[0]).toEqual({ contacts: 0, reach: 6 });
    expect(among.grossRatingPoints).toBe(80);
    expect(reachFrequency([{ members: ["x", "y"], impressions: 3 }]).distribution).toBeNull();
    expect(reachFrequency([["x"]] as never).reason).toBe("missing-part");
    expect(reachFrequency([{ reach: 0.2, posts: 1 }], { distribution: "exact" }).distribution).toBeNull();
  });

  test("contacts beyond number are not spread, and the frequency stands", () => {
    const frequency = reachFrequency([{ reach: 10, impressions: 1e9 }], { population: 100, effectiveContacts: 3 });
    expect(frequency).toMatchObject({ value: 1e8, distribution: null, effectiveReach: { reason: "not-identified" } });
    expect(codes(frequency)).toEqual(["no-distribution"]);
    expect(reachFrequency([{ members: ["a"], posts: 1e9 }]).distribution).toBeNull();
    expect(reachFrequency([{ reach: 10, posts: 9_000 }], { population: 100 }).distribution).toHaveLength(9_001);
  });

  test("contacts per head of a whole may be more than one", () => {
    expectClose(reachFrequency([{ reach: 0.5, impressions: 2 }]).value, 4);
  });

  test("where there is none, or it has a net reach of its own, that is noted", () => {
    expect(codes(reachFrequency(three, { overlaps }))).toEqual(["wide-bounds", "no-distribution"]);
    const own = reachFrequency(three, { population: 100_000, overlaps, distribution: "poisson-binomial" });
    expect(own.distribution).not.toBeNull();
    expect(codes(own)).toContain("other-reach");
    const metheringham = reachFrequency(three, { population: 100_000, overlaps, distribution: "metheringham" });
    expect(codes(metheringham)).toContain("other-reach");
    expect(codes(reachFrequency(three, { population: 100_000, overlaps }))).not.toContain("other-reach");
    expect(codes(reachFrequency([{ reach: 0.2, posts: 1 }], { distribution: "exact" }))).toEqual(["no-distribution"]);
  });

  test("the habit of 0.95 has no distribution of its own", () => {
    const given = { method: "sainsbury-0.95", population: 100_000 } as const;
    expect(reachFrequency(three, given).effectiveReach.basis).toBe("reach:beta-binomial:contacts>=?");
  });
});

describe("impossible input", () => {
  const refused: [string, unknown, unknown, string, string][] = [
    [
      "fewer impressions than people",
      [{ reach: 0.3, impressions: 0.2 }],
      {},
      "out-of-range",
      "creators[0].impressions",
    ],
    ["no post that reaches somebody", [{ reach: 0.3, posts: 0 }], {}, "out-of-range", "creators[0].posts"],
    ["half a post", [{ reach: 0.3, posts: 1.5 }], {}, "not-an-integer", "creators[0].posts"],
    ["an empty list of posts", [{ reach: 0.3, posts: [] }], {}, "out-of-range", "creators[0].posts"],
    ["a text for posts", [{ reach: 0.3, posts: "3" }], {}, "not-a-number", "creators[0].posts"],
    ["people, by the name of the list", [{ reach: 30 }], {}, "population-required", "creators[0].reach"],
    [
      "a count of impressions beside a share",
      [{ reach: 0.2, impressions: 45_000 }],
      {},
      "share-mismatch",
      "creators[0].impressions",
    ],
    ["impressions below 0", [{ reach: 0.3, impressions: -1 }], {}, "negative", "creators[0].impressions"],
    [
      "a rate for impressions",
      [{ reach: 0.3, impressions: { ...measured(1, 1, 1), basis: "a/b" } }],
      {},
      "not-a-count",
      "creators[0].impressions",
    ],
    ["an effect of nothing", [], { effectiveContacts: 0 }, "out-of-range", "effectiveContacts"],
    ["half a contact", [], { effectiveContacts: 1.5 }, "not-an-integer", "effectiveContacts"],
    ["an unknown distribution", [], { distribution: "normal" }, "unknown-option", "distribution"],
    ["no options", [], null, "not-an-object", "options"],
  ];
  test.each(refused)("%s", (_, creators, options, code, path) => {
    expect(() => reachFrequency(creators as never, options as ReachFrequencyOptions)).toThrow(thrown(code, path));
  });
});
