import { type AuthenticityReport, type AuthenticitySignal, fakeAccountScore } from "../authenticity/index.js";
import type { Creator } from "../core/index.js";
import { displayWidth, printable, shorten } from "./printable.js";
import { roundedCount, roundedPercent, unknownCell } from "./rounded.js";
import { wrap } from "./wrap.js";

/** Fewer columns than this count as this. */
const narrowest = 80;
const [nameWidth, seenWidth, shareWidth] = [20, 13, 5];
const evidenceIndent = " ".repeat(4);
const indent = nameWidth + seenWidth + shareWidth + 6;

/**
 * A report to be read: every signal with what was seen, how many ordinary creators are as far out, and what it means.
 *
 * @param report - the report
 * @param creator - whom it is about
 * @param terminalWidth - columns of the terminal
 */
export function describeReport(report: AuthenticityReport, creator: Creator, terminalWidth: number): string {
  const width = Math.max(terminalWidth, narrowest) - 1;
  const { shareAsUnusual: share, signals } = report;
  const looked = signals.filter(({ value }) => value !== null).length;
  const followers = creator.followers ?? null;
  const size = followers === null ? "followers unknown" : `${roundedCount(followers)} followers`;
  const sum =
    share.value === null
      ? `how unusual this is cannot be told: ${share.reason}`
      : `as unusual as this: ${roundedPercent(share.value)} % of ordinary creators at most`;
  const lines = [
    `${shorten(printable(report.id), width - 40)}   ${report.platform}   ${size}`,
    `  ${sum}`,
    `  ${looked} of ${signals.length} signals could be looked at`,
    ...signals.flatMap((signal) => [
      ...signalLines(signal, report, width),
      ...evidenceLines(signal, report, creator, width - evidenceIndent.length),
    ]),
  ];
  return `${lines.join("\n")}\n\n`;
}

function signalLines(signal: AuthenticitySignal, report: AuthenticityReport, width: number): string[] {
  const mark = signal.unusual ? "!" : " ";
  const p = signal.p === null ? "" : signal.p.toFixed(2);
  const said = signal.reason && signal.value === null ? signal.reason : signal.because;
  const head = `${mark} ${signal.signal.padEnd(nameWidth)} ${pad(seen(signal, report), seenWidth)} ${p.padStart(shareWidth)}  `;
  return wrap(said, width - indent).map((line, i) => (i === 0 ? head : " ".repeat(indent)) + line);
}

const pad = (text: string, width: number): string => " ".repeat(Math.max(0, width - displayWidth(text))) + text;

/** What was seen, in the unit of the signal. */
function seen({ signal, value }: AuthenticitySignal, { details }: AuthenticityReport): string {
  if (value === null) {
    const bound = signal === "fake-followers" ? details.followers.upperBound : null;
    return bound === null ? unknownCell : `≤ ${roundedPercent(bound)} %`;
  }
  switch (signal) {
    case "growth":
      return value === 1 ? "1 anomaly" : `${value} anomalies`;
    case "evenness":
    case "commenters":
    case "first-digits":
      // No −0.000.
      return (Math.round(value * 1000) / 1000 + 0).toFixed(3);
    default:
      return `${roundedPercent(value)} %`;
  }
}

/** The evidence behind a signal, a few lines of it. */
function evidenceLines(
  { signal }: AuthenticitySignal,
  { details }: AuthenticityReport,
  creator: Creator,
  width: number,
): string[] {
  const lines = (): string[] => {
    if (signal === "growth")
      return details.growth.anomalies.map(
        ({ kind, from, to, change }) =>
          `${kind} ${from} to ${to}: ${change < 0 ? "−" : "+"}${roundedPercent(Math.abs(change))} %`,
      );
    if (signal === "fake-followers") {
      const profiles = creator.followerSample?.profiles ?? [];
      const found = profiles.flatMap((profile) => fakeAccountScore(profile).evidence.map((one) => one.signal));
      return shares(found, profiles.length, "profiles", width);
    }
    if (signal === "comments") {
      const found = details.comments.comments.flatMap(({ evidence }) => evidence.map((one) => one.signal));
      return shares(found, details.comments.n, "comments", width);
    }
    return [];
  };
  return lines().map((text) => evidenceIndent + text);
}

/** How many of all show what, most frequent first. */
function shares(found: readonly string[], of: number, what: string, width: number): string[] {
  if (found.length === 0) return [];
  const counts = new Map<string, number>();
  for (const name of found) counts.set(name, (counts.get(name) ?? 0) + 1);
  const told = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([name, count]) => `${name}\u00a0${roundedPercent(count / of)}\u00a0%`);
  const head = `of ${of} ${what}: `;
  const begin = (row: number): string => (row === 0 ? head : " ".repeat(head.length));
  return wrap(told.join(", "), width - head.length).map((line, row) => begin(row) + line.replaceAll("\u00a0", " "));
}
