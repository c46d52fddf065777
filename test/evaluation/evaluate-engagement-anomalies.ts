/**
 * Do the signals of `engagementAnomalies` keep their promise on real accounts? Peers are measured from one half of the
 * accounts, the other half is judged, and the other way round. Of ordinary accounts at most 5 % may lie outside of what
 * 95 % of peers show, in all tiers and with few posts and more. Then the same held-out accounts are tampered with, to see
 * what is found.
 *
 * npx tsx test/evaluation/evaluate-engagement-anomalies.ts <folder with instagram_posts_kim.csv>
 */
import { fileURLToPath } from "node:url";
import { countedPosts } from "../../src/authenticity/counted-posts.js";
import { type EngagementAnomalyOptions, engagementAnomalies } from "../../src/authenticity/engagement-anomalies.js";
import type { EngagementSignalName } from "../../src/authenticity/engagement-signal.js";
import type { Creator, Post } from "../../src/core/index.js";
import { engagementRate, measureEngagementPeers } from "../../src/engagement/index.js";
import { instagramPostSpread } from "../../src/reference/index.js";
import { sum } from "../../src/statistics/index.js";
import { random } from "../support/random.js";
import { type Figure, printFigures } from "./figures.js";
import { fitMiddleVariance, postVariances } from "./fit-post-spread.js";
import { fitRatioPeers } from "./fit-ratio-peers.js";
import { tableFollowers } from "./peer-table-shape.js";
import { readPosts } from "./read-posts.js";

type Account = Creator & { followers: number; posts: readonly Post[] };
type Judged = { account: Account; counted: number; likes: number; result: ReturnType<typeof engagementAnomalies> };

/** Peers measured from some accounts only, by the ways that the built-in ones are measured. */
function peersOf(accounts: readonly Account[]): EngagementAnomalyOptions["peers"] {
  const about = { platform: "instagram", source: "kim-2020" } as const;
  const counts = accounts.flatMap(({ posts, followers }) => {
    const [above = [], below = []] = countedPosts(posts, ["comments", "likes"]).counts;
    return sum(below) > 0 ? [{ followers, above: sum(above), below: sum(below) }] : [];
  });
  const { all, close } = postVariances(accounts);
  return {
    engagement: measureEngagementPeers(
      accounts.map(({ posts, followers }) => ({
        followers,
        rate: engagementRate(posts, { by: "followers", followers, interval: false }),
      })),
      { ...about, id: "half@1", basis: "likes+comments/followers:median", followers: tableFollowers },
    ),
    commentsToLikes: fitRatioPeers(counts, { ...about, id: "half@1", basis: "comments/likes:pooled", formats: [] }),
    evenness: { ...instagramPostSpread, close: fitMiddleVariance(close), all: fitMiddleVariance(all) },
  };
}

/** The accounts, each with the peers of the half that it is not part of. */
function halved(accounts: readonly Account[]): { account: Account; peers: EngagementAnomalyOptions["peers"] }[] {
  const next = random(2_026);
  const halves: [Account[], Account[]] = [[], []];
  for (const account of accounts) halves[next() < 0.5 ? 0 : 1].push(account);
  return halves.flatMap((half, i) => {
    const peers = peersOf(halves[1 - i] as Account[]);
    return half.map((account) => ({ account, peers }));
  });
}

/** By how much more accounts than p itself have at most p, where that is most: 0 where p keeps its promise everywhere. */
function excess(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b).reduce((most, p, i, { length }) => Math.max(most, (i + 1) / length - p), 0);
}

const names: readonly EngagementSignalName[] = ["engagement-for-size", "comments-to-likes", "evenness"];
const tiers = [
  ["1k to 10k", 1_000, 10_000],
  ["10k to 50k", 10_000, 50_000],
  ["50k to 500k", 50_000, 500_000],
  ["500k to 10M", 500_000, 10_000_001],
] as const;
const lengths = [
  ["1 post", 1, 1],
  ["2 to 3 posts", 2, 3],
  ["4 to 8 posts", 4, 8],
] as const;

/** What the signals say of real accounts as they are, and of the same accounts tampered with. */
export async function evaluateEngagementAnomalies(folder: string): Promise<Figure[]> {
  const accounts = (await readPosts(folder)).filter(({ followers }) => (followers ?? 0) <= 10_000_000) as Account[];
  const held = halved(accounts);
  const judge = (change: (account: Account) => Account | undefined): Judged[] =>
    held.flatMap(({ account, peers }) => {
      const changed = change(account);
      if (!changed) return [];
      const { followers, posts } = changed;
      const [likes = []] = countedPosts(posts, ["likes", "comments"]).counts;
      const result = engagementAnomalies(posts, { platform: "instagram", followers, peers });
      return [{ account, counted: likes.length, likes: sum(likes), result }];
    });
  return [...ordinary(judge((account) => account)), ...tampered(judge)];
}

