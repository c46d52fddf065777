import { describe, expect, test } from "vitest";
import { authenticityReport, fakeFollowerShare } from "../../src/authenticity/index.js";
import { engagementChart, type ReportResult, rankingChart, scorecardChart, toHtml } from "../../src/charts/index.js";
import { engagementRate } from "../../src/engagement/index.js";
import { campaignReport, scoreCreator } from "../../src/scorecard/index.js";
import { about, composed, eur, plain, unknown } from "./measures.js";
import { comparison, creators, simulation, suspicious } from "./sample.js";
import { samplePage } from "./sample-page.js";

const rate = about(0.034, 0.02, 0.05);
const tables = { pictures: false };
const problem = (run: () => Promise<unknown>): Promise<string> =>
  run().then(
    () => "nothing",
    (error: { code: string; path: string }) => `${error.code} ${error.path}`.trim(),
  );
const [creator] = creators as [(typeof creators)[0]];
const scored = scoreCreator(creator);

describe("a page", () => {
  const page = samplePage();

  test("is the same each time", async () => {
    expect(await samplePage()).toBe(await page);
  });

  test("loads nothing and runs nothing", async () => {
    const html = await page;
    expect(html).not.toMatch(/<(?:script|link|img|image|iframe|object|embed|video|audio|form|base)\b/i);
    expect(html).not.toMatch(/\ssrc=|@import|url\(|\son\w+="|javascript:/i);
    // Addresses are those of name spaces, and links lead inside.
    expect(new Set(html.match(/https?:\/\/[^"'\s<]*/g))).toEqual(new Set(["http://www.w3.org/2000/svg"]));
    for (const [, link] of html.matchAll(/href="([^"]*)"/g)) expect(link).toMatch(/^#section-\d+$/);
    expect(html).toContain(`default-src 'none'; style-src 'unsafe-inline'`);
  });

  test("has a language, a width for phones, one heading of the first order, and no gap between orders", async () => {
    const html = await page;
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).toContain('content="width=device-width, initial-scale=1"');
    const orders = [...html.matchAll(/<h(\d)/g)].map(([, order]) => Number(order));
    expect(orders[0]).toBe(1);
    expect(orders.filter((order) => order === 1).length).toBe(1);
    for (const [index, order] of orders.entries()) expect(order - (orders[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  test("every picture has a title and a description, every table a caption, and every row its heading", async () => {
    const html = await page;
    const count = (pattern: RegExp) => html.match(pattern)?.length ?? 0;
    expect(count(/<svg /g)).toBeGreaterThan(10);
    expect(count(/<svg [^>]*role="img"/g)).toBe(count(/<svg /g));
    expect(count(/<desc id=/g)).toBe(count(/<svg /g));
    expect(count(/<table><caption>[^<]+<\/caption>/g)).toBe(count(/<table/g));
    expect(count(/<tr><th scope="row">/g)).toBe(count(/<tr/g));
  });

  test("no id stands twice, and every reference leads to one", async () => {
    const html = await page;
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, list = ""] of html.matchAll(/aria-labelledby="([^"]*)"/g))
      for (const id of list.split(" ")) expect(ids).toContain(id);
  });

  test("opens and closes its elements in order", async () => {
    const open: string[] = [];
    for (const [tag, slash, name] of (await page).matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/gi)) {
      if (["meta", "br"].includes(name as string) || tag.endsWith("/>")) continue;
      if (slash) expect(open.pop()).toBe(name);
      else open.push(name as string);
    }
    expect(open).toEqual([]);
  });

  test("holds no handle, no caption and no comment", async () => {
    const secret = {
      ...suspicious,
      handle: "secret-handle",
      posts: suspicious.posts?.map((post) => ({ ...post, caption: "secret-caption" })) ?? [],
    };
    const html = await toHtml([scoreCreator(secret), authenticityReport(secret)]);
    expect(html).not.toContain("secret");
    const texts = suspicious.comments?.flatMap(({ text, author }) => [text, author]) ?? [];
    for (const text of texts) if (typeof text === "string" && text.length > 6) expect(html).not.toContain(text);
  });
});

describe("results", () => {
  test("a measure: value, interval, sample size, basis, model, and its notes in words", async () => {
    const notes = [
      { code: "missing-interaction", path: "likes", count: 2 },
      { code: "not-checked", path: "views" },
      { code: "benchmark-limits", source: "kim-2020" },
    ] as const;
    const html = await toHtml({ ...rate, basis: "likes/followers:median", notes }, tables);
    expect(html).toContain("<strong>0.034</strong>");
    expect(html).toContain("95 % interval 0.02 to 0.05");
    expect(html).toContain("n = 12 · likes/followers:median · mine@1");
    expect(html).toContain("Posts were left out because a chosen interaction is unknown (about likes, count 2)");
    expect(html).toContain("What the field that “views” names could tell was not looked at");
    expect(html).toContain("(source kim-2020)");
  });

  test("an unknown measure: the reason in words, and never 0", async () => {
    const html = await toHtml(unknown("no-posts"), tables);
    expect(html).toContain("<strong>unknown</strong><span>there are no posts to work on</span>");
  });

  test("a code of a newer version is told as it is", async () => {
    const html = await toHtml(
      { ...unknown("no-posts"), reason: "a-new-reason", notes: [{ code: "a-new-note" }] } as never,
      tables,
    );
    expect(html).toContain("a-new-reason");
    expect(html).toContain("A-new-note");
  });

  test("a score: measures with their units, and components", async () => {
    const html = await toHtml({ ...scored, score: composed }, tables);
    expect(html).toContain('<h2 id="section-1">synthetic-01-below-nano (instagram)</h2>');
    expect(html).toMatch(/<th scope="row">Engagement rate<\/th><td><strong>[\d.]+ %<\/strong>/);
    expect(html).toContain("Audience fit");
    expect(html).toContain("adds 18.7");
  });

  test("remarks on a creator stand there", async () => {
    const html = await toHtml(scoreCreator({ ...creator, followersPrecision: 1_000 }), tables);
    expect(html).toContain("The platform rounds the follower count");
  });

  test.each<[string, ReportResult, string]>([
    ["a report on authenticity", authenticityReport(suspicious), "Anomalies of growth"],
    [
      "a share of fakes",
      fakeFollowerShare({ method: "uniform", flagged: 3, classified: 50 }, { sensitivity: 0.9, specificity: 0.95 }),
      "Fake followers",
    ],
    ["mixes", comparison(), "Mixes for awareness"],
    ["a simulation", simulation(), "What may come of the campaign"],
    ["a campaign", campaignReport({ id: "spring", costs: [{ kind: "fee", cost: eur("80.00") }] }), "Campaign spring"],
    ["a campaign without a name", campaignReport({ costs: [] }), "Campaign"],
    ["a ranking", { creators: [], chosen: [] } as never, "Ranking"],
    ["a composed score", composed, "Components of the score"],
    ["a chart", scorecardChart(composed), "Scorecard: 56.0 of 100"],
    ["an amount", { ...plain(1), value: eur("12.00") } as never, "12 EUR"],
    ["a list of names", { ...plain(1), value: ["a"] } as never, "[&quot;a&quot;]"],
  ])("%s is known by its shape", async (_, result, text) => {
    expect(await toHtml(result, tables)).toContain(text);
  });

  test("a chart of somebody else's, without figures, is drawn alone", async () => {
    const { usermeta: _, ...chart } = scorecardChart(composed);
    expect(await toHtml({ ...chart, title: { text: "Mine" } } as never, tables)).toContain("Mine");
    expect(
      await toHtml({ ...chart, usermeta: { figures: { columns: ["a"], rows: [5] } } } as never, tables),
    ).not.toContain("<table");
  });

  test("a section has a heading, a text, and each result below a heading of its own", async () => {
    const html = await toHtml({ title: "Spring", text: "Two of them.", results: [rate, scored] }, tables);
    expect(html).toContain('<h2 id="section-1">Spring</h2>\n<p>Two of them.</p>');
    expect(html.match(/<h3>/g)?.length).toBe(2);
  });

  test("one result of a section has no second heading", async () => {
    expect(await toHtml({ title: "Spring", results: rate }, tables)).not.toContain("<h3>");
  });

  test("several sections have a table of contents", async () => {
    expect(await toHtml([rate, rate], tables)).toContain('<nav aria-label="Contents">');
    expect(await toHtml(rate, tables)).not.toContain("<nav");
  });

  test("without pictures nothing is drawn", async () => {
    expect(await toHtml(scored, tables)).not.toContain("<svg");
    expect(await toHtml(scored)).toContain("<svg");
  });
});

describe("what is the caller's", () => {
  const evil = `</style></title><script>alert("x")</script><img src=x onerror='alert(1)'>&`;

  test("is escaped wherever it stands", async () => {
    const name = { ...plain(1), basis: evil, model: `${evil}@1`, notes: [{ code: evil, path: evil, source: evil }] };
    const html = await toHtml(
      [
        { title: evil, text: evil, results: [{ ...scored, id: evil }, name as never] },
        rankingChart({ creators: [{ id: evil, score: plain(1), rank: plain(1), probabilityOfFirst: plain(1) }] }),
        { ...unknown("no-posts"), reason: evil } as never,
        campaignReport({ id: evil, costs: [] }),
      ],
      { title: evil, text: evil },
    );
    expect(html).not.toMatch(/<script|<img|<\/style><\/title>/);
    expect(html.match(/<\/style>/g)?.length).toBe(1);
    expect(html.match(/<\/title>/g)?.length).toBe(1 + (html.match(/<svg /g)?.length ?? 0));
  });
});

test("a table shows 500 rows, and says how many more there are", async () => {
  const posts = Array.from({ length: 600 }, (_, index) => ({ id: `p${index}`, likes: 100 + index, comments: 0 }));
  const of = (list: typeof posts) =>
    toHtml(
      engagementChart(list, engagementRate(list, { by: "followers", followers: 9_000 }), { followers: 9_000 }),
      tables,
    );
  // 600 posts, and the rate of all.
  const html = await of(posts);
  expect(html.match(/<tr>/g)?.length).toBe(500);
  expect(html).toContain("101 further rows not shown on this page.");
  expect(await of(posts.slice(0, 500))).toContain("1 further row not shown on this page.");
  expect(await of(posts.slice(0, 499))).not.toContain("further");
});

describe("refuses", () => {
  test.each([
    ["null", null, "not-an-object results"],
    ["nothing", [], "empty results"],
    ["an object that is no result", { a: 1 }, "unknown-result results"],
    ["a text", "score", "not-an-object results"],
    ["a hole in a list", [rate, undefined], "missing results[1]"],
    ["a null in a list", [rate, null], "not-an-object results[1]"],
    ["a section without a title", { results: [rate] }, "missing results.title"],
    ["a section of what is no result", [{ title: "a", results: [rate, {}] }], "unknown-result results[0].results[1]"],
    ["a measure without what all measures have", { value: 1, basis: "" }, "not-an-integer results.n"],
    ["mixes that are none", { mixes: 5, frontier: [], ...plain(1), goal: "sales" }, "not-an-array results.mixes"],
  ])("%s", async (_, given, code) => {
    const found = await problem(() => toHtml(given as never, tables));
    if (code.startsWith("not-an-integer")) expect(found).toMatch(/results\.n$/);
    else expect(found).toBe(code);
  });

  test.each([
    ["a title that is none", { title: 5 }, "not-a-string title"],
    ["a text that is none", { text: 5 }, "not-a-string text"],
    ["pictures that are neither", { pictures: "yes" }, "not-a-boolean pictures"],
    ["options that are none", null, "not-an-object options"],
  ])("%s", async (_, options, code) => {
    expect(await problem(() => toHtml(rate, options as never))).toBe(code);
  });
});
