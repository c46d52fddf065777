import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fakeFollowerShare } from "../../src/authenticity/index.js";
import type { FollowerProfile, FollowerSample } from "../../src/core/index.js";
import { wilsonInterval } from "../../src/statistics/index.js";
import { expectClose } from "../support/close.js";
import { random } from "../support/random.js";

const thrown = (code: string, path: string) => expect.objectContaining({ code, path });
const codes = ({ notes }: { notes: readonly { code: string }[] }) => notes.map(({ code }) => code);

/** Fakes follow many and are followed by few, genuine accounts the other way round; both vary. */
function draw(next: () => number, fake: boolean): FollowerProfile {
  const followers = Math.round(20 * 10 ** ((fake ? 1 : 1.6) * next() + (fake ? 0 : 0.6)));
  return {
    followers,
    following: Math.round(followers * 10 ** ((fake ? 2 : 1.2) * next() - (fake ? 0.4 : 0.9))),
    posts: Math.floor((fake ? 12 : 80) * next()),
    hasProfilePicture: next() < (fake ? 0.6 : 0.98),
    biographyLength: next() < (fake ? 0.2 : 0.75) ? 40 : 0,
    hasExternalUrl: next() < (fake ? 0.01 : 0.2),
    usernameDigitShare: next() < (fake ? 0.5 : 0.1) ? 0.3 : 0,
  };
}

const many = (next: () => number, fake: boolean, n: number) => Array.from({ length: n }, () => draw(next, fake));

/** An audience's sample, and who is fake. */
function sampleOf(next: () => number, n: number, share: number) {
  const labels = Array.from({ length: n }, () => next() < share);
  return { labels, sample: { method: "uniform", profiles: labels.map((fake) => draw(next, fake)) } as const };
}

describe("fakeFollowerShare with labelled accounts of the same kind", () => {
  test("the 95 % interval holds the share in about 95 of 100 samples, at shares from 2 to 60 %", () => {
    const next = random(11);
    let [held, runs, error] = [0, 0, 0];
    for (const share of [0.02, 0.1, 0.3, 0.6])
      for (let run = 0; run < 60; run++) {
        const calibration = { fake: many(next, true, 200), genuine: many(next, false, 200) };
        const { value, interval } = fakeFollowerShare(sampleOf(next, 500, share).sample, { calibration });
        held += Number((interval?.low as number) <= share && share <= (interval?.high as number));
        error += Math.abs((value as number) - share);
        runs++;
      }
    // Three standard errors of 240 runs are .042; the design effect of labelled accounts makes it a little careful.
    expect(held / runs).toBeGreaterThan(0.92);
    expect(error / runs).toBeLessThan(0.02);
  });

  test("fewer than 150 of a class are too few", () => {
    const next = random(1);
    const calibration = { fake: many(next, true, 149), genuine: many(next, false, 500) };
    expect(fakeFollowerShare(sampleOf(next, 100, 0.2).sample, { calibration })).toMatchObject({
      value: null,
      reason: "too-few-labelled",
    });
  });

  test("a sample that looks more genuine than the genuine accounts is explained by no share", () => {
    const next = random(14);
    const calibration = { fake: many(next, true, 400), genuine: many(next, false, 400) };
    const saints = Array.from({ length: 1_000 }, () => ({
      ...draw(next, false),
      followers: 900,
      following: 20,
      posts: 300,
      hasProfilePicture: true,
      biographyLength: 90,
      hasExternalUrl: true,
      usernameDigitShare: 0,
    }));
    expect(fakeFollowerShare({ profiles: saints }, { calibration })).toMatchObject({
      value: null,
      reason: "not-identified",
    });
  });

  test("labelled accounts that lack a signal of the others do not count", () => {
    const next = random(12);
    const some = many(next, true, 150).map((one, i) => (i < 14 ? { ...one, posts: null } : one));
    const calibration = { fake: some, genuine: many(next, false, 150) };
    expect(fakeFollowerShare(sampleOf(next, 100, 0.2).sample, { calibration }).reason).toBe("too-few-labelled");
  });

  test("where there are no fakes, 150 labelled accounts of each class raise few alarms", () => {
    const next = random(13);
    let [held, runs] = [0, 0];
    for (let run = 0; run < 150; run++) {
      const calibration = { fake: many(next, true, 150), genuine: many(next, false, 150) };
      const { interval } = fakeFollowerShare(sampleOf(next, 800, 0).sample, { calibration });
      held += Number(interval === undefined || interval.low === 0);
      runs++;
    }
    expect(held / runs).toBeGreaterThan(0.92);
  });

  test("fakes that have no more points than the genuine tell nothing", () => {
    const next = random(2);
    const calibration = { fake: many(next, false, 200), genuine: many(next, true, 200) };
    expect(fakeFollowerShare(sampleOf(next, 100, 0.2).sample, { calibration }).reason).toBe("not-identified");
  });

  test("signals that the sample does not show are left out on both sides; incomplete profiles with a note", () => {
    const next = random(3);
    const calibration = { fake: many(next, true, 300), genuine: many(next, false, 300) };
    const { sample, labels } = sampleOf(next, 800, 0.3);
    const bare = sample.profiles.map(({ followers, following, posts }, i) => ({
      followers,
      following,
      posts: i < 40 ? null : posts,
    }));
    const share = fakeFollowerShare({ method: "uniform", profiles: bare as FollowerProfile[] }, { calibration });
    expect(share.n).toBe(760);
    expect(share.notes).toContainEqual({ code: "incomplete-profiles", count: 40 });
    const truth = labels.filter(Boolean).length / 800;
    expect(share.interval?.low).toBeLessThan(truth);
    expect(share.interval?.high).toBeGreaterThan(truth);
  });

  test("profiles that show nothing make it unknown", () => {
    const next = random(4);
    const calibration = { fake: many(next, true, 200), genuine: many(next, false, 200) };
    const share = fakeFollowerShare({ method: "uniform", profiles: [{}, {}] }, { calibration });
    expect(share).toMatchObject({ value: null, reason: "incomplete-profiles" });
    expect(share.notes).toContainEqual({ code: "incomplete-profiles", count: 2 });
  });

  test("labelled accounts without any spread still tell the two classes apart", () => {
    const fake = Array.from({ length: 150 }, () => ({ posts: 0 }));
    const genuine = Array.from({ length: 150 }, () => ({ posts: 90 }));
    const profiles = [...fake.slice(0, 30), ...genuine.slice(0, 90)];
    expect(fakeFollowerShare({ profiles }, { calibration: { fake, genuine } }).value).toBeCloseTo(0.25, 10);
  });
});

