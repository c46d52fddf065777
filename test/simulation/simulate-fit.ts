/**
 * How often do the intervals of replies, hashtags, deliveries and partnerships hold the truth? Prints the tables of
 * `docs/fit.md`, and puts them there with `--write`. Exits with 1 where a bar is missed: at least 93 % for the share of
 * comments answered, for the ratios of hashtags, for deliveries and for the decay.
 *
 * npx tsx test/simulation/simulate-fit.ts [--write] [--samples 2000]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  coverDecay,
  coverDelivery,
  coverDisclosure,
  coverLateness,
  coverMultiplier,
  coverReplies,
  coverTagged,
  coverUse,
} from "./fit-coverage.js";

const { values } = parseArgs({ options: { write: { type: "boolean" }, samples: { type: "string", default: "2000" } } });
const samples = Number(values.samples);
const bar = 0.93;
let missed = 0;

const percent = (share: number) => (Number.isNaN(share) ? "–" : `${(100 * share).toFixed(1)} %`);
/** A coverage that must not miss the bar by more than chance has it, and how many samples had an interval where not all did. */
function judged({ coverage, given }: { readonly coverage: number; readonly given: number }, hasBar = true): string {
  const error = 2 * Math.sqrt((bar * (1 - bar)) / (samples * given));
  const isMiss = hasBar && coverage < bar - error;
  if (isMiss) missed++;
  return `${percent(coverage)}${isMiss ? " **missed**" : ""}${given < 0.995 ? ` (of ${percent(given)})` : ""}`;
}
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  `| ${head.join(" | ")} |`,
  `|${head.map(() => "---").join("|")}|`,
  ...rows.map((row) => `| ${row.join(" | ")} |`),
  "",
];

const sizes = [
  [5, 10],
  [12, 10],
  [30, 10],
  [12, 40],
] as const;
const kinds = [
  ["independent", { alike: 0, favour: 0, people: 5_000 }],
  ["posts a little alike", { alike: 0.1, favour: 0, people: 5_000 }],
  ["posts very much alike", { alike: 0.4, favour: 0, people: 300 }],
  ["posts and friends alike", { alike: 0.1, favour: 1, people: 80 }],
] as const;
const replies = [0.05, 0.3, 0.7].flatMap((rate) =>
  kinds.flatMap(([name, kind]) =>
    sizes.map(([posts, perPost]) => {
      const covered = coverReplies({ rate, posts, perPost, ...kind, hoursAfter: 24 }, samples);
      return [
        String(rate),
        name,
        `${posts} × ${perPost}`,
        percent(covered.wilson.coverage),
        judged(covered.rate),
        judged(covered.commentersAnswered, false),
        judged(covered.repeat),
        judged(covered.hours, false),
        judged(covered.half, false),
      ];
    }),
  ),
);

const unequal = [30, 60].flatMap((posts) =>
  [0.6, 1.2, 1.5].flatMap((uneven) =>
    [0, 0.5, 1].map((crowding) => {
      const world = { rate: 0.3, posts, perPost: 10, alike: 0.1, favour: 0, people: 5_000, uneven, crowding };
      const covered = coverReplies({ ...world, hoursAfter: 24 }, samples);
      // No bar: where few posts hold most comments, and fare otherwise, no interval of these samples is known to hold.
      return [
        `${posts} × 10`,
        String(uneven),
        String(crowding),
        judged(covered.rate, false),
        judged(covered.commentersAnswered, false),
      ];
    }),
  ),
);

const lines = [
  "### Replies",
  "",
  ...table(
    [
      "answered",
      "comments",
      "posts × comments",
      "Wilson alone",
      "**reply rate**",
      "commenters answered",
      "repeat commenters",
      "hours to reply",
      "hours until half",
    ],
    replies,
  ),
  "Unequal posts: the comments of a post are lognormal with this standard deviation of the logarithm (.63 above), and the log",
  "odds of an answer fall by so much where a post has e times as many:",
  "",
  ...table(
    ["posts × comments", "unequal", "fewer answers under large posts", "**reply rate**", "commenters answered"],
    unequal,
  ),
  "### Hashtags",
  "",
  "Posts by the audience for each post by a creator:",
  "",
  ...table(
    ["people", "who post again", "posts by creators", "holds"],
    (
      [
        [5, 0, 5],
        [5, 0.5, 5],
        [20, 0, 5],
        [20, 0.5, 5],
        [20, 0.8, 5],
        [60, 0.8, 10],
      ] as const
    ).map(([people, again, own]) => [
      String(people),
      percent(again),
      String(own),
      judged(coverMultiplier(people, again, own, samples)),
    ]),
  ),
  "Posts with it against posts without it, and the share of posts with it:",
  "",
  ...table(
    ["creators", "posts of each", "ratio", "share"],
    (
      [
        [1, 6, 14, 0],
        [1, 20, 20, 0],
        [8, 4, 6, 0.3],
        [20, 3, 10, 0.3],
      ] as const
    ).map(([creators, tagged, untagged, alike]) => [
      String(creators),
      `${tagged} + ${untagged}`,
      judged(coverTagged(creators, tagged, untagged, samples)),
      judged(coverUse(creators, tagged + untagged, alike, samples)),
    ]),
  ),
  "### Deliveries",
  "",
  ...table(
    ["campaigns × deliverables", "alike within campaigns", "on time (80 %)", "on time (95 %)", "days late"],
    (
      [
        [8, 1, 0],
        [20, 1, 0],
        [6, 4, 0.3],
        [12, 4, 0.3],
        [12, 4, 0.6],
      ] as const
    ).map(([campaigns, each, alike]) => [
      `${campaigns} × ${each}`,
      String(alike),
      judged(coverDelivery({ campaigns, each, alike, rate: 0.8 }, samples)),
      judged(coverDelivery({ campaigns, each, alike, rate: 0.95 }, samples)),
      judged(coverLateness(campaigns, each, alike, samples)),
    ]),
  ),
  "### Partnerships",
  "",
  "Decay over sponsored posts; in brackets how often it is called falling or rising:",
  "",
  ...table(
    ["posts", "no decay", "5 % a post", "10 % a post"],
    [6, 10, 20].map((posts) => [
      String(posts),
      ...[0, -0.05, -0.1].map((decay) => {
        const result = coverDecay(posts, decay, 0.4, samples);
        return `${judged(result)} (${percent(result.alarms)})`;
      }),
    ]),
  ),
  "Disclosure of posts for several brands, alike within a brand by .5:",
  "",
  ...table(
    ["brands × posts", "70 % disclosed", "90 % disclosed"],
    [3, 6, 12].map((brands) => [
      `${brands} × 4`,
      ...[0.7, 0.9].map((rate) => judged(coverDisclosure(brands, 4, 0.5, rate, samples))),
    ]),
  ),
];
const text = lines.join("\n");
console.log(text);
if (values.write) {
  const page = new URL("../../docs/fit.md", import.meta.url);
  const marked = /(<!-- fit-coverage -->\n)[\s\S]*(<!-- \/fit-coverage -->)/;
  writeFileSync(
    page,
    readFileSync(page, "utf8").replace(marked, (_, open: string, close: string) => `${open}\n${text}\n${close}`),
  );
}
process.exitCode = missed ? 1 : 0;
