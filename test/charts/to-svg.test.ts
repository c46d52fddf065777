import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import * as vega from "vega";
import * as vegaLite from "vega-lite";
import { describe, expect, test } from "vitest";
import { isVegaMissing, rankingChart, scorecardChart, toSvg, VegaMissingError } from "../../src/charts/index.js";
import { loadVega } from "../../src/charts/vega.js";
import { darkChartColours, lightChartColours } from "../../src/reference/index.js";
import { drawnPictures, folder } from "./drawn-pictures.js";
import { composed, plain } from "./measures.js";

const chart = scorecardChart(composed);
const modules = { vega, vegaLite };
/** Vega, which would tell on the console what it could not load. */
const quiet = {
  vega: {
    parse: vega.parse,
    View: class extends vega.View {
      constructor(runtime: vega.Runtime, options?: vega.ViewOptions) {
        super(runtime, { ...options, logLevel: vega.None });
      }
    },
  },
  vegaLite,
};

describe("toSvg", () => {
  test("gives a picture that says what it is to those who hear it", async () => {
    const svg = await toSvg(chart);
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="360" height="\d+" viewBox="0 0 360 \d+" class="chart" role="img"/,
    );
    expect(svg).toContain('aria-labelledby="chart-title chart-description"');
    expect(svg).toContain('<title id="chart-title">Scorecard: 56.0 of 100</title>');
    expect(svg).toContain(`<desc id="chart-description">${chart.description}</desc>`);
    expect(svg.endsWith("</svg>")).toBe(true);
  });

  test("is the same each time, and leaves the chart as it was", async () => {
    const before = JSON.stringify(chart);
    const [one, other] = [await toSvg(chart), await toSvg(chart)];
    expect(other).toBe(one);
    expect(JSON.stringify(chart)).toBe(before);
    expect(await toSvg(JSON.parse(before))).toBe(one);
  });

  test("does with the modules that are handed over, frozen charts included", async () => {
    expect(await toSvg(Object.freeze({ ...chart }), { modules })).toBe(await toSvg(chart));
  });

  test("holds nothing that loads, follows or runs", async () => {
    const svg = await toSvg(chart);
    expect(svg).not.toMatch(/<(?:script|image|a|use|foreignObject)\b|href|url\(|@import|\son\w+=/i);
  });

  test("a chart of somebody else's that names an address is drawn without it", async () => {
    const layer = [{ data: { url: "file:///etc/hostname" }, mark: "point", encoding: {} }];
    const svg = await toSvg({ ...chart, layer }, { modules: quiet });
    expect(svg).toContain("Scorecard: 56.0 of 100");
  });

  test("has ids that begin as asked, so that two stand on one page", async () => {
    const ids = (svg: string) => [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids(await toSvg(chart, { idPrefix: "first" }))).toEqual(["first-title", "first-description"]);
  });

  test("a light and a dark picture have the colours of their grounds, and no style sheet", async () => {
    for (const [theme, colours] of [
      ["light", lightChartColours],
      ["dark", darkChartColours],
    ] as const) {
      const svg = await toSvg(scorecardChart(composed, { theme }));
      expect(svg).toContain(`fill="${colours.ground}"`);
      expect(svg).not.toContain("<style>");
    }
  });

  test("one that follows the device is light where nothing is known of it, dark on a dark screen, and light on paper", async () => {
    const svg = await toSvg(chart);
    expect(svg).toContain(`fill="var(--chart-ground,${lightChartColours.ground})"`);
    expect(svg).toContain(`--chart-ground:${lightChartColours.ground}`);
    expect(svg).toContain(
      `@media screen and (prefers-color-scheme:dark){.chart{--chart-ground:${darkChartColours.ground}`,
    );
    // Every colour follows.
    expect(svg.replace(/<style>.*?<\/style>/, "").match(/="#[0-9a-f]{6}"/g)).toBeNull();
  });

  test("what is the caller's is escaped", async () => {
    const id = `<script>alert(1)</script> & "quotes" ' \u0000\u0007`;
    const creators = [{ id, score: plain(1), rank: plain(1), probabilityOfFirst: plain(1) }];
    const svg = await toSvg(rankingChart({ creators }, { title: id }));
    expect(svg).not.toContain("<script");
    for (const mark of ["\u0000", "\u0007"]) expect(svg).not.toContain(mark);
    expect(svg).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });

  test.each([
    ["what is no chart", {}, {}, "not-an-array chart.layer"],
    ["null", null, {}, "not-an-object chart"],
    ["a chart without a title", { layer: [] }, {}, "not-an-object chart.title"],
    ["a prefix that is no name", chart, { idPrefix: '"><script>' }, "unknown-option idPrefix"],
    ["options that are none", chart, null, "not-an-object options"],
  ])("refuses %s", async (_, given, options, code) => {
    const error = await toSvg(given as never, options as never).catch((thrown: unknown) => thrown);
    expect(`${(error as { code: string }).code} ${(error as { path: string }).path}`).toBe(code);
  });
});

describe("without Vega", () => {
  const failing = (thrown: unknown) => loadVega(() => Promise.reject(thrown)).catch((error: unknown) => error);

  test("the error has a code, and says what to install", async () => {
    const error = await failing(Object.assign(new Error("no such package"), { code: "ERR_MODULE_NOT_FOUND" }));
    expect(error).toBeInstanceOf(VegaMissingError);
    expect(isVegaMissing(error)).toBe(true);
    expect((error as Error).message).toBe(
      "pictures need vega and vega-lite, which are not installed: npm install vega vega-lite",
    );
    expect((error as VegaMissingError).code).toBe("vega-missing");
  });

  test("browsers say it with a TypeError", async () => {
    expect(isVegaMissing(await failing(new TypeError("Failed to resolve module specifier")))).toBe(true);
  });

  test("any other failure is told as it is", async () => {
    const broken = new Error("broken");
    expect(await failing(broken)).toBe(broken);
    expect(await failing("broken")).toBe("broken");
    expect(isVegaMissing(broken)).toBe(false);
    expect(isVegaMissing(null)).toBe(false);
  });
});

describe("the pictures of the docs", () => {
  test("are those that npm run pictures draws", async () => {
    const drawn = await drawnPictures();
    expect(readdirSync(folder).sort()).toEqual(Object.keys(drawn).sort());
    for (const [file, svg] of Object.entries(drawn))
      expect(readFileSync(resolve(folder, file), "utf8"), file).toBe(svg);
  });

  test("README and docs show them by names that are there", () => {
    const root = resolve(folder, "../..");
    const shown = ["README.md", "docs/charts.md"].flatMap((page) =>
      [...readFileSync(resolve(root, page), "utf8").matchAll(/pictures\/([\w-]+\.svg)/g)].map(([, file]) => file),
    );
    expect(shown.length).toBeGreaterThan(2);
    expect(shown.filter((file) => !readdirSync(folder).includes(file as string))).toEqual([]);
  });
});