describe("fakeFollowerShare with followers checked by hand", () => {
  test("the 95 % interval holds the share, and is narrower than that of the checked alone", () => {
    const next = random(5);
    let [held, runs, narrower] = [0, 0, 0];
    for (const share of [0.05, 0.2, 0.5])
      for (let run = 0; run < 100; run++) {
        const { sample, labels } = sampleOf(next, 600, share);
        const handChecked = labels.map((label, i) => (i < 120 ? label : undefined));
        const all = fakeFollowerShare(sample, { handChecked });
        const alone = fakeFollowerShare(
          { method: "uniform", profiles: sample.profiles.slice(0, 120) },
          { handChecked: labels.slice(0, 120) },
        );
        const width = ({ interval }: typeof all) => (interval?.high as number) - (interval?.low as number);
        held += Number((all.interval?.low as number) <= share && share <= (all.interval?.high as number));
        narrower += Number(width(all) < width(alone));
        runs++;
      }
    expect(held / runs).toBeGreaterThan(0.915);
    expect(narrower / runs).toBeGreaterThan(0.9);
  });

  test("few that were checked: their own share, with Wilson's interval", () => {
    const profiles = Array.from({ length: 40 }, () => ({ posts: 3 }));
    const handChecked = profiles.map((_, i) => (i < 40 ? i < 10 : null));
    const share = fakeFollowerShare({ method: "uniform", profiles }, { handChecked });
    expect(share.value).toBe(0.25);
    expect(codes(share)).toEqual(["few-checked"]);
    // Wilson with Student's t of 38 degrees of freedom, 2.024: (.25 + t²/80 ± t √(.1875/40 + t²/6400)) / (1 + t²/40).
    expect(share.interval?.low).toBeCloseTo(0.1389, 3);
    expect(share.interval?.high).toBeCloseTo(0.4077, 3);
  });

  test("no fake among a hundred is no proof of none", () => {
    const profiles = Array.from({ length: 100 }, () => ({ posts: 30 }));
    const { value, interval } = fakeFollowerShare({ profiles }, { handChecked: profiles.map(() => false) });
    expect(value).toBe(0);
    expect(interval?.low).toBe(0);
    expect(interval?.high).toBeCloseTo(0.0379, 3);
  });

  test("one or two checked give an interval of nearly everything", () => {
    const { interval } = fakeFollowerShare({ profiles: [{}, {}, {}] }, { handChecked: [true, false, null] });
    expect((interval?.high as number) - (interval?.low as number)).toBeGreaterThan(0.7);
  });

  test("nobody checked is no way to a share", () => {
    expect(fakeFollowerShare({ profiles: [{}] }, { handChecked: [null] }).reason).toBe("too-few-labelled");
  });

  test("labels stand beside the profiles", () => {
    const sample = { profiles: [{}, {}] };
    expect(() => fakeFollowerShare(sample, { handChecked: [true] })).toThrow(thrown("out-of-range", "handChecked"));
    expect(() => fakeFollowerShare(sample, { handChecked: [true, "no"] as never })).toThrow(
      thrown("not-a-boolean", "handChecked[1]"),
    );
    expect(() => fakeFollowerShare(sample, { handChecked: "no" as never })).toThrow(
      thrown("not-an-array", "handChecked"),
    );
  });

  test("everyone checked in an audience that is the sample leaves no doubt", () => {
    const next = random(6);
    const { sample, labels } = sampleOf(next, 200, 0.3);
    const { value, interval } = fakeFollowerShare({ ...sample, population: 200 }, { handChecked: labels });
    expect(value).toBe(labels.filter(Boolean).length / 200);
    expect((interval?.high as number) - (interval?.low as number)).toBeLessThan(1e-9);
  });
});

