import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { toHtml, VegaMissingError } from "../../src/charts/index.js";
import { type ReportArguments, readReportArguments } from "../../src/cli/report-arguments.js";
import { reportCommand } from "../../src/cli/report-command.js";
import { creator, inChunks, keeping, lines, type Outcome, runCommand, type World } from "./run-command.js";

const folder = mkdtempSync(join(tmpdir(), "report-"));
afterAll(() => rmSync(folder, { recursive: true }));

const report = (list: readonly string[] = [], world: World = {}): Promise<Outcome> =>
  runCommand(["report", ...list], world);
const posts = [410, 380, 300, 520, 290, 330].map((likes, index) => ({
  id: `p${index}`,
  likes,
  comments: 9,
  publishedAt: `2026-05-0${index + 1}T10:00:00Z`,
}));
const ada = creator("ada", { followers: 12_000, posts });
const ben = creator("ben");
const sample = new URL("../../docs/sample/", import.meta.url);

describe("report", () => {
  test("writes a page with a section for each creator, and nothing else, to standard output", async () => {
    const { code, output, errors } = await report([], { input: lines(ada, ben) });
    expect([code, errors]).toEqual([0, "2 creators scored, 0 rows refused\n"]);
    expect(output).toMatch(/^<!doctype html>/);
    expect(output.endsWith("</html>\n")).toBe(true);
    for (const text of [
      '<h2 id="section-2">ada</h2>',
      "On instagram, 12,000 followers.",
      "On instagram, followers unknown.",
    ])
      expect(output).toContain(text);
    expect(output).toContain("Engagement by post");
    expect(output).toContain("800 peers");
  });

  test("writes a file where one is named, and nothing to standard output", async () => {
    const out = join(folder, "page.html");
    const { code, output, errors } = await report(["--out", out, "--quiet", "--title", "Spring & summer"], {
      input: lines(ada),
    });
    expect([code, output, errors]).toEqual([0, "", ""]);
    expect(readFileSync(out, "utf8")).toContain("<h1>Spring &amp; summer</h1>");
  });

  test("refuses rows as the other commands do, and shows the others", async () => {
    const { code, output, errors } = await report([], { input: lines(ada, creator("cleo", { followers: -1 })) });
    expect(code).toBe(1);
    expect(errors).toContain("line 2: followers: negative");
    expect(output).toContain("ada");
    expect(output).not.toContain("cleo");
  });

  test("says how many rows were refused", async () => {
    const bad = creator("cleo", { followers: -1 });
    const { output } = await report(["--tables"], { input: lines(ada, bad) });
    expect(output).toContain("1 row was refused and is not on this page.");
    expect((await report(["--tables"], { input: lines(ada, bad, bad) })).output).toContain(
      "2 rows were refused and are not on this page.",
    );
    expect((await report(["--tables"], { input: lines(ada) })).output).not.toContain("refused");
  });

  const day = (followers: number) => ({ date: "2026-05-01", followers });
  test.each([
    ["a day told twice", { followerHistory: [day(9), day(10)] }, "duplicate-day"],
    [
      "a follower told twice",
      { followerSample: { profiles: [{ username: "x" }, { username: "x" }] } },
      "duplicate-profile",
    ],
    ["more in the sample than follow", { followerSample: { profiles: [{}, {}], population: 1 } }, "sample-too-large"],
  ])("--authenticity refuses %s, and shows the others", async (_, bad, problem) => {
    const { code, output, errors } = await report(["--authenticity", "--tables"], {
      input: lines(ada, creator("cleo", bad as never)),
    });
    expect(code).toBe(1);
    expect(errors).toContain(problem);
    expect(output).toContain("Authenticity of ada");
    expect(output).not.toContain("cleo");
  });

  test("writes no page where no row could be read", async () => {
    const { code, output } = await report([], { input: lines(creator("cleo", { followers: -1 })) });
    expect([code, output]).toEqual([1, ""]);
    expect((await report([], { input: "" })).code).toBe(3);
  });

  test("orders creators by the low end of the score, and ties as they were read", async () => {
    const few = creator("few", { followers: 12_000, posts: posts.map((post) => ({ ...post, likes: 20 })) });
    const { output } = await report(["--tables"], { input: lines(ben, few, ada, creator("zoe")) });
    const order = [...output.matchAll(/<h2 id="section-\d+">([^<]*)<\/h2>/g)].map(([, title]) => title);
    expect(order).toEqual(["Ranking", "ada", "few", "ben", "zoe"]);
    expect(output).toContain("By the low end of the score");
  });

  test("--tables draws nothing", async () => {
    expect((await report(["--tables"], { input: lines(ada) })).output).not.toContain("<svg");
    expect((await report([], { input: lines(ada) })).output).toContain("<svg");
  });

  test("--most gives so many creators a section", async () => {
    const { output } = await report(["--most", "1", "--tables"], { input: lines(ada, ben) });
    expect(output).toContain(">ada</h2>");
    expect(output).not.toContain(">ben</h2>");
    expect(output).toContain("1 further creator has no section on this page.");
    const more = await report(["--most", "1", "--tables"], { input: lines(ada, ben, creator("zoe")) });
    expect(more.output).toContain("2 further creators have no section on this page.");
    expect((await report(["--tables"], { input: lines(ada, ben) })).output).not.toContain("further");
  });

  test("--as-of leaves out what is later", async () => {
    const { output } = await report(["--as-of", "2026-05-03T00:00:00Z", "--tables"], { input: lines(ada) });
    expect(output).toContain("p1");
    expect(output).not.toContain("p4");
  });

  test("--authenticity adds audience, signals and follower history, up to --as-of", async () => {
    const input = readFileSync(new URL("authenticity.jsonl", sample));
    const { output } = await report(["--authenticity", "--tables"], { input });
    for (const text of ["Authenticity of synthetic-suspicious", "Followers over time", "Anomalies of growth"])
      expect(output).toContain(text);
    const early = await report(["--authenticity", "--tables", "--as-of", "2026-04-01T00:00:00Z"], { input });
    expect(output).toContain("2026-06-30: ");
    expect(early.output).not.toContain("2026-06-30: ");
    expect((await report(["--authenticity", "--tables"], { input: lines(ben) })).output).not.toContain(
      "Followers over time",
    );
  });

  test("the creators of the demo fit on one page, the same each time", async () => {
    const input = readFileSync(new URL("creators.jsonl", sample));
    const { code, output } = await report(["--quiet"], { input });
    expect(code).toBe(0);
    expect(output.match(/<section /g)?.length).toBe(34);
    expect((await report(["--quiet"], { input })).output).toBe(output);
    // What a mail server takes.
    expect(output.length).toBeLessThan(2_000_000);
  });

  test("what stands in the file is escaped", async () => {
    const { output } = await report([], { input: lines(creator("<script>alert(1)</script>", { posts })) });
    expect(output).not.toContain("<script");
  });
});

