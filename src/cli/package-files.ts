import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The package's own folder: one above the built file in dist/, two above the source in src/cli/. */
function packageFile(path: string): string {
  const [built, source] = ["..", "../.."].map((root) => fileURLToPath(new URL(`${root}/${path}`, import.meta.url)));
  return (existsSync(built as string) ? built : source) as string;
}

/** Where the synthetic creators of the demo are. */
export function samplePath(): string {
  return packageFile("docs/sample/creators.jsonl");
}

/** Where the two creators are of whom the demo shows what speaks for and against them. */
export function authenticitySamplePath(): string {
  return packageFile("docs/sample/authenticity.jsonl");
}

/** Where the twenty partnerships are that the demo ranks, and the rates of exchange that go with them. */
export function campaignSamplePaths(): readonly [campaigns: string, exchange: string] {
  return [packageFile("docs/sample/campaigns.csv"), packageFile("docs/sample/exchange.json")];
}

/** Where the creators are whose mixes the demo compares. */
export function rosterSamplePath(): string {
  return packageFile("docs/sample/roster.csv");
}

/** The version of the package. */
export function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(packageFile("package.json"), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest
    ? String(manifest.version)
    : "unknown";
}
