import { expect, test } from "vitest";
import { displayWidth } from "../../src/cli/printable.js";
import { creator, lines, runCommand } from "./run-command.js";

const posts = [410, 380, 300, 520, 290, 330].map((likes) => ({ likes, comments: 10 }));
const input = lines(
  creator("plain", { followers: 12_000, posts }),
  creator("no-likes", { followers: 12_345_678, posts: [{ comments: 3 }] }),
  { id: "a-very-long-id-that-nobody-wants-to-read-to-its-end-42", platform: "tiktok", followers: 60_000, posts },
  creator("東京".repeat(30), { followers: 999, posts: [{ likes: 5, comments: 1 }] }),
  creator("\u001b[31mred\u001b[0m\n\u202eevil\u0007", { followers: null }),
  creator("viral", { followers: 9_000, followersPrecision: 1_000, posts: [...posts, { likes: 9_000, comments: 0 }] }),
);

const table = async (columns?: number): Promise<string> => {
  const world = { input, outputIsTerminal: true, ...(columns !== undefined && { columns }) };
  return (await runCommand(["score", "--quiet"], world)).output;
};

test("the table at 120 columns, with the remarks in the last one", async () => {
  expect(await table(120)).toMatchInlineSnapshot(`
    "id                       platform  followers tier       rate %     95 % CI pctl posts unknown, and why
    plain                    instagram    12,000 micro        3.04   2.53–4.09   51     6
    no-likes                 instagram     12.3M vip             ?           ?    ?     1 rate: missing-interaction
    a-very-…ad-to-its-end-42 tiktok       60,000 mid          0.61   0.51–0.82    ?     6 percentile: no-benchmark
    東京東…東京東京東京東京  instagram       999 below-nano   0.60           ?    ?     1 percentile: outside-benchmark;
                                                                                          too-few-posts
    [31mred[0mevil           instagram         ? ?               ?           ?    ?     0 tier: not-given; rate: no-posts
    viral                    instagram     9,000 nano         4.33   3.41–31.0   64     7 heavy-tailed; rounded-followers
    "
  `);
});

test("the table at 80 columns, with the remarks below", async () => {
  expect(await table(80)).toMatchInlineSnapshot(`
    "id                 platform  followers tier       rate %     95 % CI pctl posts
      ↳ unknown, and why
    plain              instagram    12,000 micro        3.04   2.53–4.09   51     6
    no-likes           instagram     12.3M vip             ?           ?    ?     1
      ↳ rate: missing-interaction
    a-ver…o-its-end-42 tiktok       60,000 mid          0.61   0.51–0.82    ?     6
      ↳ percentile: no-benchmark
    東京…東京東京東京  instagram       999 below-nano   0.60           ?    ?     1
      ↳ percentile: outside-benchmark; too-few-posts
    [31mred[0mevil     instagram         ? ?               ?           ?    ?     0
      ↳ tier: not-given; rate: no-posts
    viral              instagram     9,000 nano         4.33   3.41–31.0   64     7
      ↳ heavy-tailed; rounded-followers
    "
  `);
});

test("a wide table has the full headings", async () => {
  const [header] = (await table(150)).split("\n");
  expect(header).toMatch(/rate % 95 % interval percentile +score posts unknown, and why$/);
});

test.each([80, 90, 100, 109, 110, 120, 132, 133, 160, 250])("nothing is wider than %d columns", async (columns) => {
  for (const line of (await table(columns)).split("\n")) expect(displayWidth(line)).toBeLessThan(columns);
});

test("a terminal narrower than 80 columns gets the table of 80", async () => {
  expect(await table(40)).toBe(await table(80));
});

test("where nobody tells a width, it is 120", async () => {
  expect(await table()).toBe(await table(120));
  const piped = await runCommand(["score", "--quiet", "--format", "table"], { input });
  expect(piped.output).toBe(await table(120));
});

test("--format jsonl wins over a terminal, and --flat means JSON Lines", async () => {
  for (const options of [["--format", "jsonl"], ["--flat"]]) {
    const { output } = await runCommand(["score", ...options], { input, outputIsTerminal: true });
    expect(output).toMatch(/^\{"id":"plain"/);
  }
});

test("no control character reaches the terminal", async () => {
  expect((await table(80)).replaceAll("\n", "")).not.toMatch(/\p{C}/u);
});
