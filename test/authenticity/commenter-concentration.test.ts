import { describe, expect, test } from "vitest";
import { binomialTail } from "../../src/authenticity/commenters/binomial-tail.js";
import { commenterConcentration } from "../../src/authenticity/index.js";
import type { Comment } from "../../src/core/index.js";
import { simulateCommenters } from "../simulation/simulate-commenters.js";
import { expectClose } from "../support/close.js";
import { random } from "../support/random.js";

const thrown = (code: string, path: string) => expect.objectContaining({ code, path });
/** Comments by lists of commenters, one list a post. */
const under = (...posts: readonly (readonly string[])[]): Comment[] =>
  posts.flatMap((authors, post) => authors.map((author) => ({ author, postId: `p${post}`, byCreator: false })));
const guests = (from: number, count: number) => Array.from({ length: count }, (_, i) => `guest ${from + i}`);
const codes = (comments: Comment[]) => commenterConcentration(comments).notes;

describe("what is counted", () => {
  // Four posts: a and b under all of them, and three guests each, 8 + 12 = 20 appearances by 14 commenters.
  const four = under(...[0, 1, 2, 3].map((post) => ["a", "b", ...guests(3 * post, 3)]));

  test("the share of those under at least half of the posts, and under three", () => {
    const { n, commenters, posts, repeatedCommenterShare, basis } = commenterConcentration(four);
    expect([n, commenters, posts, repeatedCommenterShare]).toEqual([20, 14, 4, 0.4]);
    expect(basis).toBe("appearances of repeated commenters/appearances:excess over chance");
  });

  test("Herfindahl is Σ (share)², Gini is half the mean difference over the mean", () => {
    const { herfindahl, gini } = commenterConcentration(four);
    expectClose(herfindahl, (2 * 4 ** 2 + 12) / 20 ** 2); // 0.11
    // 24 pairs of one repeated and one guest differ by 3: Σ over ordered pairs 144, over 2 · 14² · (20 / 14).
    expectClose(gini, 144 / (2 * 14 * 20));
  });

  test("chance is an audience of the size that shows as many faces: here 21.3 people", () => {
    const { value, expectedHerfindahl, expectedRepeatedCommenterShare } = commenterConcentration(four);
    // R: A <- uniroot(function(A) A * (1 - (1 - 5 / A)^4) - 14, c(6, 1000), tol = 1e-12)$root is 21.32057;
    // (20 + (20^2 - 4 * 5^2) / A) / 20^2; and with p <- 5 / A the chance of 2 or 3 of 3 other posts, 3 * p^2 * (1 - p) + p^3
    expectClose(expectedHerfindahl, 0.085177300802025, 1e-9);
    expectClose(expectedRepeatedCommenterShare, 0.139196843780639, 1e-9);
    expectClose(value, 0.4 - (expectedRepeatedCommenterShare as number));
  });

  test("a commenter counts once under a post, so that conversations are no concentration", () => {
    expect(commenterConcentration([...four, ...four, ...under(["a", "a", "a"])])).toEqual(commenterConcentration(four));
  });

  test("where nobody comes back, there is nothing above chance, and nothing to ask", () => {
    const { value, herfindahl, expectedHerfindahl, gini, p, coreP } = commenterConcentration(
      under(...[0, 1, 2, 3, 4, 5].map((post) => guests(5 * post, 5))),
    );
    expect([value, herfindahl, expectedHerfindahl, gini, p, coreP]).toEqual([0, 1 / 30, 1 / 30, 0, null, 1]);
  });

  test("where everybody is under every post, that is what chance gives in so small a circle", () => {
    const { value, repeatedCommenterShare, p } = commenterConcentration(under(...Array(6).fill(guests(0, 5))));
    expect([repeatedCommenterShare, p]).toEqual([1, 1]);
    expectClose(value, 0, 1e-6);
  });

  test("comments by the creator, and without author or post, are left out and noted", () => {
    const extra: Comment[] = [
      { author: "me", postId: "p0", byCreator: true },
      { author: "c", byCreator: false },
      { postId: "p0", byCreator: false },
      { author: "a", postId: "p0" },
    ];
    expect(commenterConcentration([...four, ...extra])).toMatchObject({ n: 20, commenters: 14 });
    expect(codes([...four, ...extra])).toEqual([
      { code: "by-creator", count: 1 },
      { code: "missing-author", count: 2 },
      { code: "unknown-writer", count: 1 },
    ]);
  });

  test("nothing personal is in the result", () => {
    expect(JSON.stringify(commenterConcentration(four))).not.toMatch(/guest|p0/);
  });
});

