import { formatBasis } from "../core/basis.js";
import type { Post } from "../core/creator.js";
import { amountProblem, refuse } from "../core/guard.js";
import type { Maybe, Measure } from "../core/measure.js";
import { readBasis } from "../core/parse-basis.js";
import { requireTime } from "../core/time.js";
import { ratedPosts } from "../engagement/rated-posts.js";
import type { SelectedPosts } from "../posts/select-posts.js";
import { unpackPosts } from "../posts/unpack-posts.js";
import type { Chart } from "./chart.js";
import { type ChartOptions, takeOptions } from "./chart-options.js";
import { aboveAxis, leftAxis, makeChart, plotWidth } from "./frame.js";
import { type ChartPeers, peerQuartiles } from "./peer-quartiles.js";
import { percent } from "./rounded.js";
import { tickLabels } from "./tick-labels.js";
import { ticks } from "./ticks.js";
import { timeAxis } from "./time-axis.js";
import { unknownChart } from "./unknown-chart.js";
import { basisText, intervalText, measureOf } from "./words.js";
import { plainText } from "./wrap-text.js";

/** What {@link engagementChart} is drawn with. */
export interface EngagementChartOptions extends ChartOptions {
  /** Followers now, for posts that do not tell those of their publish day, and for a table of peers. */
  readonly followers?: Maybe<number>;
  /** Rates of peers on the basis of the rate, or a table of them by size such as `instagramEngagementPeers.median`. */
  readonly peers?: Maybe<ChartPeers>;
}

const chart = "engagement-chart@1";
const title = "Engagement by post";
const height = 180;
const left = 52;

/** What a post is, each with a shape of its own. */
const kinds = [
  { name: "chosen or paid", shape: "square", is: ({ pinned, boosted }: Post) => pinned === true || boosted === true },
  { name: "sponsored", shape: "triangle-up", is: ({ sponsored }: Post) => sponsored === true },
  { name: "ordinary", shape: "circle", is: () => true },
] as const;
/** More points than that would hide each other: they are drawn small, and without a rim in the colour of the ground. */
const mostPoints = 200;
const words = {
  "chosen or paid": "Squares: pinned or boosted posts.",
  sponsored: "Triangles: sponsored posts.",
  ordinary: "Points: posts.",
} as const;

/**
 * A picture of engagement by post: the rate of each post as a point, the rate of all of them as a line with its interval
 * shaded, and the middle half of peers between dashed lines. The axis is the rate, in per cent, from 0; posts stand in
 * order of time where all tell theirs, and else in the order given. Sponsored posts and pinned or boosted ones
 * have shapes of their own.
 *
 * What was divided by what comes from the basis of the rate. A post that lacks what it needs is left out and counted. By
 * `day`, single posts have no rate, so they are left out.
 *
 * @param posts - the posts, or what `selectPosts` chose of them: those that the rate was made of
 * @param rate - what `engagementRate` or `scoreCreator` gives for them
 * @param options - `followers`, `peers`; theme, title, width
 * @returns a specification of Vega-Lite, as plain data; of a post nothing but its id, time, kind and rate. An unknown rate gives a picture that says why
 * @throws InvalidInputError `basis-required` at `rate` for a bare number; `invalid-basis` at `rate.basis`; `basis-conflict` at
 * `peers.basis`; impossible posts with code and path
 * @see docs/charts.md
 * @example
 * import { engagementRate } from "influencer-scoring/engagement";
 * import { engagementChart } from "influencer-scoring/charts";
 * const posts = [410, 380, 300, 520, 290, 330].map((likes) => ({ likes, comments: 10 }));
 * const rate = engagementRate(posts, { by: "followers", followers: 12_000 });
 * const { usermeta } = engagementChart(posts, rate, { followers: 12_000, peers: [0.01, 0.02, 0.03, 0.04] });
 * for (const row of usermeta.figures.rows.slice(0, 3)) console.log(row.join(": "));
 * // => All: 3.04 %, 95 % interval 2.53 % to 4.09 %
 * // => Peers: 2.50 %, half of them 1.75 % to 3.25 %
 * // => post 1: 3.50 %
 */
