import type { BatchWriter } from "./batch-writer.js";
import { describeComplaints, listComplaints } from "./describe-complaints.js";
import type { Complaint, Entry, Reader } from "./entry.js";
import { ReadFailure } from "./failures.js";
import type { Progress, Tally } from "./progress.js";
import { type Scoring, scoreEntry } from "./score-entry.js";

/** How to score what is read, and how to write what comes of it. */
export interface ScoreInput<T> extends Scoring<T> {
  /** What stands above the first row. */
  readonly header: string;
  /** Where the rows go. */
  readonly output: BatchWriter;
  /** Where remarks go, and what was refused where that has no file. */
  readonly errors: BatchWriter;
  /** The file for what was refused. */
  readonly refusals?: BatchWriter | undefined;
  /** Shows how far it is. */
  readonly progress: Progress;
}

/** Counts up while it goes. */
type Counter = { -readonly [key in keyof Tally]: Tally[key] };

/**
 * Scores rows one by one, in their order, in bounded memory. What the rows of a chunk gave is written before the
 * next chunk is read, so a slow reader of the output slows down the reading of the input.
 *
 * @param input - the bytes
 * @param reader - reads their format
 * @param options - how
 * @param tally - is right also where this throws
 * @throws ReadFailure where the input breaks off, after all that was read is scored
 */
export async function scoreInput<T>(
  input: AsyncIterable<Uint8Array>,
  reader: Reader,
  options: ScoreInput<T>,
  tally: Counter,
): Promise<void> {
  const { output, errors, refusals, progress } = options;
  const flush = async (): Promise<void> => {
    await output.flush();
    await refusals?.flush();
    if (errors.isEmpty) return;
    progress.clear();
    await errors.flush();
  };
  const scoreAll = async (entries: Iterable<Entry>): Promise<void> => {
    for (const entry of entries) {
      tell(entry, options, tally);
      if (output.isFull || errors.isFull || refusals?.isFull) await flush();
    }
    await flush();
    progress.show(tally);
  };
  try {
    for await (const chunk of input) await scoreAll(reader.push(chunk));
  } catch (error) {
    if (error instanceof ReadFailure) await scoreAll(reader.abort());
    throw error;
  }
  await scoreAll(reader.end());
  progress.clear();
}

/** Scores one entry, and puts what comes of it where it belongs. */
function tell<T>(entry: Entry, options: ScoreInput<T>, tally: Counter): void {
  const { output, errors, refusals, header } = options;
  const result = scoreEntry(entry, options);
  if (result.kind === "scored") {
    if (tally.scored === 0) output.add(header);
    tally.scored++;
    return output.add(result.text);
  }
  tally.refused += entry.rows;
  const complain = (complaints: readonly Complaint[], text: string): void =>
    refusals ? refusals.add(listComplaints(complaints)) : errors.add(text);
  if (result.kind === "refused") return complain(result.complaints, describeComplaints(result.complaints));
  const { error, complaint } = result;
  const text = `line ${complaint.line}: could not be scored: ${error} (a mistake of this program; please report it)\n`;
  complain([complaint], text);
}