describe("refuses", () => {
  test.each([
    ["a terminal, which shows no page", [], { outputIsTerminal: true }, "say --out FILE"],
    ["one file for the page and for what is refused", ["--out", "a", "--errors", "a"], {}, "two files"],
    ["an option that it does not know", ["--format", "table"], {}, "unknown option --format"],
    ["a number that is none", ["--most", "none"], {}, "--most is a whole number from 1"],
    ["a time that is none", ["--as-of", "today"], {}, "--as-of"],
  ])("%s", async (_, list, world, message) => {
    const { code, output, errors } = await report(list, { ...world, input: lines(ada) });
    expect([code, output]).toEqual([2, ""]);
    expect(errors).toContain(message);
    expect(errors).toContain("See influencer-scoring report --help");
  });

  test("to write over the file that is read", async () => {
    const file = join(folder, "creators.jsonl");
    writeFileSync(file, lines(ada));
    const { code, errors } = await report(["--out", file, file]);
    expect(code).toBe(2);
    expect(errors).toContain("--out would write over the file that is read");
    expect(readFileSync(file, "utf8")).toBe(lines(ada));
  });

  test("a folder that is not there", async () => {
    const { code, errors } = await report(["--out", join(folder, "no", "page.html")], { input: lines(ada) });
    expect(code).toBe(3);
    expect(errors).toContain("cannot write");
  });
});

describe("without Vega", () => {
  const run = async (page: typeof toHtml) => {
    const [output, errors] = [keeping(), keeping()];
    const input = inChunks(Buffer.from(lines(ada)), 10_000);
    const options = readReportArguments(["--quiet"]) as ReportArguments;
    const code = await reportCommand(options, { input, output, errors, now: () => 0 }, page);
    return { code, output: output.text(), errors: errors.text() };
  };

  test("the page has tables alone, and standard error says so", async () => {
    const { code, output, errors } = await run((results, options) => {
      if (options?.pictures !== false) throw new VegaMissingError();
      return toHtml(results, options);
    });
    expect(code).toBe(0);
    expect(errors).toBe(
      "no pictures, the page has tables alone: pictures need vega and vega-lite, which are not installed: npm install vega vega-lite\n",
    );
    expect(output).toContain("Engagement rate");
    expect(output).not.toContain("<svg");
  });

  test("any other failure is none of that", async () => {
    await expect(run(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  });
});

test("the help names every option", async () => {
  const { output } = await report(["--help"]);
  for (const option of ["--out", "--title", "--most", "--authenticity", "--tables", "--as-of", "--errors", "--quiet"])
    expect(output).toContain(`  ${option}`);
});