export function engagementChart(
  posts: Maybe<readonly Post[] | SelectedPosts>,
  rate: Maybe<number> | Measure,
  options: EngagementChartOptions = {},
): Chart {
  const taken = takeOptions(options);
  const measure = measureOf(rate, "rate");
  if (typeof rate === "number") refuse("basis-required", "rate");
  if (measure.value !== null) refuse(amountProblem(measure.value), "rate");
  const given = posts ?? [];
  refuse(
    Array.isArray("posts" in Object(given) ? (given as SelectedPosts).posts : given) ? undefined : "not-an-array",
    "posts",
  );
  const all = unpackPosts(given).posts.length;
  if (measure.value === null) return unknownChart({ chart, title }, measure, taken);
  const basis = readBasis(measure.basis);
  if (!basis) refuse("invalid-basis", "rate.basis");
  const { denominator, interactions, weights, format } = basis as NonNullable<typeof basis>;
  const { peers, followers = null } = options;
  const rated =
    denominator === "day"
      ? { posts: [], rates: [] }
      : ratedPosts(posts, { by: denominator, interactions, weights, format, followers, interval: false });
  const canonical = formatBasis(basis as NonNullable<typeof basis>);
  const quartiles = peers === null || peers === undefined ? undefined : peerQuartiles(peers, canonical, followers);
  const beside = typeof quartiles === "object" ? quartiles : undefined;

  const times = rated.posts.map(({ publishedAt }, index) =>
    publishedAt === null || publishedAt === undefined ? null : requireTime(publishedAt, `posts[${index}].publishedAt`),
  );
  const isDated = times.length > 0 && times.every((time) => time !== null);
  const points = rated.posts.map((post, index) => {
    const { name, shape } = kinds.find(({ is }) => is(post)) as (typeof kinds)[number];
    const x = isDated ? (times[index] as number) : index + 1;
    return { x, y: rated.rates[index] as number, shape, kind: name, id: idOf(post, index) };
  });
  const { colours } = taken;
  const width = plotWidth(taken, left);
  const { value, interval } = measure;
  const peak = Math.max(value, interval?.high ?? 0, beside?.high ?? 0, ...points.map(({ y }) => y));
  const top = (peak || 1) * 1.08;
  const marks = ticks(0, top);
  const within = (end: number | null, otherwise: number): number => Math.min(top, Math.max(0, end ?? otherwise));
  const at = points.map(({ x }) => x);
  const axis = isDated
    ? timeAxis([Math.min(...at), Math.max(...at)], width)
    : {
        type: "quantitative",
        scale: { domain: [0, points.length + 1], nice: false },
        axis:
          points.length > 0
            ? { title: "post, in the order given", values: wholeTicks(points.length), format: "d", grid: false }
            : null,
      };
  const x = { field: "x", ...axis };
  const y = {
    field: "y",
    type: "quantitative",
    scale: { domain: [0, top], nice: false },
    axis: leftAxis("engagement rate", left, {
      values: marks,
      ...tickLabels(marks, "share"),
    }),
  };
  const level = (values: readonly number[], mark: object): object[] =>
    values.length > 0
      ? [{ data: { values: values.map((one) => ({ y: one })) }, mark: { type: "rule", ...mark }, encoding: { y } }]
      : [];
  const present = kinds.filter(({ name }) => points.some(({ kind }) => kind === name)).map(({ name }) => name);
  const ends = interval ? [interval.low, interval.high].filter((end) => end !== null) : [];
  return makeChart(
    {
      chart,
      title,
      lines: [
        `Line: ${percent(value)}, ${interval ? `${intervalText(interval, percent)}, shaded` : "no interval"}; n = ${measure.n}.`,
        `${basisText(measure.basis)}.`,
        ...present.map((name) => words[name]).reverse(),
        ...(denominator === "day" ? ["By day, single posts have no rate."] : leftOut(all - points.length, all)),
        ...(beside
          ? [
              `Dashes: half of ${beside.n} peers are between ${percent(beside.low)} and ${percent(beside.high)}, middle ${percent(beside.middle)}.`,
            ]
          : typeof quartiles === "string"
            ? [`Peers: unknown, ${quartiles}.`]
            : []),
      ],
      figures: {
        columns: ["Post", "Rate"],
        rows: [
          ["All", `${percent(value)}, ${interval ? intervalText(interval, percent) : "no interval"}`],
          ...(beside
            ? [["Peers", `${percent(beside.middle)}, half of them ${percent(beside.low)} to ${percent(beside.high)}`]]
            : []),
          ...points.map(({ id, y: one, kind }) => [id, `${percent(one)}${kind === "ordinary" ? "" : `, ${kind}`}`]),
        ],
      },
      height,
      left,
      above: aboveAxis,
      bottom: points.length > 0 ? 44 : 14,
      layers: [
        ...(interval && interval.shape === "between"
          ? [
              {
                data: { values: [{ y: within(interval.low, 0), y2: within(interval.high, top) }] },
                mark: { type: "rect", fill: colours.mark, fillOpacity: 0.18 },
                encoding: { y, y2: { field: "y2" } },
              },
            ]
          : []),
        ...level(ends as number[], { color: colours.mark, strokeWidth: 1 }),
        ...level(beside ? [beside.low, beside.high] : [], { color: colours.peer, strokeWidth: 2, strokeDash: [6, 4] }),
        ...level(beside ? [beside.middle] : [], { color: colours.peer, strokeWidth: 2, strokeDash: [2, 3] }),
        ...level([value], { color: colours.mark, strokeWidth: 3 }),
        ...(points.length > 0
          ? [
              {
                data: { values: points },
                mark: {
                  type: "point",
                  filled: true,
                  opacity: 1,
                  fill: colours.ink,
                  ...(points.length > mostPoints ? { size: 12 } : { size: 55, stroke: colours.ground, strokeWidth: 1 }),
                },
                encoding: { x, y, shape: { field: "shape", type: "nominal", scale: null } },
              },
            ]
          : []),
      ],
    },
    taken,
  );
}

/** The id of a post, as the caller gave it. */
const idOf = ({ id }: Post, index: number): string =>
  typeof id === "string" && plainText(id) !== "" ? plainText(id) : `post ${index + 1}`;

const leftOut = (left: number, all: number): readonly string[] =>
  left > 0 ? [`${left} of ${all} posts lack what the rate needs and are left out.`] : [];

/** Marks at whole numbers. */
function wholeTicks(last: number): number[] {
  return [
    ...new Set(
      ticks(1, Math.max(2, last), 5)
        .filter(Number.isInteger)
        .concat(last === 1 ? 1 : last),
    ),
  ].filter((tick) => tick >= 1 && tick <= last);
}
