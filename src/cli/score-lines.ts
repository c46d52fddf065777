import type { Creator, Time } from "../core/index.js";
import type { CreatorScore } from "../scorecard/index.js";
import type { BatchWriter } from "./batch-writer.js";
import { describeProblems } from "./describe-problems.js";
import type { Progress, Tally } from "./progress.js";
import { scoreRow } from "./score-row.js";
import { type Line, LineSplitter } from "./split-lines.js";

/** How to score lines, and how to write what comes of them. */
export interface ScoreLines {
  /** The moment of judging. */
  readonly asOf?: Time | undefined;
  /** The most bytes of a line. */
  readonly maxLineBytes: number;
  /** What stands above the first row. */
  readonly header: string;
  /** One scored creator as text, with its line break. */
  readonly row: (score: CreatorScore, creator: Creator) => string;
  /** Where the rows go. */
  readonly output: BatchWriter;
  /** Where it is told what was refused. */
  readonly errors: BatchWriter;
  /** Shows how far it is. */
  readonly progress: Progress;
}

/**
 * Scores creators line by line, in their order, in constant memory. What the rows of a chunk gave is written before the
 * next chunk is read, so a slow reader of the output slows down the reading of the input.
 *
 * @param input - the bytes of JSON Lines
 * @param options - how
 * @param tally - counts up while it goes, so that it is right also where this throws
 */
export async function scoreLines(
  input: AsyncIterable<Uint8Array>,
  options: ScoreLines,
  tally: { -readonly [key in keyof Tally]: Tally[key] },
): Promise<void> {
  const { output, errors, progress } = options;
  const splitter = new LineSplitter(options.maxLineBytes);
  const flush = async (): Promise<void> => {
    await output.flush();
    if (errors.isEmpty) return;
    progress.clear();
    await errors.flush();
  };
  const scoreAll = async (lines: Iterable<Line>): Promise<void> => {
    for (const line of lines) {
      scoreLine(line, options, tally);
      if (output.isFull || errors.isFull) await flush();
    }
    await flush();
    progress.show(tally);
  };
  for await (const chunk of input) await scoreAll(splitter.push(chunk));
  await scoreAll(splitter.end());
  progress.clear();
}

/** Scores one line, and puts what comes of it where it belongs. */
function scoreLine(line: Line, options: ScoreLines, tally: { scored: number; refused: number }): void {
  const { output, errors, header } = options;
  const name = `line ${line.number}`;
  const refuse = (text: string): void => {
    tally.refused++;
    errors.add(text);
  };
  if (line.tooLong) return refuse(describeProblems(name, [{ code: "line-too-long", path: "" }]));
  const row = scoreRow(line.bytes, options.asOf);
  if (row.kind === "refused") return refuse(describeProblems(name, row.problems));
  if (row.kind === "failed")
    return refuse(`${name}: could not be scored: ${row.error} (a mistake of this program; please report it)\n`);
  if (row.kind === "blank") return;
  if (tally.scored === 0) output.add(header);
  tally.scored++;
  output.add(options.row(row.score, row.creator));
}