describe("fakeFollowerShare from counts", () => {
  test("Rogan and Gladen: (p + Sp − 1) / (Se + Sp − 1)", () => {
    const share = fakeFollowerShare(
      { flagged: 60, classified: 400, method: "uniform" },
      { sensitivity: 0.8, specificity: 0.95 },
    );
    // (.15 + .95 − 1) / (.8 + .95 − 1) = .1 / .75
    expect(share.value).toBeCloseTo(0.1 / 0.75, 12);
    expect(share.interval?.method).toBe("rogan-gladen");
  });

  test("a perfect check gives Wilson's interval", () => {
    const { interval } = fakeFollowerShare({ flagged: 20, classified: 100 }, { sensitivity: 1, specificity: 1 });
    const [low, high] = wilsonInterval(20, 100, 0.95);
    expectClose(interval?.low, low, 1e-6);
    expectClose(interval?.high, high, 1e-6);
  });

  test("the interval holds the share where both accuracies were measured on 200 accounts", () => {
    const next = random(8);
    const binomial = (n: number, p: number) => Array.from({ length: n }, () => next() < p).filter(Boolean).length;
    let [held, runs] = [0, 0];
    for (const share of [0, 0.02, 0.1, 0.4])
      for (let run = 0; run < 300; run++) {
        const sensitivity = { right: binomial(200, 0.8), of: 200 };
        const specificity = { right: binomial(200, 0.96), of: 200 };
        const flagged = binomial(500, share * 0.8 + (1 - share) * 0.04);
        const { interval } = fakeFollowerShare({ flagged, classified: 500 }, { sensitivity, specificity });
        held += Number((interval?.low as number) <= share && share <= (interval?.high as number));
        runs++;
      }
    expect(held / runs).toBeGreaterThan(0.94);
    expect(held / runs).toBeLessThan(0.985);
  });

  test("fewer flagged than a check without fakes would flag, by chance: 0, and the interval begins there", () => {
    // Specificity .95 flags 10 of 200 genuine accounts on average; 6 are 1.3 standard errors fewer.
    const { value, interval } = fakeFollowerShare(
      { flagged: 6, classified: 200 },
      { sensitivity: 0.8, specificity: 0.95 },
    );
    expect(value).toBe(0);
    expect(interval?.low).toBe(0);
    expect(interval?.high).toBeGreaterThan(0);
  });

  test("counts that no share explains tell nothing, rather than something without doubt", () => {
    for (const [flagged, sensitivity, specificity] of [
      [0, 0.8, 0.9],
      [400, 0.8, 0.9],
    ] as const)
      expect(fakeFollowerShare({ flagged, classified: 400 }, { sensitivity, specificity })).toMatchObject({
        value: null,
        reason: "not-identified",
      });
  });

  test("sensitivity and specificity that together tell nothing leave every share possible", () => {
    for (const [sensitivity, specificity] of [
      [0.5, 0.5],
      [0.3, 0.6],
      [0, 0],
    ] as const)
      expect(fakeFollowerShare({ flagged: 5, classified: 10 }, { sensitivity, specificity }).reason).toBe(
        "not-identified",
      );
    expect(fakeFollowerShare({ flagged: 5, classified: 10 }).reason).toBe("not-identified");
  });

  test.each([
    [{ flagged: 11, classified: 10 }, {}, "out-of-range", "flagged"],
    [{ flagged: -1, classified: 10 }, {}, "negative", "flagged"],
    [{ flagged: 1 }, {}, "not-a-number", "classified"],
    [{ flagged: 1, classified: 10, population: 9 }, {}, "sample-too-large", "population"],
    [{ flagged: 1, classified: 10 }, { sensitivity: 1.2, specificity: 1 }, "out-of-range", "sensitivity"],
    [{ flagged: 1, classified: 10 }, { sensitivity: "high", specificity: 1 }, "not-a-number", "sensitivity"],
    [
      { flagged: 1, classified: 10 },
      { sensitivity: 1, specificity: { right: 3, of: 2 } },
      "out-of-range",
      "specificity.right",
    ],
    [
      { flagged: 1, classified: 10 },
      { sensitivity: 1, specificity: { right: 0, of: 0 } },
      "out-of-range",
      "specificity.of",
    ],
  ])("refuses %j with %j", (sample, options, code, path) => {
    expect(() => fakeFollowerShare(sample as never, options as never)).toThrow(thrown(code, path));
  });
});

