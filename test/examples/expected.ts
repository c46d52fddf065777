/** What one `console.log` of an example promises to print, by the line of the example on which the call begins. */
export interface Promised {
  readonly line: number;
  /** The texts behind `// =>`, joined by line ends. */
  readonly text: string;
}

const call = /\bconsole\.log\(/;
const promise = /\/\/ =>(?: (.*))?$/;

/**
 * Pairs each `// => text` with the `console.log` before it: behind the call, or on the lines that follow.
 *
 * @throws where there is no call before it, since then it would never be compared
 */
export function promisedOutput(code: string): Promised[] {
  const found = new Map<number, string[]>();
  let line: number | undefined;
  code.split("\n").forEach((text, index) => {
    if (call.test(text)) line = index;
    const match = promise.exec(text);
    if (!match) return;
    if (line === undefined) throw new Error(`\`// =>\` on line ${index + 1} follows no console.log`);
    found.set(line, [...(found.get(line) ?? []), (match[1] ?? "").trimEnd()]);
  });
  return [...found].map(([at, texts]) => ({ line: at, text: texts.join("\n") }));
}

/** Makes each `console.log(…)` tell the line on which it stands, by calling `log(line, …)`. */
export function tellLines(code: string, log: string): string {
  return code
    .split("\n")
    .map((text, index) => text.replace(new RegExp(call, "g"), `${log}(${index}, `))
    .join("\n");
}
