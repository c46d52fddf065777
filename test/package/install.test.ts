import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { promisedOutput } from "../examples/expected.js";
import { fencedExamples } from "../examples/read-examples.js";
import { entryPoints, needZod, root } from "./folders.js";

/** A project of a stranger, outside of this one. */
let project: string;

// Started by npm, the tests carry its settings in the environment; the stranger does not.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
const run = (command: string, args: readonly string[], cwd = project) =>
  execFileSync(command, args, { cwd, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
const node = (file: string) => run(process.execPath, [file]).trimEnd();
const write = (file: string, text: string) => writeFileSync(join(project, file), text);

/** Compiles strictly, without the types of Node or of browsers, and shows the errors where there are any. */
function compile(files: readonly string[], options: Readonly<Record<string, unknown>>): void {
  const compilerOptions = { strict: true, target: "es2022", lib: ["es2022"], types: [], outDir: "out", ...options };
  write("tsconfig.json", JSON.stringify({ compilerOptions, files: [...files, "globals.d.ts"] }));
  try {
    run(process.execPath, [resolve(root, "node_modules/typescript/bin/tsc"), "-p", "."]);
  } catch (error) {
    throw new Error((error as { stdout: string }).stdout);
  }
}

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "stranger-"));
  write("package.json", JSON.stringify({ name: "stranger", private: true }));
  // All that the programs themselves need, and `URL` for the types of zod.
  write("globals.d.ts", "declare const console: { log(...values: readonly unknown[]): void };\ninterface URL {}");
  const [{ filename }] = JSON.parse(
    run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", project], root),
  ) as [{ filename: string }];
  const options = ["--offline", "--legacy-peer-deps", "--no-audit", "--no-fund", "--no-package-lock"];
  run("npm", ["install", ...options, `./${filename}`]);
}, 60_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe("the installed package", () => {
  // Before zod is there; the tests after this one need it.
  test("does without zod, but for the schemas and the platforms", () => {
    const free = ["", ...entryPoints.filter((name) => !needZod.includes(name)).map((name) => `/${name}`)];
    write("without-zod.mjs", free.map((name) => `import "influencer-scoring${name}";`).join("\n"));
    expect(node("without-zod.mjs")).toBe("");
    for (const name of needZod) write(`${name}.mjs`, `import "influencer-scoring/${name}";`);
    for (const name of needZod) expect(() => node(`${name}.mjs`)).toThrow("zod");
    symlinkSync(resolve(root, "node_modules/zod"), join(project, "node_modules/zod"), "junction");
    for (const name of needZod) expect(node(`${name}.mjs`)).toBe("");
  });

  test("holds the build, the samples, the pages, the changelog, readme and licence, and nothing else", () => {
    const [{ files }] = JSON.parse(run("npm", ["pack", "--json", "--dry-run", "--ignore-scripts"], root)) as [
      { files: readonly { path: string }[] },
    ];
    const others = files.map(({ path }) => path).filter((path) => !path.startsWith("dist/"));
    // The pages come along, since the readme and the doc comments point to them.
    expect(others.filter((path) => !/^docs\/((guides\/)?[\w-]+\.md|pictures\/[\w-]+\.svg)$/.test(path)).sort()).toEqual(
      [
        "CHANGELOG.md",
        "LICENSE",
        "README.md",
        "docs/sample/authenticity.jsonl",
        "docs/sample/campaigns.csv",
        "docs/sample/creators.jsonl",
        "docs/sample/exchange.json",
        "docs/sample/posts.csv",
        "docs/sample/roster.csv",
        "package.json",
      ],
    );
  });

  test("runs its command", () => {
    expect(run(join(project, "node_modules/.bin/influencer-scoring"), ["demo"])).not.toBe("");
  });
});

describe("in TypeScript", () => {
  const program = `
    ${entryPoints.map((name) => `import * as ${name} from "influencer-scoring/${name}";`).join("\n")}
    import { classifyTier, engagementRate, isKnown, type Measure } from "influencer-scoring";
    const rate: Measure = engagementRate([{ likes: 300, comments: 6 }], { by: "followers", followers: 10_000 });
    const low: number | null | undefined = isKnown(rate) ? rate.interval?.low : null;
    // @ts-expect-error: the types are there, not any.
    const wrong: () => unknown = () => classifyTier("many");
    console.log(rate.value, low, typeof wrong, [${entryPoints}].every((entry) => Object.keys(entry).length > 0));`;
  const printed = "0.0306 undefined function true";

  test.each([
    { module: "nodenext", moduleResolution: "nodenext", kinds: ["m", "c"] },
    { module: "esnext", moduleResolution: "bundler", kinds: ["m"] },
    { module: "commonjs", moduleResolution: "node10", ignoreDeprecations: "6.0", kinds: ["c"] },
  ])(
    "compiles strictly and runs under $moduleResolution",
    ({ kinds, ...options }) => {
      for (const kind of kinds) write(`program.${kind}ts`, program);
      compile(
        kinds.map((kind) => `program.${kind}ts`),
        options,
      );
      for (const kind of kinds) expect(node(`out/program.${kind}js`)).toBe(printed);
    },
    30_000,
  );
});

describe("the first example of the readme", () => {
  const example = () => {
    const found = fencedExamples(readFileSync(resolve(root, "README.md"), "utf8").split("\n")).find(({ code }) =>
      /from "influencer-scoring"/.test(code),
    );
    if (!found) throw new Error('README.md has no js example with `from "influencer-scoring"`');
    const { code, output } = found;
    return {
      code,
      promised:
        output ??
        promisedOutput(code)
          .map(({ text }) => text)
          .join("\n"),
    };
  };

  test("promises what it prints", () => {
    expect(example().promised).not.toBe("");
  });

  test("runs as an ES module", () => {
    const { code, promised } = example();
    write("readme.mjs", code);
    expect(node("readme.mjs")).toBe(promised);
  });

  test("runs as CommonJS", () => {
    const { code, promised } = example();
    const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
    write("readme.cjs", ts.transpileModule(code, { compilerOptions }).outputText);
    expect(readFileSync(join(project, "readme.cjs"), "utf8")).toContain('require("influencer-scoring")');
    expect(node("readme.cjs")).toBe(promised);
  });

  test("runs as strict TypeScript", () => {
    const { code, promised } = example();
    mkdirSync(join(project, "out"), { recursive: true });
    write("readme.mts", code);
    compile(["readme.mts"], { module: "nodenext", moduleResolution: "nodenext" });
    expect(node("out/readme.mjs")).toBe(promised);
  }, 30_000);
});
