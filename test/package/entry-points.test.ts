import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import config from "../../tsup.config.js";
import { entryPoints, needZod, root } from "./folders.js";

const manifest = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8"));
const names = ["index", ...entryPoints];

/** A built file together with the chunks that it imports. */
function withChunks(file: string, seen = new Set<string>()): string {
  if (seen.has(file)) return "";
  seen.add(file);
  const text = readFileSync(resolve(root, "dist", file), "utf8");
  const chunks = [...text.matchAll(/(?:from |import |require\()['"]\.\/([^'"]+)['"]/g)].map(
    (match) => match[1] as string,
  );
  return [text, ...chunks.map((chunk) => withChunks(chunk, seen))].join("\n");
}

describe("entry points", () => {
  test("package.json has one for every folder", () => {
    const subpaths = entryPoints.map((name) => `./${name}`);
    expect(Object.keys(manifest.exports).sort()).toEqual([".", ...subpaths, "./package.json"].sort());
    expect(Object.keys(manifest.typesVersions["*"]).sort()).toEqual([...entryPoints].sort());
  });

  test("tsup builds one for every folder", () => {
    const [library] = config as readonly { entry: Record<string, string> }[];
    expect(Object.keys(library?.entry ?? {}).sort()).toEqual([...names].sort());
  });

  test.each(names)("%s is what package.json says, types first", (name) => {
    const built = (types: string, code: string) => ({
      types: `./dist/${name}.${types}`,
      default: `./dist/${name}.${code}`,
    });
    const entry = manifest.exports[name === "index" ? "." : `./${name}`];
    // As text, since the order of conditions decides.
    expect(JSON.stringify(entry)).toBe(JSON.stringify({ import: built("d.ts", "js"), require: built("d.cts", "cjs") }));
    for (const file of ["js", "cjs", "d.ts", "d.cts"])
      expect(existsSync(resolve(root, `dist/${name}.${file}`))).toBe(true);
    if (name !== "index") expect(manifest.typesVersions["*"][name]).toEqual([`./dist/${name}.d.ts`]);
  });

  test("ES module and CommonJS export the same names", () => {
    const script = `
      import { createRequire } from "node:module";
      const require = createRequire(import.meta.url);
      const names = {};
      for (const name of ${JSON.stringify(names)}) {
        const module = await import("./dist/" + name + ".js");
        names[name] = [Object.keys(module).sort(), Object.keys(require("./dist/" + name + ".cjs")).sort()];
      }
      console.log(JSON.stringify(names));`;
    const output = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
      cwd: root,
      encoding: "utf8",
    });
    for (const [name, [module, commonJs]] of Object.entries(
      JSON.parse(output) as Record<string, [string[], string[]]>,
    )) {
      expect(module.length, name).toBeGreaterThan(0);
      expect(commonJs, name).toEqual(module);
    }
  });

  test.each(names.filter((name) => !needZod.includes(name)))("%s does without zod, and without Node", (name) => {
    for (const format of ["js", "cjs"]) {
      const code = withChunks(`${name}.${format}`);
      expect(code).not.toMatch(/(?:from |import |require\()['"](?:zod|node:)/);
    }
  });

  test.each(needZod)("%s leaves zod outside, and does without Node", (name) => {
    expect(withChunks(`${name}.js`)).toMatch(/from ['"]zod['"]/);
    expect(withChunks(`${name}.cjs`)).toMatch(/require\(['"]zod['"]\)/);
    expect(withChunks(`${name}.js`)).not.toMatch(/(?:from |import )['"]node:/);
  });

  test("the command can be run", () => {
    expect(manifest.bin).toEqual({ "influencer-scoring": "./dist/cli.js" });
    expect(readFileSync(resolve(root, "dist/cli.js"), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});
