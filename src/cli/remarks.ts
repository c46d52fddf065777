import type { Note, NoteCode } from "../core/index.js";
import type { CreatorScore } from "../scorecard/index.js";

/** Notes that stand at nearly every row, or that change nothing in how a number is read. All of them are in the JSONL. */
const quiet: readonly NoteCode[] = [
  "current-followers",
  "unknown-flag",
  "included",
  "benchmark-limits",
  "measured-instead",
];

/**
 * What a reader of the table must know about a row: why something is unknown, and the notes that change how its numbers
 * are read.
 *
 * @param score - the scored creator
 * @returns short remarks made of the codes of reasons and notes
 */
export function remarks(score: CreatorScore): readonly string[] {
  const { tier, notes } = score;
  const { engagementRate: rate, engagementPercentile: percentile } = score.measures;
  const all: string[] = [];
  if (tier.reason) all.push(`tier: ${tier.reason}`);
  if (rate.reason) all.push(`rate: ${rate.reason}`);
  if (percentile.reason && percentile.reason !== rate.reason) all.push(`percentile: ${percentile.reason}`);
  // The reason of an unknown rate says it already.
  const said = new Set<string | undefined>([rate.reason]);
  for (const note of [...rate.notes, ...percentile.notes, ...notes]) {
    const text = remark(note);
    if (quiet.includes(note.code) || said.has(note.code) || said.has(text)) continue;
    said.add(text);
    all.push(text);
  }
  return all;
}

/** A note in a few words. Only where posts were left out, its count is a number of posts. */
export function remark({ code, path, count }: Note): string {
  const what = path === undefined ? code : `${code} ${path}`;
  return count === undefined || code === "rounded-followers" ? what : `${what} ×${count}`;
}
