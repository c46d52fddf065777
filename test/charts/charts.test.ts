import { describe, expect, test } from "vitest";
import { authenticityReport, fakeFollowerShare, growthAnomalies } from "../../src/authenticity/index.js";
import {
  authenticityChart,
  type Chart,
  engagementChart,
  followerHistoryChart,
  mixesChart,
  rankingChart,
  returnChart,
  scorecardChart,
  signalsChart,
} from "../../src/charts/index.js";
import { widthOf } from "../../src/charts/wrap-text.js";
import { isInvalidInputError } from "../../src/core/index.js";
import { engagementRate } from "../../src/engagement/index.js";
import { compareMixes } from "../../src/portfolio/index.js";
import { selectPosts } from "../../src/posts/index.js";
import { instagramEngagementPeers } from "../../src/reference/index.js";
import { rankCreators, scoreCreator } from "../../src/scorecard/index.js";
import { about, composed, eur, part, plain, unknown } from "./measures.js";
import { comparison, creators, ordinary, simulation, suspicious } from "./sample.js";

interface Layer {
  readonly data: { readonly values: readonly Record<string, unknown>[] };
  readonly mark: Record<string, unknown>;
  readonly encoding: Record<string, Record<string, unknown>>;
}
const layers = (chart: Chart): readonly Layer[] => chart.layer as readonly Layer[];
const values = (chart: Chart, of: (layer: Layer) => boolean) =>
  layers(chart)
    .filter(of)
    .flatMap(({ data }) => data.values);
const points = (chart: Chart) => values(chart, ({ mark, encoding }) => mark.type === "point" && "shape" in encoding);
const rows = (chart: Chart) => chart.usermeta.figures.rows;
const words = (chart: Chart) => [...chart.title.text, ...chart.title.subtitle].join(" ").replaceAll("\u00a0", " ");
const problem = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (isInvalidInputError(error)) return `${error.code} ${error.path}`.trim();
    throw error;
  }
  return "nothing";
};
/** Whether the picture says that it is unknown, without an axis, a point or a zero. */
const isOfUnknown = (chart: Chart) =>
  layers(chart).every(({ encoding = {} }) => !("x" in encoding || "y" in encoding)) &&
  /Unknown, which is not 0/.test(words(chart));

const basis = "likes+comments/followers:median";
const posts = [
  { id: "a", likes: 290, comments: 10, publishedAt: "2026-05-01T10:00:00Z", caption: "Hello!", hashtags: ["#x"] },
  { id: "b", likes: 190, comments: 10, publishedAt: 1_777_900_000_000, sponsored: true },
  { likes: 390, comments: 10, publishedAt: "2026-06-01T10:00:00Z", boosted: true },
  { id: "d", likes: null, comments: 10, publishedAt: "2026-06-01T10:00:00Z" },
];

