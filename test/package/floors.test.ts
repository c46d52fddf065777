import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { folders, root } from "./folders.js";

/** Lowest first. A folder imports from lower floors only; folders of one floor never import each other. */
const floors = [
  ["core"],
  ["posts", "peers", "reference", "money", "statistics"],
  ["tiers", "engagement", "authenticity", "cost", "roi", "fit"],
  ["scorecard", "portfolio"],
  ["cli", "platforms", "rows", "columns", "sql", "charts", "schemas"],
];
const floorOf = (folder: string) => floors.findIndex((floor) => floor.includes(folder));

/** The command is defined over `parseCreator` and rows, and writes pages, so it alone may import from its own floor. */
const exceptions = new Set(["cli → schemas", "cli → rows", "cli → charts"]);

/** Who may import what is not part of the library. */
const outside: Readonly<Record<string, readonly string[]>> = {
  zod: ["schemas", "platforms", "cli"],
  "decimal.js": ["money"],
  node: ["cli"],
};

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly target: string;
}

const source = resolve(root, "src");
const files = (readdirSync(source, { recursive: true }) as string[])
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replaceAll("\\", "/"));
const read = (file: string) => readFileSync(join(source, file), "utf8");

// Examples in doc comments import as well, but never at the start of a line.
const imports: readonly Import[] = files.flatMap((file) =>
  [...read(file).matchAll(/^(?:import|export)\s(?:[\w\s{},*$]*\sfrom\s)?"([^"]+)"|\bimport\("([^"]+)"\)/gm)].map(
    (match) => ({
      file,
      folder: file.includes("/") ? (file.split("/")[0] as string) : "",
      target: (match[1] ?? match[2]) as string,
    }),
  ),
);
const inside = imports
  .filter(({ target }) => target.startsWith("."))
  .map(({ file, folder, target }) => ({
    file,
    folder,
    to: folderOf(relative(source, resolve(source, file, "..", target))),
  }));

function folderOf(path: string): string {
  return path.split(/[\\/]/)[0] as string;
}

describe("floors", () => {
  test("every folder has its floor", () => {
    expect(folders.filter((folder) => floorOf(folder) < 0)).toEqual([]);
    expect(inside.length).toBeGreaterThan(100);
  });

  test("a folder imports only from lower floors", () => {
    const wrong = inside
      .filter(({ folder, to }) => folder !== "" && folder !== to && floorOf(to) >= floorOf(folder))
      .filter(({ folder, to }) => !exceptions.has(`${folder} → ${to}`));
    expect(wrong).toEqual([]);
  });

  test("what needs zod or Node is no part of the main entry point", () => {
    const all = inside.filter(({ folder }) => folder === "").map(({ to }) => to);
    expect([...all].sort()).toEqual(
      folders.filter((folder) => !["cli", "schemas", "platforms"].includes(folder)).sort(),
    );
  });

  test("zod, decimal.js and Node are imported only where they may be, and nothing else is", () => {
    const wrong = imports
      .filter(({ target }) => !target.startsWith("."))
      .filter(
        ({ folder, target }) =>
          !outside[target.replace(/^node:.*/, "node").replace(/^zod\/.*/, "zod")]?.includes(folder),
      );
    expect(wrong).toEqual([]);
  });

  test.each(folders)("%s has an index.ts without logic", (folder) => {
    const exportsOnly = /^(?:export (?:type )?(?:\*|\{[^}]*\}) from "[^"]+";\s*)+$/;
    const text = read(`${folder}/index.ts`);
    expect(text).toMatch(/^\/\*\*[\s\S]*?@packageDocumentation\s*\*\/\n/);
    expect(text.replace(/\/\*\*[\s\S]*?\*\/\s*/, "")).toMatch(exportsOnly);
  });
});