function ordinary(judged: readonly Judged[]): Figure[] {
  const part = (name: string) => `engagement anomalies: ordinary accounts, ${name}`;
  const figures = names.flatMap((name): Figure[] => {
    const known = judged.flatMap(({ result, ...rest }) => {
      const signal = result.signals.find(({ signal }) => signal === name);
      return signal?.p ? [{ ...rest, p: signal.p, direction: signal.direction }] : [];
    });
    const share = (of: typeof known, level: number) => of.filter(({ p }) => p <= level).length / of.length;
    const groups: [string, typeof known][] = [
      ["all", known],
      ...tiers.map(([tier, from, below]): [string, typeof known] => [
        tier,
        known.filter(({ account }) => account.followers >= from && account.followers < below),
      ]),
      ...lengths.map(([length, from, to]): [string, typeof known] => [
        length,
        known.filter(({ counted }) => counted >= from && counted <= to),
      ]),
    ];
    const unusual = known.filter(({ p }) => p <= 0.05);
    const sides = (["low", "high"] as const).map((side) => ({
      part: part(name),
      name: `all: ${side}`,
      value: unusual.filter(({ direction }) => direction === side).length / known.length,
    }));
    return groups
      .filter(([, group]) => group.length > 0)
      .flatMap(([group, of]): Figure[] => [
        // Two standard errors beside the bar of .06, since small groups scatter.
        {
          part: part(name),
          name: `${group}: p at most .05`,
          value: share(of, 0.05),
          atMost: Number((0.06 + 2 * Math.sqrt(0.0475 / of.length)).toFixed(4)),
          n: of.length,
        },
        ...(group === "all" ? [{ part: part(name), name: `${group}: p at most .0201`, value: share(of, 0.0201) }] : []),
        ...(group === "all" && name !== "engagement-for-size"
          ? [{ part: part(name), name: `${group}: p at most .0101`, value: share(of, 0.0101) }]
          : []),
        { part: part(name), name: `${group}: largest excess of accounts over p`, value: excess(of.map(({ p }) => p)) },
      ])
      .concat(sides);
  });
  for (const compared of [2, 3]) {
    const of = judged.filter(({ result }) => result.compared === compared);
    for (const fewest of [1, 2])
      figures.push({
        part: part("all signals"),
        name: `${compared} compared: at least ${fewest} unusual`,
        value: of.filter(({ result }) => (result.value ?? 0) >= fewest).length / of.length,
        n: of.length,
      });
  }
  return figures;
}

function tampered(judge: (change: (account: Account) => Account | undefined) => Judged[]): Figure[] {
  const part = "engagement anomalies: found among accounts that were tampered with";
  const found = (judged: readonly Judged[], signal: EngagementSignalName, side: "low" | "high") =>
    judged.filter(({ result }) =>
      result.signals.some((each) => each.signal === signal && each.unusual && each.direction === side),
    ).length / judged.length;
  const figure = (
    name: string,
    judged: readonly Judged[],
    signal: EngagementSignalName,
    side: "low" | "high",
  ): Figure => ({
    part,
    name: `${name}: ${signal} ${side}`,
    value: found(judged, signal, side),
    n: judged.length,
  });
  const withPosts = (account: Account, change: (post: Post, index: number) => Post): Account => ({
    ...account,
    posts: account.posts.map(change),
  });
  const figures: Figure[] = [];
  for (const factor of [2, 5, 10]) {
    const judged = judge((account) =>
      account.followers * factor <= 10_000_000 ? { ...account, followers: account.followers * factor } : undefined,
    );
    figures.push(figure(`followers × ${factor}`, judged, "engagement-for-size", "low"));
  }
  for (const factor of [3, 10]) {
    const judged = judge((account) =>
      withPosts(account, (post) => ({ ...post, likes: (post.likes as number) * factor })),
    );
    figures.push(
      figure(`likes × ${factor}`, judged, "engagement-for-size", "high"),
      figure(`likes × ${factor}`, judged, "comments-to-likes", "low"),
    );
  }
  const silent = judge((account) =>
    withPosts(account, (post) => ({ ...post, comments: post.comments === null ? null : 0 })),
  );
  for (const [name, from, below] of [
    ["below 300 likes", 1, 300],
    ["300 to 1,000 likes", 300, 1_000],
    ["1,000 to 3,000 likes", 1_000, 3_000],
    ["3,000 likes and more", 3_000, Number.POSITIVE_INFINITY],
  ] as const) {
    const group = silent.filter(({ likes }) => likes >= from && likes < below);
    figures.push(figure(`no comments, ${name}`, group, "comments-to-likes", "low"));
  }
  const next = random(7);
  for (const spread of [0.02, 0.1]) {
    const even = judge((account) => {
      if (account.posts.length < 3) return undefined;
      const first = account.posts[0]?.likes as number;
      return withPosts(account, (post) => ({
        ...post,
        likes: Math.round(first * (1 + spread * (2 * next() - 1))),
        comments: 0,
      }));
    });
    figures.push(figure(`likes within ± ${100 * spread} %, 3 to 8 posts`, even, "evenness", "low"));
  }
  for (const factor of [5, 20]) {
    const uneven = judge((account) =>
      account.posts.length < 3
        ? undefined
        : withPosts(account, (post, i) => (i ? post : { ...post, likes: (post.likes as number) * factor })),
    );
    figures.push(figure(`one of 3 to 8 posts × ${factor}`, uneven, "evenness", "high"));
  }
  return figures;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  printFigures(await evaluateEngagementAnomalies(process.argv[2] ?? "../shared/data"));
