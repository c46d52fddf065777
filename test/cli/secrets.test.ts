import { expect, test } from "vitest";
import { lines, runCommand } from "./run-command.js";

const secret = "hunter2-Zebra-secret";

/** The secret wherever a creator can hold a text, but in the id and where it makes the row bad. */
const good = {
  id: "a",
  platform: "instagram",
  followers: 1_000,
  handle: secret,
  category: secret,
  [secret]: secret,
  posts: [
    { likes: 5, comments: 1, caption: secret, contentType: secret, brands: [secret], hashtags: [secret], [secret]: 1 },
  ],
  comments: [{ author: secret, text: secret, id: secret }],
  followerSample: { method: "uniform", profiles: [{ username: secret }] },
  campaigns: [{ id: secret, brand: secret }],
  quote: { rights: [secret] },
};
const bad = [
  { ...good, followers: secret },
  { ...good, platform: secret },
  { ...good, createdAt: secret },
  { ...good, posts: [{ format: secret, likes: secret, caption: 5, publishedAt: secret }] },
  { ...good, averages: { basis: secret } },
  { ...good, quote: { price: { amount: secret, currency: secret } } },
  { ...good, audience: { [`${secret} with a space`]: { [`${secret}?`]: 2 } } },
  secret,
  [secret],
];
const input = `${lines(good, ...bad)}{"id":"${secret}", ${secret}\n{"id":"a","platform":"x","followers":${secret}}\n`;

test.each([["jsonl"], ["table"], ["flat"]])("nothing personal and no received value is told: %s", async (how) => {
  const format = how === "flat" ? ["--flat"] : ["--format", how];
  const { code, output, errors } = await runCommand(["score", ...format], { input });
  expect(code).toBe(1);
  expect(errors).toContain(`1 creator scored, ${bad.length + 2} rows refused`);
  expect(output + errors).not.toContain(secret);
  expect(output + errors).not.toContain("Zebra");
});

/** The same as CSV: in text cells, in cells that must be something else, in rows that cannot be read, in odd columns. */
const header = `id,platform,followers,handle,category,averages.basis,post.likes,post.format,post.publishedAt,post.caption`;
const rows = [
  `a,instagram,1000,${secret},${secret},,5,,,${secret}`,
  `b,instagram,${secret},,,,5,,,`,
  `c,${secret},,,,,5,,,`,
  `d,instagram,,,,${secret},${secret},${secret},${secret},`,
  `e,instagram,,,,,5,,,"${secret}"${secret}`,
  `f,instagram,,,,,5,,,${secret},${secret}`,
  `g,instagram,${secret}`,
  `h,instagram,,${secret},,,5,,,`,
  `h,instagram,,${secret}2,,,5,,,`,
  `a,instagram,,,,,5,,,${secret}`,
  `i,instagram,,,,,5,,,"${secret}`,
];

test.each([["jsonl"], ["table"]])("nothing of the cells of CSV is told: %s", async (format) => {
  const text = [header, ...rows].join("\n");
  const { code, output, errors } = await runCommand(["score", "--format", format], { input: text });
  expect(code).toBe(1);
  expect(errors).toContain("1 creator scored, 10 rows refused");
  expect(output + errors).not.toContain("Zebra");
});

test("a file without a header is refused without showing what it holds", async () => {
  const { code, output, errors } = await runCommand(["score"], {
    input: `${secret},instagram\n${secret}2,instagram\n`,
  });
  expect(code).toBe(3);
  expect(output + errors).not.toContain("Zebra");
});
