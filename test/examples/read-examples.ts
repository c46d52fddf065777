import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** A piece of code that readers may copy. */
export interface Example {
  /** The file, from the folder of the repository. */
  readonly file: string;
  /** The line of the file on which the code begins. */
  readonly line: number;
  /** The code. */
  readonly code: string;
  /** All that it prints, where the page shows that in a fence marked `text` after the word "prints". */
  readonly output?: string;
}

export const root = resolve(import.meta.dirname, "../..");

const list = (folder: string, ending: string): string[] =>
  (readdirSync(join(root, folder), { recursive: true }) as string[])
    .filter((file) => file.endsWith(ending) && !file.includes("node_modules"))
    .map((file) => `${folder}/${file}`.replaceAll("\\", "/"))
    .sort();

/** Every fenced example of the readme and the docs, and every `@example` of the doc comments in `src`. */
export function readExamples(): Example[] {
  const pages = readdirSync(root).filter((file) => file === "README.md");
  const docs = list("docs", ".md").filter((file) => !/^docs\/api(?:-reports)?\//.test(file));
  const from = (files: readonly string[], read: (lines: readonly string[]) => Omit<Example, "file">[]) =>
    files.flatMap((file) =>
      read(readFileSync(join(root, file), "utf8").split(/\r?\n/)).map((example) => ({ file, ...example })),
    );
  return [...from([...pages, ...docs], fencedExamples), ...from(list("src", ".ts"), commentExamples)];
}

/** The fences of a Markdown page that are marked `js` or `ts`. */
export function fencedExamples(lines: readonly string[]): Omit<Example, "file">[] {
  const examples: { line: number; code: string; output?: string }[] = [];
  let open: { fence: string; info: string; line: number; code: string[] } | undefined;
  /** What stands between the last fence and the next one. */
  let between = "";
  lines.forEach((text, index) => {
    const [, fence, info = ""] = /^(`{3,}|~{3,})\s*(\S*)/.exec(text) ?? [];
    const code = open?.code.join("\n") ?? "";
    if (!open) {
      if (fence) open = { fence, info, line: index + 2, code: [] };
      else between += text.trim();
    } else if (!fence?.startsWith(open.fence) || info !== "") {
      open.code.push(text);
    } else {
      const shown = open.info === "text" && /^(?:(?:it|this|which) )?prints:?$/i.test(between) && examples.at(-1);
      if (shown) shown.output = code;
      if (open.info === "js" || open.info === "ts") examples.push({ line: open.line, code });
      open = undefined;
      between = "";
    }
  });
  return examples;
}

/** The `@example` parts of doc comments: up to the next tag, or the end of the comment. */
export function commentExamples(lines: readonly string[]): Omit<Example, "file">[] {
  const examples: Omit<Example, "file">[] = [];
  let open: { line: number; code: string[] } | undefined;
  const close = () => {
    if (open) examples.push({ line: open.line, code: open.code.join("\n") });
    open = undefined;
  };
  lines.forEach((text, index) => {
    const [, content] = /^\s*\* ?(?!\/)(.*)$/.exec(text) ?? [];
    if (content === undefined || content.startsWith("@")) close();
    if (content?.startsWith("@example")) open = { line: index + 2, code: [] };
    else if (content !== undefined && !content.startsWith("```")) open?.code.push(content);
  });
  close();
  return examples;
}
