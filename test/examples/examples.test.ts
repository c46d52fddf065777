import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { promisedOutput, tellLines } from "./expected.js";
import { commentExamples, fencedExamples, readExamples, root } from "./read-examples.js";

interface Result {
  readonly printed: readonly { line: number; text: string }[];
  readonly error?: string;
}

const examples = readExamples();
let results: readonly Result[] = [];
let folder: string;

/** The example as a module that tells which of its lines printed what. */
function toModule(code: string): string {
  const { ESNext } = ts.ModuleKind;
  const compilerOptions = { module: ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true };
  return ts.transpileModule(tellLines(code, "logOfExample"), { compilerOptions }).outputText;
}

beforeAll(() => {
  // Inside the repository, where the name of the package leads to what was built.
  folder = mkdtempSync(join(import.meta.dirname, ".run-"));
  const modules = examples.map(({ code }, index) => {
    const path = join(folder, `${index}.mjs`);
    writeFileSync(path, toModule(code));
    return pathToFileURL(path).href;
  });
  const output = join(folder, "results.json");
  execFileSync(process.execPath, [join(import.meta.dirname, "run-examples.mjs"), output, ...modules], { cwd: root });
  results = JSON.parse(readFileSync(output, "utf8"));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("examples", () => {
  for (const [index, { file, line, code, output }] of examples.entries())
    test(`${file}:${line}`, () => {
      const { printed, error } = results[index] as Result;
      if (error) throw new Error(`${file}:${line} failed\n${error}`);
      for (const promised of promisedOutput(code)) {
        const texts = printed.filter((one) => one.line === promised.line).map(({ text }) => text);
        expect(texts.join("\n"), `${file}:${line + promised.line}`).toBe(promised.text);
      }
      if (output !== undefined) expect(printed.map(({ text }) => text).join("\n")).toBe(output);
    });

  test("are found in every folder of src, and in the docs", () => {
    expect(examples.filter(({ file }) => file.startsWith("src/")).length).toBeGreaterThan(20);
    expect(examples.filter(({ file }) => file.endsWith(".md")).length).toBeGreaterThan(3);
  });
});

describe("reading examples", () => {
  test("fences of js and ts are examples, others are not", () => {
    const page = ["# Page", "```js", "one()", "```", "```sh", "two", "```", "````ts", "```", "three()", "````"];
    expect(fencedExamples(page)).toEqual([
      { line: 3, code: "one()" },
      { line: 9, code: "```\nthree()" },
    ]);
  });

  test("a fence of text after the word prints is the whole output", () => {
    const shown = ["```text", "1", "2", "```"];
    expect(fencedExamples(["```js", "one()", "```", "", "prints", "", ...shown])).toMatchObject([{ output: "1\n2" }]);
    expect(fencedExamples(["```js", "one()", "```", "A file:", ...shown])).toEqual([{ line: 2, code: "one()" }]);
  });

  test("an @example ends at the next tag or with the comment", () => {
    const text =
      "/**\n * Text.\n * @example\n * one();\n *   two();\n * @see three\n */\nx()\n/**\n * @example\n * four()\n */";
    expect(commentExamples(text.split("\n"))).toEqual([
      { line: 4, code: "one();\n  two();" },
      { line: 11, code: "four()" },
    ]);
  });

  test("what is promised belongs to the call before it", () => {
    const code = "console.log(1); // => 1\nconsole.log(\n  2,\n);\n// => 2\n// =>   3\nconsole.log(4);";
    expect(promisedOutput(code)).toEqual([
      { line: 0, text: "1" },
      { line: 1, text: "2\n  3" },
    ]);
    expect(() => promisedOutput("f(); // => 1")).toThrow("line 1");
  });
});
