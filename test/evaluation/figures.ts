/** One measured figure, and the bar that it must reach. */
export interface Figure {
  /** What was judged, such as `fake accounts: Kaggle`. */
  readonly part: string;
  /** What was measured. */
  readonly name: string;
  readonly value: number;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** The number of accounts, comments or runs. */
  readonly n?: number;
}

/** Whether a figure reaches its bar; figures without one do. */
export function reached({
  value,
  atLeast = Number.NEGATIVE_INFINITY,
  atMost = Number.POSITIVE_INFINITY,
}: Figure): boolean {
  return value >= atLeast && value <= atMost;
}

/** Prints figures as a table, part by part. */
export function printFigures(figures: readonly Figure[]): void {
  let part = "";
  for (const figure of figures) {
    if (figure.part !== part) console.log(`\n${figure.part}`);
    part = figure.part;
    const { name, value, atLeast, atMost, n } = figure;
    const bar = [atLeast !== undefined && `≥ ${atLeast}`, atMost !== undefined && `≤ ${atMost}`]
      .filter(Boolean)
      .join(", ");
    const missed = reached(figure) ? "" : "  MISSED";
    const count = n === undefined ? "" : `n = ${n}`;
    console.log(`  ${name.padEnd(64)} ${value.toFixed(4).padStart(8)}  ${bar.padEnd(14)} ${count}${missed}`.trimEnd());
  }
}

const introduction = `# Evaluation

What the library does on public data that was labelled or measured by others, beside the bars that it must reach. None of the
data is part of the repository; [the model card](model-card.md), [peers](peers.md) and [authenticity](authenticity.md) say what
they are. The table is written by

\`\`\`sh
npm run evaluate -- <folder with the data> --markdown
\`\`\`

which prints the same as JSON, and ends with 1 where a bar is missed. Shares are fractions.
`;

/** The figures as a page. */
export function toMarkdown(figures: readonly Figure[]): string {
  const lines = [introduction.trimEnd()];
  let part = "";
  for (const { part: of, name, value, atLeast, atMost, n } of figures) {
    if (of !== part)
      lines.push(
        "",
        `## ${of.charAt(0).toUpperCase()}${of.slice(1)}`,
        "",
        "| | figure | bar | n |",
        "|---|---|---|---|",
      );
    part = of;
    const bar = [atLeast !== undefined && `≥ ${atLeast}`, atMost !== undefined && `≤ ${atMost}`]
      .filter(Boolean)
      .join(", ");
    lines.push(`| ${name.trim()} | ${value.toFixed(4)} | ${bar} | ${n ?? ""} |`);
  }
  return `${lines.join("\n")}\n`;
}
