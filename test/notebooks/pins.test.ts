import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const manifestAt = (path: string) => JSON.parse(readFileSync(path, "utf8"));
const { peerDependencies } = manifestAt("package.json") as { peerDependencies: Record<string, string> };
const { dependencies } = manifestAt("docs/notebooks/package.json") as { dependencies: Record<string, string> };

/** The parts of a version, or of a range such as `^6.4.0`. */
const partsOf = (version: string): readonly number[] => version.replace("^", "").split(".").map(Number);

/** Whether a version from 1.0.0 is in a range that begins with `^`. */
function isIn(version: string, range: string): boolean {
  const [[major, ...rest], [least, ...leastRest]] = [partsOf(version), partsOf(range)];
  const first = rest.findIndex((part, i) => part !== leastRest[i]);
  return major === least && (first < 0 || (rest[first] ?? 0) > (leastRest[first] ?? 0));
}

// npm refuses to install a folder whose versions do not satisfy the peers of what it names.
test("the versions that the notebooks name are such as the library asks for", () => {
  const shared = Object.entries(peerDependencies).filter(([name]) => name in dependencies);
  expect(shared.map(([name]) => name)).toEqual(["vega", "vega-lite"]);
  for (const [name, range] of shared) {
    expect(range).toMatch(/^\^[1-9]\d*\.\d+\.\d+$/);
    expect([name, isIn(dependencies[name] ?? "", range)]).toEqual([name, true]);
  }
});

test("the notebooks take the library from this repository, since it may not be published as it stands here", () => {
  expect(dependencies["influencer-scoring"]).toBe("file:../..");
});

test.each([
  ["6.4.0", true],
  ["6.5.0", true],
  ["6.10.1", true],
  ["6.3.9", false],
  ["5.9.0", false],
  ["7.0.0", false],
])("%s in ^6.4.0 is %s", (version, expected) => {
  expect(isIn(version, "^6.4.0")).toBe(expected);
});