describe("engagementChart", () => {
  const rate = engagementRate(posts, { by: "followers", followers: 10_000 });

  // 300, 200 and 400 interactions over 10,000 followers.
  test("a point for each post at its rate and time, shaped by its kind", () => {
    expect(points(engagementChart(posts, rate, { followers: 10_000 }))).toEqual([
      { x: Date.UTC(2026, 4, 1, 10), y: 0.03, shape: "circle", kind: "ordinary", id: "a" },
      { x: 1_777_900_000_000, y: 0.02, shape: "triangle-up", kind: "sponsored", id: "b" },
      { x: Date.UTC(2026, 5, 1, 10), y: 0.04, shape: "square", kind: "chosen or paid", id: "post 3" },
    ]);
  });

  test("says what the rate is, what it rests on, and what was left out", () => {
    const text = words(engagementChart(posts, rate, { followers: 10_000 }));
    expect(text).toContain("Line: 3.00 %, no interval; n = 3.");
    expect(text).toContain("likes + comments per follower, median.");
    expect(text).toContain("1 of 4 posts lack what the rate needs and are left out.");
    expect(text).toContain("Squares: pinned or boosted posts.");
  });

  test("shades the interval of the rate", () => {
    const chart = engagementChart(posts, { ...about(0.03, 0.02, 0.05), basis }, { followers: 10_000 });
    expect(values(chart, ({ mark }) => mark.type === "rect")).toEqual([{ y: 0.02, y2: 0.05 }]);
    expect(words(chart)).toContain("95 % interval 2.00 % to 5.00 %, shaded");
  });

  test("an end that is open reaches the edge of the picture", () => {
    const chart = engagementChart(posts, { ...about(0.03, null, null), basis }, { followers: 10_000 });
    expect(values(chart, ({ mark }) => mark.type === "rect")).toEqual([{ y: 0, y2: 0.04 * 1.08 }]);
    expect(words(chart)).toContain("open on both sides");
  });

  // Type 7 quantiles of 1, 2, 3, 4 and 5 per cent.
  test("shows the middle half of peers", () => {
    const chart = engagementChart(posts, rate, { followers: 10_000, peers: [0.05, 0.01, 0.03, 0.02, 0.04] });
    expect(rows(chart)[1]).toEqual(["Peers", "3.00 %, half of them 2.00 % to 4.00 %"]);
    expect(words(chart)).toContain("half of 5 peers are between 2.00 % and 4.00 %, middle 3.00 %");
  });

  // The row of the table for 10,000 followers, at its levels 0.25, 0.5 and 0.75.
  test("peers of the table are those of the creator's size", () => {
    const { levels, quantiles, followers } = instagramEngagementPeers.median;
    const row = quantiles[followers.indexOf(10_000)] as readonly number[];
    const [low, middle, high] = [0.25, 0.5, 0.75].map((level) =>
      ((row[levels.indexOf(level)] as number) * 100).toPrecision(3),
    );
    const chart = engagementChart(posts, rate, { followers: 10_000, peers: instagramEngagementPeers.median });
    expect(rows(chart)[1]?.[1]).toBe(`${middle} %, half of them ${low} % to ${high} %`);
  });

  test("a table without the quartiles is read between its levels, and at its ends beyond", () => {
    const table = {
      ...instagramEngagementPeers.median,
      followers: [1_000, 20_000],
      levels: [0.4, 0.6],
      quantiles: [
        [0.02, 0.04],
        [0.02, 0.04],
      ],
    };
    const chart = engagementChart(posts, rate, { followers: 10_000, peers: table });
    expect(rows(chart)[1]?.[1]).toBe("3.00 %, half of them 2.00 % to 4.00 %");
  });

  test("peers that cannot be told are unknown, with the reason", () => {
    const peers = instagramEngagementPeers.median;
    expect(words(engagementChart(posts, rate, { peers }))).toContain("Peers: unknown, the followers are unknown.");
    expect(words(engagementChart(posts, rate, { followers: 10, peers }))).toContain(
      "no peers of this size were measured",
    );
    expect(words(engagementChart(posts, rate, { peers: [] }))).toContain("no peers are given");
  });

  test("peers of another basis are refused", () => {
    const peers = instagramEngagementPeers.mean;
    expect(problem(() => engagementChart(posts, rate, { followers: 10_000, peers }))).toBe(
      "basis-conflict peers.basis",
    );
  });

  test("posts stand in the order given where one does not tell its time", () => {
    const some = [{ likes: 100, comments: 0 }, ...posts];
    const chart = engagementChart(some, rate, { followers: 10_000 });
    expect(points(chart).map(({ x }) => x)).toEqual([1, 2, 3, 4]);
  });

  test("takes what selectPosts chose", () => {
    const chart = engagementChart(selectPosts(posts, { boosted: "exclude" }), rate, { followers: 10_000 });
    expect(points(chart).map(({ id }) => id)).toEqual(["a", "b"]);
  });

  test("by day single posts have no rate", () => {
    const chart = engagementChart(posts, plain(0.001, "likes/followers/day:mean"));
    expect(points(chart)).toEqual([]);
    expect(words(chart)).toContain("By day, single posts have no rate.");
  });

  test("an unknown rate is told with its reason, and no axis", () => {
    const chart = engagementChart(posts, unknown("missing-followers"));
    expect(isOfUnknown(chart)).toBe(true);
    expect(rows(chart)).toEqual([["Engagement by post", "unknown", "the number of followers is unknown"]]);
    expect(isOfUnknown(engagementChart(null, null))).toBe(true);
  });

  test("a rate of 0 is drawn, since 0 is known", () => {
    const chart = engagementChart([{ likes: 0, comments: 0 }], plain(0, basis), { followers: 10 });
    expect(points(chart).map(({ y }) => y)).toEqual([0]);
    expect(words(chart)).toContain("Line: 0 %");
  });

  test("many posts are drawn small and without a rim, so that none hides another", () => {
    const many = Array.from({ length: 201 }, (_, index) => ({ likes: 100 + index, comments: 0 }));
    const drawn = (list: typeof many) =>
      layers(
        engagementChart(list, engagementRate(list, { by: "followers", followers: 9_000 }), { followers: 9_000 }),
      ).find(({ mark }) => mark.type === "point")?.mark;
    expect(drawn(many)).not.toHaveProperty("stroke");
    expect(drawn(many.slice(1))).toHaveProperty("stroke");
  });

  test("holds no text of a post", () => {
    expect(JSON.stringify(engagementChart(posts, rate, { followers: 10_000 }))).not.toMatch(/Hello|#x/);
  });

  test.each([
    ["a bare number, which has no meaning", () => engagementChart(posts, 0.03), "basis-required rate"],
    ["a basis that is none", () => engagementChart(posts, plain(0.03, "likes")), "invalid-basis rate.basis"],
    ["a rate below 0", () => engagementChart(posts, plain(-1, basis)), "negative rate"],
    ["a rate that is no measure", () => engagementChart(posts, "3 %" as never), "not-a-number rate"],
    ["posts that are no list", () => engagementChart("posts" as never, rate), "not-an-array posts"],
    [
      "an impossible post",
      () => engagementChart([{ likes: -1, comments: 0 }], rate, { followers: 10 }),
      "negative posts[0].likes",
    ],
    [
      "an impossible time",
      () => engagementChart([{ likes: 1, comments: 0, publishedAt: 5 }], rate, { followers: 10 }),
      "time-in-seconds posts[0].publishedAt",
    ],
    ["peers that are no list", () => engagementChart(posts, rate, { peers: 3 as never }), "not-an-array peers"],
    ["an impossible peer", () => engagementChart(posts, rate, { peers: [0.1, -1] }), "negative peers[1]"],
    ["followers that are no count", () => engagementChart(posts, rate, { followers: 1.5 }), "not-an-integer followers"],
    ["options that are none", () => engagementChart(posts, rate, null as never), "not-an-object options"],
  ])("refuses %s", (_, run, code) => {
    expect(problem(run)).toBe(code);
  });
});

describe("followerHistoryChart", () => {
  const history = suspicious.followerHistory ?? [];
  const anomalies = growthAnomalies(history);

  test("a line through every day that tells its followers", () => {
    const chart = followerHistoryChart(history, anomalies);
    const line = values(chart, ({ mark }) => mark.type === "line");
    const known = history.filter(({ followers }) => typeof followers === "number");
    expect(line.map(({ y }) => y)).toEqual(known.map(({ followers }) => followers));
    expect(line[0]?.x).toBe(Date.parse(history[0]?.date as string));
  });

  test("an anomaly is shaded from its first day to its last, numbered and listed", () => {
    const [anomaly] = anomalies.anomalies;
    const chart = followerHistoryChart(history, anomalies);
    const [band] = values(chart, ({ mark }) => mark.type === "rect");
    expect(band).toMatchObject({
      x: Date.parse(anomaly?.from as string),
      x2: Date.parse(anomaly?.to as string),
      shape: "triangle-up",
      text: "1",
    });
    expect(rows(chart)[2]).toEqual(["1", `spike, ${anomaly?.from} to ${anomaly?.to}, +30.8 %`]);
    expect(words(chart)).toContain("1 anomaly; n = 120 days. It is numbered");
  });

  test("each kind has a shape of its own", () => {
    const [spike] = anomalies.anomalies;
    const kinds = ["spike", "drop", "jump-and-taper", "saw-tooth"] as const;
    const all = { ...anomalies, value: 4, anomalies: kinds.map((kind) => ({ ...spike, kind })) } as never;
    const chart = followerHistoryChart(history, all);
    expect(points(chart).map(({ shape }) => shape)).toEqual(["triangle-up", "triangle-down", "diamond", "cross"]);
    expect(words(chart)).toContain("4 anomalies; n = 120 days. They are numbered");
  });

  test("anomalies beyond the ninth have a shape and no number, which would hide others", () => {
    const many = {
      ...anomalies,
      value: 12,
      anomalies: Array.from({ length: 12 }, () => anomalies.anomalies[0]),
    } as never;
    expect(
      points(followerHistoryChart(history, many))
        .map(({ text }) => text)
        .slice(7),
    ).toEqual(["8", "9", "", "", ""]);
  });

  test("says where nothing could be judged, and why", () => {
    const two = history.slice(0, 2);
    expect(words(followerHistoryChart(two, growthAnomalies(two)))).toContain(
      "Whether it is usual is unknown: fewer days than",
    );
  });

  test("fewer than two days give a picture that says so", () => {
    expect(isOfUnknown(followerHistoryChart([]))).toBe(true);
    const chart = followerHistoryChart([{ date: "2026-01-01", followers: 5 }]);
    expect(isOfUnknown(chart)).toBe(true);
    expect(rows(chart)[0]?.[2]).toBe("fewer days than the method can serve");
  });

  test("says that its axis does not begin at 0", () => {
    expect(JSON.stringify(followerHistoryChart(history))).toContain("does not begin at 0");
  });

  const day = { date: "2026-01-01", followers: 5 };
  const kind = { kind: "spike", from: "2026-01-01", to: "2026-01-02", change: 1, because: "" };
  const given = (more: object) => ({ ...plain(1), anomalies: [{ ...kind, ...more }] }) as never;
  test.each([
    ["a history that is no list", () => followerHistoryChart("x" as never), "not-an-array history"],
    ["an impossible count", () => followerHistoryChart([{ ...day, followers: -5 }]), "negative history[0].followers"],
    [
      "a result of another function",
      () => followerHistoryChart([day], simulation() as never),
      "not-an-array anomalies.anomalies",
    ],
    ["anomalies that are no result", () => followerHistoryChart([day], [] as never), "not-an-object anomalies"],
    [
      "a kind that is none",
      () => followerHistoryChart([day], given({ kind: "x" })),
      "unknown-option anomalies.anomalies[0].kind",
    ],
    [
      "a day that is none",
      () => followerHistoryChart([day], given({ to: "x" })),
      "invalid-date anomalies.anomalies[0].to",
    ],
    [
      "a change that is none",
      () => followerHistoryChart([day], given({ change: Number.NaN })),
      "not-finite anomalies.anomalies[0].change",
    ],
    [
      "words that are none",
      () => followerHistoryChart([day], given({ because: 5 })),
      "not-a-string anomalies.anomalies[0].because",
    ],
  ])("refuses %s", (_, run, code) => {
    expect(problem(run)).toBe(code);
  });
});

describe("authenticityChart", () => {
  const sample = { method: "uniform", flagged: 30, classified: 200 } as const;
  const share = fakeFollowerShare(sample, { sensitivity: 0.9, specificity: 0.95 });

  test("the share of fakes with its interval, and what is unknown without a mark", () => {
    const chart = authenticityChart(share);
    const [one, ...others] = points(chart).filter(({ shape }) => shape === "circle");
    expect(one?.x).toBe(share.value);
    expect(others).toEqual([]);
    expect(rows(chart)[1]?.[1]).toMatch(/^unknown: /);
  });

  test("a report gives the same picture as the share that it holds", () => {
    const report = authenticityReport(suspicious);
    expect(authenticityChart(report)).toEqual(authenticityChart(report.details.followers));
  });

  test("only a bound: a line to it with an arrow, and no point", () => {
    const bounded = {
      ...share,
      ...unknown("only-bounded"),
      upperBound: 0.4,
      classes: { ...share.classes, fake: unknown("only-bounded") },
    };
    const chart = authenticityChart(bounded as never);
    expect(points(chart)).toEqual([
      { x: 0, y: expect.any(Number), shape: "triangle-left" },
      { x: 0.4, y: expect.any(Number), shape: "M0,-1L0,1" },
    ]);
    expect(rows(chart)[0]?.[1]).toMatch(/^at most 40 %; only an upper bound can be told/);
  });

  test("no sample at all is told as unknown", () => {
    expect(isOfUnknown(authenticityChart(fakeFollowerShare(null)))).toBe(true);
  });

  test.each([
    ["null", () => authenticityChart(null as never), "not-an-object result"],
    ["a list", () => authenticityChart([] as never), "not-an-object result"],
    ["a result of another function", () => authenticityChart(plain(1) as never), "not-an-object result.classes"],
    [
      "a report without details",
      () => authenticityChart({ details: {} } as never),
      "not-an-object result.details.followers",
    ],
    ["a bound beyond 1", () => authenticityChart({ ...share, upperBound: 2 }), "out-of-range result.upperBound"],
    ["a theme that is none", () => authenticityChart(share, { theme: "blue" as never }), "unknown-option theme"],
    ["a width that is none", () => authenticityChart(share, { width: 10 }), "out-of-range width"],
    ["a title that is none", () => authenticityChart(share, { title: 5 as never }), "not-a-string title"],
  ])("refuses %s", (_, run, code) => {
    expect(problem(run)).toBe(code);
  });
});

describe("signalsChart", () => {
  const report = authenticityReport(suspicious);

  test("a point for each signal that was compared; what is unusual has another shape and colour", () => {
    const compared = report.signals.filter(({ p }) => p !== null);
    const drawn = points(signalsChart(report));
    expect(drawn.map(({ x }) => x)).toEqual(compared.map(({ p }) => p));
    expect(drawn.map(({ shape }) => shape === "triangle-up")).toEqual(compared.map(({ unusual }) => unusual));
    expect(compared.some(({ unusual }) => unusual)).toBe(true);
  });

  test("every signal is told in words, the unknown ones with their reasons", () => {
    const told = rows(signalsChart(report));
    expect(told.map(([name]) => name)).toContain("Likes to views");
    expect(told.find(([name]) => name === "Likes to views")?.[1]).toBe(
      "not looked at: no post carries all the chosen interactions",
    );
    expect(told.find(([name]) => name === "Comments")?.[1]).toBe(
      "seen; how usual it is among creators, nobody has measured",
    );
  });

  test("a signal without a reason is simply not known", () => {
    const signals = report.signals.map((signal) => ({ ...signal, value: null, reason: undefined }));
    expect(rows(signalsChart({ ...report, signals }))[0]?.[1]).toBe(
      "not looked at: the value to work on is itself unknown",
    );
  });

  test.each([
    ["a result of another function", { signals: 5 }, "not-an-array report.signals"],
    ["a signal that is none", { signals: [null] }, "not-an-object report.signals[0]"],
    ["a signal without a name", { signals: [{ because: "" }] }, "not-a-string report.signals[0].signal"],
    ["a signal without words", { signals: [{ signal: "x" }] }, "not-a-string report.signals[0].because"],
    ["a share beyond 1", { signals: [{ signal: "x", because: "", p: 2 }] }, "out-of-range report.signals[0].p"],
    ["a coverage beyond 1", { coverage: 2 }, "out-of-range report.coverage"],
  ])("refuses %s", (_, more, code) => {
    expect(problem(() => signalsChart({ ...report, ...more } as never))).toBe(code);
  });
});

describe("scorecardChart", () => {
  test("a bar from 0 for each component that is known, and a dotted line over all for the others", () => {
    const chart = scorecardChart(composed);
    const rules = (width: number) => values(chart, ({ mark }) => mark.type === "rule" && mark.strokeWidth === width);
    expect(rules(12).map(({ x, x2 }) => [x, x2])).toEqual([
      [0, 72],
      [0, 56],
      [0, 40],
    ]);
    expect(
      values(chart, ({ mark }) => JSON.stringify(mark.strokeDash) === "[2,4]").map(({ x, x2 }) => [x, x2]),
    ).toEqual([[0, 100]]);
    expect(rules(2).map(({ x, x2 }) => [x, x2])).toContainEqual([42, 67]);
  });

  // Each known component weighs a quarter of three quarters: 72 / 3, 56 / 3, 40 / 3, which add up to 56.
  test("tells weights and what each adds", () => {
    expect(rows(scorecardChart(composed))).toEqual([
      ["Whole", "56.0, 95 % interval 42.0 to 67.0"],
      ["Engagement", "72.0 (95 % interval 60.0 to 83.0), weight 25 %, adds 24.0"],
      ["Audience fit", "56.0 (95 % interval 40.0 to 83.0), weight 25 %, adds 18.7"],
      ["Followers", "40.0 (95 % interval 20.0 to 63.0), weight 25 %, adds 13.3"],
      ["Comments", "unknown, weight 25 %: there are no comments to work on"],
    ]);
  });

  test("one known component is spoken of as one", () => {
    const components = [part("engagement", about(72, 60, 83)), part("comments", unknown("no-comments"))];
    expect(words(scorecardChart({ ...composed, components }))).toContain("1 of 2 components is known, ");
  });

  test("components of a geometric mean add nothing up", () => {
    expect(rows(scorecardChart({ ...composed, composition: "geometric" }))[1]?.[1]).not.toContain("adds");
    expect(words(scorecardChart({ ...composed, composition: "geometric" }))).toContain("geometric mean");
  });

  test("a component that threw says so by the code, and never by its message", () => {
    const failed = { ...part("mine", unknown("not-given")), error: { name: "TypeError", message: "secret" } };
    const told = rows(
      scorecardChart({ ...composed, components: [failed, { ...failed, error: { name: "E", code: "negative" } }] }),
    );
    expect(told[1]?.[1]).toBe("unknown, weight 25 %: it could not be computed (TypeError)");
    expect(told[2]?.[1]).toBe("unknown, weight 25 %: it could not be computed (negative)");
  });

  test("takes what scoreCreator gives, without showing who it is", () => {
    const score = { ...scoreCreator(creators[0] as never), score: composed };
    expect(scorecardChart(score)).toEqual(scorecardChart(composed));
  });

  test("a score that is unknown as a whole shows its components", () => {
    const chart = scorecardChart({ ...composed, value: null, reason: "missing-part", interval: undefined } as never);
    expect(chart.title.text).toEqual(["Scorecard"]);
    expect(rows(chart)[1]?.[1]).toContain("72.0");
    expect(isOfUnknown(scorecardChart(unknown("no-scorecard")))).toBe(true);
  });

  test.each([
    ["null", null, "not-an-object score"],
    ["a number", 5, "not-an-object score"],
    ["an object that is none", {}, "not-a-count"],
    ["a score beyond 100", plain(101), "out-of-range score"],
    ["components that are no list", { ...composed, components: 5 }, "not-an-array score.components"],
    ["a component that is none", { ...composed, components: [null] }, "not-an-object score.components[0]"],
    ["a component without a name", { ...composed, components: [{}] }, "not-a-string score.components[0].name"],
    [
      "a weight that is no share",
      { ...composed, components: [{ name: "a", weight: 2 }] },
      "out-of-range score.components[0].weight",
    ],
    [
      "a component beyond 100",
      { ...composed, components: [part("a", plain(101))] },
      "out-of-range score.components[0].score",
    ],
    ["a coverage that is none", { ...composed, coverage: -1 }, "negative score.coverage"],
  ])("refuses %s", (_, given, code) => {
    const found = problem(() => scorecardChart(given as never));
    if (code === "not-a-count") expect(found).not.toBe("nothing");
    else expect(found).toBe(code);
  });
});

describe("mixesChart", () => {
  const spend = compareMixes(
    {
      small: [{ engagement: about(400, 300, 500), cost: eur("300.00") }],
      large: [{ engagement: 900, cost: eur("800.00") }],
      open: [{ engagement: 500, cost: null }],
    },
    { goal: "engagement", seed: 1, draws: 500 },
  );

  test("a point for each mix at its cost and what it brings; what is unknown is named, not drawn", () => {
    const chart = mixesChart(spend);
    expect(points(chart).map(({ x, y }) => [x, y])).toEqual([
      [300, spend.mixes[0]?.engagement.value],
      [800, 900],
    ]);
    expect(words(chart)).toContain("“open” is not drawn: its cost is unknown.");
  });

  test("says in words what is unknown of a mix", () => {
    const money = { ...plain(1), value: eur("5") };
    const said = (goal: string, field: string, known: unknown): string => {
      const [one] = spend.mixes;
      const mixes = [
        { ...one, [field]: known },
        { ...one, name: "open", [field]: unknown("not-given") },
      ];
      return words(mixesChart({ ...spend, goal, mixes } as never));
    };
    expect(said("engagement", "engagement", plain(5))).toContain("“open” is not drawn: its interactions are unknown.");
    expect(said("sales", "profit", money)).toContain("“open” is not drawn: its profit is unknown.");
    expect(said("awareness", "netReach", plain(5))).toContain(
      "“open” is not drawn: how many people it reaches is unknown.",
    );
  });

  test("many mixes are numbered, the numbers told, and none stands on another", () => {
    const mixes = Array.from({ length: 20 }, (_, index) => ({
      ...spend.mixes[1],
      name: `mix ${"abcdefghijklmnopqrst"[index]}`,
      spend: { ...plain(1), value: eur(String(800 + 7 * index)) },
      engagement: plain(900 + ((index * 37) % 100)),
    }));
    const chart = mixesChart({ ...spend, mixes } as never);
    const labels = values(chart, ({ mark }) => mark.type === "text") as unknown as readonly {
      text: string;
      labelX: number;
      labelY: number;
      align: string;
    }[];
    expect(labels.map(({ text }) => Number(text)).sort((a, b) => a - b)).toEqual(mixes.map((_, index) => index + 1));
    expect(words(chart)).toContain("Numbers: 1 mix a, 2 mix b, 3 mix c");
    expect(rows(chart)[19]?.[0]).toBe("20 mix t");
    const boxes = labels.map(({ text, labelX, labelY, align }) => {
      const size = widthOf(text, 12);
      const from = align === "left" ? labelX : labelX - size;
      return { from, to: from + size, y: labelY };
    });
    const heaps = boxes.flatMap((box, index) =>
      boxes.slice(index + 1).filter(({ from, to, y }) => from < box.to && box.from < to && Math.abs(y - box.y) < 12),
    );
    expect(heaps).toEqual([]);
  });

  test("another goal can be asked for", () => {
    expect(isOfUnknown(mixesChart(spend, { goal: "awareness" }))).toBe(true);
    expect(points(mixesChart(comparison(), { goal: "engagement" })).length).toBe(3);
  });

  test("the shape tells the frontier: on it, not, unknown", () => {
    const mixes = [true, false, null].map((onFrontier) => ({ ...spend.mixes[0], onFrontier }));
    const chart = mixesChart({ ...spend, mixes } as never);
    expect(points(chart).map(({ shape }) => shape)).toEqual(["diamond", "circle", "square"]);
    expect(rows(chart).map((row) => row[4])).toEqual(["yes", "no", "unknown"]);
  });

  test("a verdict that is open says why", () => {
    expect(words(mixesChart({ ...spend, value: null, reason: "tied" } as never))).toContain(
      "Most likely the best for engagement: unknown: several are equally good",
    );
  });

  test("names of mixes at the same place do not stand on each other", () => {
    const mixes = ["first", "second", "third"].map((name) => ({ ...spend.mixes[1], name }));
    const labels = values(mixesChart({ ...spend, mixes } as never), ({ mark }) => mark.type === "text");
    const at = labels.map(({ labelX, labelY }) => `${labelX} ${labelY}`);
    expect(new Set(at).size).toBeGreaterThan(1);
  });

  test("no mix at all", () => {
    expect(isOfUnknown(mixesChart({ ...spend, mixes: [] } as never))).toBe(true);
  });

  test.each([
    ["null", null, "not-an-object comparison"],
    ["a result of another function", simulation(), "unknown-option comparison.goal"],
    ["mixes that are no list", { ...spend, mixes: 5 }, "not-an-array comparison.mixes"],
    ["a mix that is none", { ...spend, mixes: [null] }, "not-an-object comparison.mixes[0]"],
    ["a mix without a name", { ...spend, mixes: [{}] }, "not-a-string comparison.mixes[0].name"],
    [
      "a profit that is no money",
      { ...spend, goal: "sales", mixes: [{ ...spend.mixes[0], profit: plain(5) }] },
      "not-an-object comparison.mixes[0].profit",
    ],
    [
      "a place that is neither on the frontier nor off it",
      { ...spend, mixes: [{ ...spend.mixes[0], onFrontier: undefined }] },
      "not-a-boolean comparison.mixes[0].onFrontier",
    ],
    [
      "a probability beyond 1",
      { ...spend, mixes: [{ ...spend.mixes[0], probability: plain(2) }] },
      "out-of-range comparison.mixes[0].probability",
    ],
    [
      "a cost that is none",
      { ...spend, mixes: [{ ...spend.mixes[0], spend: { ...plain(1), value: { amount: "x", currency: "EUR" } } }] },
      "invalid-amount comparison.mixes[0].spend.amount",
    ],
  ])("refuses %s", (_, given, code) => {
    expect(problem(() => mixesChart(given as never))).toBe(code);
  });

  test("refuses a goal that is none", () => {
    expect(problem(() => mixesChart(spend, { goal: "fame" as never }))).toBe("unknown-option goal");
  });
});

describe("returnChart", () => {
  const played = simulation();

  test("the middle, the middle half, the interval, the mean, and the plays without a profit", () => {
    const chart = returnChart(played);
    const at = (p: number) => played.quantiles.find((quantile) => quantile.p === p)?.value;
    expect(values(chart, ({ mark }) => mark.strokeWidth === 12).map(({ x, x2 }) => [x, x2])).toEqual([
      [at(0.25), at(0.75)],
    ]);
    expect(points(chart).map(({ x }) => x)).toEqual([played.interval?.low, played.interval?.high, played.value]);
    expect(values(chart, ({ mark }) => mark.shape === "diamond").map(({ x }) => x)).toEqual([played.mean]);
    const loss = ((1 - (played.probabilityOfProfit as number)) * 100).toFixed(0);
    expect(rows(chart)[0]).toEqual(["No profit", `${loss} % of 10,000 plays`]);
  });

  test("holds 0 inside, so that loss and profit can be told apart", () => {
    const shifted = { ...played, value: 2, interval: undefined, mean: 2, quantiles: [{ p: 0.5, value: 2 }] };
    const chart = returnChart(shifted as never);
    const domain = layers(chart)[0]?.encoding.x?.scale as { domain: [number, number] };
    expect(domain.domain[0]).toBeLessThan(0);
    expect(rows(chart)).toContainEqual(["Mean", "200 %"]);
  });

  test("an unknown return is told with its reason", () => {
    const nothing = { ...played, ...unknown("missing-margin"), quantiles: [], mean: null, probabilityOfProfit: null };
    expect(isOfUnknown(returnChart(nothing as never))).toBe(true);
  });

  test.each([
    ["null", null, "not-an-object simulation"],
    ["a measure that is no simulation", plain(1), "not-an-array simulation.quantiles"],
    ["a quantile that is none", { ...played, quantiles: [5] }, "not-an-object simulation.quantiles[0]"],
    [
      "a probability beyond 1",
      { ...played, quantiles: [{ p: 2, value: 1 }] },
      "out-of-range simulation.quantiles[0].p",
    ],
    ["a mean that is none", { ...played, mean: null }, "not-a-number simulation.mean"],
    [
      "a probability of profit beyond 1",
      { ...played, probabilityOfProfit: 2 },
      "out-of-range simulation.probabilityOfProfit",
    ],
  ])("refuses %s", (_, given, code) => {
    expect(problem(() => returnChart(given as never))).toBe(code);
  });
});

describe("rankingChart", () => {
  const one = (id: string, score: number) => ({
    id,
    score: about(score, score - 9, score + 9),
    rank: about(1.5, 1, 3),
    probabilityOfFirst: plain(0.4),
  });
  const ranking = { creators: [one("ada", 70), one("ben", 60), one("cleo", 50)] };

  test("scores in the order of the ranking, with rank and probability in words", () => {
    const chart = rankingChart(ranking);
    expect(
      points(chart)
        .filter(({ shape }) => shape === "circle")
        .map(({ x }) => x),
    ).toEqual([70, 60, 50]);
    expect(rows(chart)[0]).toEqual([
      "ada",
      "score 70.0, 95 % interval 61.0 to 79.0; rank 1.5, 95 % interval 1 to 3; among the first with 40 %",
    ]);
  });

  test("takes what rankCreators gives, and names who has no id by the place", () => {
    const chart = rankingChart(rankCreators([creators[0], ordinary] as never, { seed: 1 }));
    expect(rows(chart).length).toBe(2);
    const nobody = {
      id: null,
      index: 4,
      score: null,
      rank: unknown("not-given"),
      probabilityOfFirst: unknown("not-given"),
    };
    expect(rows(rankingChart({ creators: [nobody] }))).toEqual([
      ["creator 5", "score unknown: the value to work on is itself unknown"],
    ]);
  });

  test("says among how many first, and what the ranks rest on", () => {
    const said = (first: number, probability: number, n = 12) => {
      const creator = { ...one("ada", 70), probabilityOfFirst: { ...plain(probability), n } };
      return rows(rankingChart({ creators: [creator], first }))[0]?.[1]
        ?.split("; ")
        .at(-1);
    };
    expect(said(1, 0.4)).toBe("the first with 40 %");
    expect(said(3, 0.4)).toBe("among the first 3 with 40 %");
    // No draw of 10,000 is not never.
    expect([said(1, 0), said(1, 0.0004), said(1, 0.001)]).toEqual([
      "the first with below 0.1 %",
      "the first with below 0.1 %",
      "the first with 0.1 %",
    ]);
    expect([said(1, 1), said(1, 1, 1), said(3, 1, 3)]).toEqual([
      "the first with above 99.9 %",
      "the first with 100 %",
      "among the first 3 with 100 %",
    ]);
    const ranked = rankCreators([creators[0], ordinary] as never, { seed: 1, first: 2 });
    expect(rows(rankingChart(ranked))[0]?.[1]).toContain("among the first 2 with 100 %");
    expect(words(rankingChart(ranking))).toContain("Ranks and probabilities take what is unknown as 0 for everybody.");
  });

  test("of one creator, and of nobody", () => {
    expect(words(rankingChart({ creators: [one("ada", 70)] }))).toContain("1 creator, by the low end of the score.");
    const nobody = rankingChart(rankCreators([]));
    expect(isOfUnknown(nobody)).toBe(true);
    expect(rows(nobody)).toEqual([["Ranking", "unknown", "there is nobody to rank"]]);
  });

  test("draws the first so many, and tells of all", () => {
    const chart = rankingChart(ranking, { most: 2 });
    expect(points(chart).filter(({ shape }) => shape === "circle").length).toBe(2);
    expect(rows(chart).length).toBe(3);
    expect(words(chart)).toContain("The first 2 are drawn.");
  });

  test.each([
    ["null", () => rankingChart(null as never), "not-an-object ranking"],
    ["a result of another function", () => rankingChart(simulation() as never), "not-an-array ranking.creators"],
    ["a creator that is none", () => rankingChart({ creators: [null] } as never), "not-an-object ranking.creators[0]"],
    ["a creator without an id", () => rankingChart({ creators: [{}] } as never), "not-a-string ranking.creators[0].id"],
    ["a number that is none", () => rankingChart({ ...ranking, first: -1 }), "negative ranking.first"],
    ["none to draw", () => rankingChart(ranking, { most: 0 }), "out-of-range most"],
  ])("refuses %s", (_, run, code) => {
    expect(problem(run)).toBe(code);
  });
});

describe("every picture", () => {
  test("has the title that is asked for, broken into lines that fit", () => {
    const title = "A title that is too long for one line of a picture on a phone";
    const { text } = scorecardChart(composed, { title }).title;
    expect(text.join(" ")).toBe(title);
    expect(text.length).toBeGreaterThan(1);
  });

  test("is as wide as it is asked to be", () => {
    for (const width of [240, 360, 2_000]) {
      const chart = scorecardChart(composed, { width });
      expect(chart.width + chart.padding.left + chart.padding.right).toBe(width);
    }
  });

  test("cuts words that no line holds, and names that are endless", () => {
    const long = "x".repeat(5_000);
    const chart = rankingChart({
      creators: [{ id: long, score: plain(1), rank: plain(1), probabilityOfFirst: plain(1) }],
    });
    const texts = values(chart, ({ mark }) => mark.fontWeight === "bold").flatMap(({ text }) => text as string[]);
    expect(texts.length).toBe(2);
    expect(texts[1]).toMatch(/…$/);
  });
});
