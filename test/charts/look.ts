// Looks at a page in a browser, at the width of a phone and of a desk, light and dark: npm run look [-- FOLDER]
// It fails where something is wider than the screen, where a text leaves its picture or runs over another one, or where
// anything is loaded. With a folder it leaves screenshots there. Without a browser it says so, and that is no failure.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, openBrowser } from "./browser.js";
import { samplePage } from "./sample-page.js";

const widths = [360, 1280];
const schemes = ["light", "dark"];

/** Runs on the page. */
const inspect = `(() => {
  const problems = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) problems.push("the page scrolls sideways: " + document.documentElement.scrollWidth);
  for (const element of document.querySelectorAll("body *")) {
    const box = element.getBoundingClientRect();
    if (!element.closest("svg") && box.right > width + 1) problems.push(element.tagName + " ends at " + box.right);
  }
  for (const svg of document.querySelectorAll("svg")) {
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll("text")].map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
    for (const { text, box } of texts)
      if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1)
        problems.push("leaves its picture: " + text);
    for (const [index, one] of texts.entries())
      for (const other of texts.slice(index + 1)) {
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across > 2 && down > 5) problems.push("runs over another: " + one.text + " / " + other.text);
      }
  }
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  if (new Set(ids).size < ids.length) problems.push("an id stands twice");
  const { color, backgroundColor } = getComputedStyle(document.body);
  return { problems, pictures: document.querySelectorAll("svg").length, color, backgroundColor };
})()`;

interface Seen {
  readonly problems: readonly string[];
  readonly pictures: number;
  readonly color: string;
  readonly backgroundColor: string;
}

async function look(browser: Browser, address: string, width: number, scheme: string, shots?: string): Promise<Seen> {
  const metrics = { width, height: 800, deviceScaleFactor: 1, mobile: width < 600 };
  await browser.send("Emulation.setDeviceMetricsOverride", metrics);
  await browser.send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: scheme }] });
  browser.events("");
  await browser.send("Page.navigate", { url: address });
  for (let state = ""; state !== "complete"; ) {
    const { result } = await browser.send("Runtime.evaluate", { expression: "document.readyState" });
    state = (result as { value: string }).value;
  }
  const { result } = await browser.send("Runtime.evaluate", { expression: inspect, returnByValue: true });
  const { value } = result as { value: Seen };
  const asked = browser.events("Network.requestWillBeSent").map(({ request }) => (request as { url: string }).url);
  const loaded = asked.filter((url) => url !== address).map((url) => `loads ${url}`);
  if (shots) {
    const { data } = await browser.send("Page.captureScreenshot", { captureBeyondViewport: true });
    writeFileSync(join(shots, `${width}-${scheme}.png`), Buffer.from(data as string, "base64"));
  }
  return { ...value, problems: [...value.problems, ...loaded] };
}

if (chromium === undefined) {
  console.log("no Chromium here, so nobody looked at the pages (CHROMIUM=path names one)");
} else {
  const shots = process.argv[2];
  if (shots) mkdirSync(shots, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), "page-"));
  const file = join(folder, "page.html");
  writeFileSync(file, await samplePage());
  const browser = await openBrowser(chromium);
  try {
    for (const width of widths)
      for (const scheme of schemes) {
        const seen = await look(browser, pathToFileURL(file).href, width, scheme, shots);
        const found = seen.problems.length > 0 ? seen.problems.join("\n  ") : "nothing wrong";
        console.log(
          `${width} px, ${scheme}: ${seen.pictures} pictures, ${seen.color} on ${seen.backgroundColor}: ${found}`,
        );
        if (seen.problems.length > 0 || seen.pictures === 0) process.exitCode = 1;
      }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}