describe("unknown and impossible", () => {
  test.each([
    ["nothing", null, "no-comments"],
    ["the creator's own", [{ author: "me", postId: "p", byCreator: true }], "no-comments"],
    ["comments without author", [{ postId: "p" }], "missing-author"],
    ["three posts", under(guests(0, 9), guests(9, 9), guests(18, 9)), "too-few-posts"],
    ["19 comments", under(guests(0, 4), guests(5, 5), guests(10, 5), guests(15, 5)), "too-few-comments"],
  ])("%s: unknown", (_, given, reason) => {
    const result = commenterConcentration(given as Comment[] | null);
    expect(result).toMatchObject({ value: null, reason, gini: null, herfindahl: null, p: null, coreP: null });
  });

  test("what is no list of comments, and an impossible seed, are refused", () => {
    expect(() => commenterConcentration({} as never)).toThrow(thrown("not-an-array", "comments"));
    expect(() => commenterConcentration([{ author: 1 } as never])).toThrow(
      thrown("not-a-string", "comments[0].author"),
    );
    expect(() => commenterConcentration([], { seed: -1 })).toThrow(thrown("out-of-range", "seed"));
  });
});

describe("the probability of coming together", () => {
  /** Five people under half of the posts: the same half, or one that chance gave each of them. */
  const group = (posts: number, together: boolean) => {
    const next = random(6);
    const own = Array.from({ length: 5 }, () => {
      const order = Array.from({ length: posts }, (_, post) => ({ post, key: together ? post : next() }));
      return new Set(
        order
          .sort((a, b) => a.key - b.key)
          .slice(0, posts / 2)
          .map(({ post }) => post),
      );
    });
    return under(
      ...Array.from({ length: posts }, (_, post) => {
        const members = [0, 1, 2, 3, 4].filter((member) => own[member]?.has(post));
        return [...members.map((member) => `member ${member}`), ...guests(100 * post, 12 - members.length)];
      }),
    );
  };

  test("is small where a group comes and stays away together, and not where each comes as often by himself", () => {
    const [together, apart] = [group(10, true), group(10, false)].map((comments) => commenterConcentration(comments));
    expect([together?.repeatedCommenterShare, apart?.repeatedCommenterShare]).toEqual([25 / 120, 25 / 120]);
    expect(together?.p).toBe(0.001); // 1 / (999 + 1): none of 999 shuffles was as extreme
    expect(apart?.p).toBeGreaterThan(0.05);
  });

  test("is the same for the same seed, whatever the order, and hardly depends on it", () => {
    const comments = group(10, false);
    const first = commenterConcentration(comments, { seed: 3 }).p as number;
    expect(commenterConcentration([...comments].reverse(), { seed: 3 }).p).toBe(first);
    expect(commenterConcentration(comments, { seed: 4 }).p).toBeGreaterThan(first / 4);
  });

  test("is also told where there are more posts and commenters than are shuffled", () => {
    const u = random(9);
    const many = under(
      ...Array.from({ length: 35 }, () => Array.from({ length: 40 }, () => `a${Math.floor(400 * u())}`)),
    );
    expect(commenterConcentration(many).p).toBeGreaterThan(0.01);
  });
});

describe("simulated audiences (the whole table: npx tsx test/simulation/commenters.ts)", () => {
  const twelve = { posts: 12, comments: 30 } as const;
  const room = (creators: number) => 3 * Math.sqrt((0.05 * 0.95) / creators);

  test.each(["even, 100", "lognormal, variation 1.3, 2,000", "Zipf's law, 5,000"] as const)(
    "%s: an alarm in at most 5 %",
    (audience) => {
      const { p, coreP } = simulateCommenters({ audience, ...twelve, group: "none" }, 60);
      expect(p).toBeLessThan(0.05 + room(60));
      expect(coreP).toBeLessThan(0.05);
    },
    60_000,
  );

  test("ten who come together to 80 % of the posts are found by p", () => {
    const { p, value } = simulateCommenters({ audience: "even, 1,000", ...twelve, group: "together" }, 30);
    expect(p).toBeGreaterThan(0.8);
    expect(value).toBeGreaterThan(0.2);
  }, 60_000);

  test("ten who come to 80 % of the posts each by himself are found by coreP, and cannot be by p", () => {
    const { p, coreP } = simulateCommenters({ audience: "even, 1,000", ...twelve, group: "alone" }, 60);
    expect(coreP).toBeGreaterThan(0.8);
    expect(p).toBeLessThan(0.05 + room(60));
  }, 60_000);

  test("so is a circle of friends, which looks the same", () => {
    const { p, coreP } = simulateCommenters({ audience: "a circle of 10 beside 2,000", ...twelve, group: "none" }, 60);
    expect(coreP).toBeGreaterThan(0.3);
    expect(p).toBeLessThan(0.05 + room(60));
  }, 60_000);
});

describe("binomialTail", () => {
  test.each([
    [10, 11, 0.4, 0.0007340032], // R: pbinom(9, 11, .4, lower = FALSE)
    [1, 5, 0.3, 0.83193], // R: pbinom(0, 5, .3, lower = FALSE)
    [500, 10_000, 0.04, 4.7440331154e-7], // R: pbinom(499, 10000, .04, lower = FALSE)
    [0, 5, 0.3, 1],
    [6, 5, 0.3, 0],
    [1, 5, 0, 0],
    [5, 5, 1, 1],
  ])("at least %i of %i at %f", (successes, trials, probability, expected) => {
    expectClose(binomialTail(successes, trials, probability), expected, 1e-9);
  });
});