describe("fakeFollowerShare where nothing is known about the fakes", () => {
  test("tells the most that the share can be, and no value", () => {
    const next = random(9);
    const { sample } = sampleOf(next, 1_000, 0.05);
    const share = fakeFollowerShare(sample);
    expect(share).toMatchObject({ value: null, reason: "only-bounded" });
    expect(share.interval).toBeUndefined();
    expect(share.upperBound).toBeGreaterThan(0.05);
    expect(share.upperBound).toBeLessThan(1);
  });

  test("says nothing where even that is all", () => {
    const next = random(10);
    const { sample } = sampleOf(next, 500, 0.9);
    expect(fakeFollowerShare(sample)).toMatchObject({ value: null, reason: "not-identified", upperBound: null });
  });

  test("a profile without counts may be anything", () => {
    const genuine = { followers: 500, following: 200, posts: 90 };
    const bound = (empty: number) =>
      fakeFollowerShare({
        profiles: [...Array<FollowerProfile>(400 - empty).fill(genuine), ...Array<FollowerProfile>(empty).fill({})],
      }).upperBound;
    expect(bound(0)).toBeLessThan(0.05);
    expect(bound(100)).toBeGreaterThan(0.25);
    expect(bound(400)).toBeNull();
  });
});

describe("samples", () => {
  test("nothing to work on", () => {
    for (const sample of [null, undefined, {}, { profiles: [] }])
      expect(fakeFollowerShare(sample)).toMatchObject({ value: null, reason: "no-profiles", n: 0, notes: [] });
  });

  test("samples of the latest followers, or of unknown origin, are noted", () => {
    const sample = (method: FollowerSample["method"]) =>
      codes(fakeFollowerShare({ method: method ?? null, profiles: [{}] }));
    expect(sample("latest")).toEqual(["latest-followers"]);
    expect(sample("unknown")).toEqual(["unknown-sampling"]);
    expect(sample(null)).toEqual(["unknown-sampling"]);
    expect(sample("uniform")).toEqual([]);
  });

  test.each([
    [{ profiles: [{}, {}], population: 1 }, "sample-too-large", "population"],
    [
      { profiles: [{ username: "a" }, { username: "b" }, { username: "a" }] },
      "duplicate-profile",
      "profiles[2].username",
    ],
    [{ profiles: [{ followers: -1 }] }, "negative", "profiles[0].followers"],
    [{ profiles: [null] }, "not-an-object", "profiles[0]"],
    [{ profiles: "all" }, "not-an-array", "profiles"],
    [{ profiles: [{}], method: "random" }, "unknown-option", "method"],
    [{ profiles: [{}], population: 1.5 }, "not-an-integer", "population"],
    ["a sample", "not-an-object", "sample"],
  ])("refuses %j", (sample, code, path) => {
    expect(() => fakeFollowerShare(sample as never)).toThrow(thrown(code, path));
  });

  test("refuses labelled accounts that are impossible", () => {
    const sample = { profiles: [{}] };
    expect(() => fakeFollowerShare(sample, { calibration: { fake: [], genuine: "all" } as never })).toThrow(
      thrown("not-an-array", "calibration.genuine"),
    );
    expect(() => fakeFollowerShare(sample, { calibration: { fake: [{ posts: -2 }], genuine: [] } })).toThrow(
      thrown("negative", "calibration.fake[0].posts"),
    );
    expect(() => fakeFollowerShare(sample, { level: 1 })).toThrow(thrown("out-of-range", "level"));
  });

  test("a larger part of the audience narrows the interval", () => {
    const width = (population: number | null) => {
      const { interval } = fakeFollowerShare(
        { flagged: 60, classified: 400, population },
        { sensitivity: 0.9, specificity: 0.99 },
      );
      return (interval?.high as number) - (interval?.low as number);
    };
    expect(width(500)).toBeLessThan(width(1_000));
    expect(width(1_000)).toBeLessThan(width(null));
  });
});

