import { commenterConcentration } from "../../src/authenticity/index.js";
import type { Comment } from "../../src/core/index.js";
import { distributions } from "../support/distributions.js";
import { random } from "../support/random.js";

/** How unequal people are: the rate at which each of so many comments, on any scale. */
export const audiences = {
  "even, 1,000": () => Array<number>(1_000).fill(1),
  "even, 100": () => Array<number>(100).fill(1),
  "gamma, variation 2, 1,000": (draw) => Array.from({ length: 1_000 }, () => draw.gamma(1, 2)),
  "lognormal, variation 1.3, 2,000": (draw) => Array.from({ length: 2_000 }, () => draw.lognormal(1, 1.3)),
  "lognormal, variation 7, 2,000": (draw) => Array.from({ length: 2_000 }, () => draw.lognormal(1, 7)),
  "Zipf's law, 5,000": () => Array.from({ length: 5_000 }, (_, i) => 1 / (i + 1)),
  "a circle of 10 beside 2,000": () => [...Array<number>(10).fill(100), ...Array<number>(2_000).fill(1)],
} as const satisfies Readonly<Record<string, (draw: ReturnType<typeof distributions>) => readonly number[]>>;

/** Who comments where: the audience, how many posts with how many comments each, and how ten members come to them. */
export interface Setting {
  readonly audience: keyof typeof audiences;
  readonly posts: number;
  readonly comments: number;
  /** `together`: all members come to 80 % of the posts, and to the same ones. `alone`: each to each post in 80 % of cases. */
  readonly group: "none" | "together" | "alone";
}

/** How often both probabilities are at most 5 %, and how much stands above chance. */
export interface Alarms {
  readonly p: number;
  readonly coreP: number;
  readonly value: number;
}

const members = Array.from({ length: 10 }, (_, i) => `member ${i}`);

/** Comments of one creator. People arrive in random order, each at a rate of his own, until the post has its number. */
function draw({ audience, posts, comments, group }: Setting, uniform: () => number): Comment[] {
  const rates = audiences[audience](distributions(uniform));
  return Array.from({ length: posts }, (_, post) => {
    const called = uniform() < 0.8;
    const own = members.filter(() => group === "alone" && uniform() < 0.8);
    const present = group === "together" && called ? members : own;
    const arrivals = rates.map((rate, person) => ({ time: -Math.log(1 - uniform()) / rate, author: `fan ${person}` }));
    const fans = arrivals
      .sort((a, b) => a.time - b.time)
      .slice(0, comments - present.length)
      .map(({ author }) => author);
    return [...present, ...fans].map((author) => ({ author, postId: `post ${post}`, byCreator: false }));
  }).flat();
}

/** Judges so many creators. */
export function simulateCommenters(setting: Setting, creators: number): Alarms {
  const uniform = random(5);
  let [p, coreP, value] = [0, 0, 0];
  for (let seed = 0; seed < creators; seed++) {
    const result = commenterConcentration(draw(setting, uniform), { seed });
    if ((result.p ?? 1) <= 0.05) p++;
    if ((result.coreP ?? 1) <= 0.05) coreP++;
    value += result.value as number;
  }
  return { p: p / creators, coreP: coreP / creators, value: value / creators };
}