describe("classes that are plain to see", () => {
  const asOf = "2026-05-01T00:00:00Z";
  const profiles: FollowerProfile[] = [
    { posts: 0, following: 1_500 },
    { posts: 5, following: 1_499, lastPostAt: "2026-04-20T00:00:00Z" },
    { posts: 5, following: 0, lastPostAt: "2025-12-01T00:00:00Z" },
    { posts: 9, following: 20, lastPostAt: "2026-03-01T00:00:00Z" },
  ];

  test("inactive: nothing for 90 days, or never; mass-following: 1,500 or more", () => {
    const { classes } = fakeFollowerShare({ profiles }, { asOf });
    expect([classes.inactive.value, classes.massFollowing.value]).toEqual([0.5, 0.25]);
    expect(classes.inactive.interval?.method).toBe("wilson");
    expect(classes.fake.value).toBeNull();
  });

  test("without the moment of judging, who is inactive is unknown", () => {
    expect(fakeFollowerShare({ profiles }).classes.inactive).toMatchObject({
      value: null,
      reason: "incomplete-profiles",
      notes: [{ code: "incomplete-profiles", count: 4 }],
    });
    expect(fakeFollowerShare(null).classes.massFollowing.reason).toBe("no-profiles");
  });

  test("a few that do not tell are left out with a note", () => {
    const mass = Array.from({ length: 20 }, (_, i) => ({ following: i === 0 ? null : i < 5 ? 4_000 : 100 }));
    expect(fakeFollowerShare({ profiles: mass }).classes.massFollowing).toMatchObject({
      value: 4 / 19,
      notes: [{ code: "incomplete-profiles", count: 1 }],
    });
  });

  test("refuses an impossible last post", () => {
    expect(() => fakeFollowerShare({ profiles: [{ lastPostAt: "yesterday" }] }, { asOf })).toThrow(
      thrown("invalid-time", "profiles[0].lastPostAt"),
    );
  });
});

test("whatever the sample, shares and bounds lie between 0 and 1 and the value between its bounds", () => {
  const profile = fc.record(
    {
      followers: fc.option(fc.nat(10_000)),
      following: fc.option(fc.nat(10_000)),
      posts: fc.option(fc.nat(50)),
      hasProfilePicture: fc.option(fc.boolean()),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(profile, fc.option(fc.boolean())), { minLength: 1, maxLength: 150 }), (rows) => {
      const profiles = Object.freeze(rows.map(([one]) => Object.freeze(one)));
      const handChecked = Object.freeze(rows.map(([, label]) => label));
      for (const options of [{}, { handChecked }]) {
        const { value, interval, upperBound } = fakeFollowerShare({ profiles }, options);
        if (upperBound !== null) expect(upperBound > 0 && upperBound < 1).toBe(true);
        if (value === null) continue;
        const { low, high } = interval as { low: number; high: number };
        expect(0 <= low && low <= value + 1e-12 && value <= high + 1e-12 && high <= 1).toBe(true);
      }
    }),
  );
});
