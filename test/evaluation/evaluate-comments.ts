/**
 * What does `commentAuthenticity` find of labelled scams and spam? One method for both sets; each comment is judged alone,
 * and with the others of its set, where copies count as well. Exits with 1 where a bar is missed.
 *
 * npx tsx test/evaluation/evaluate-comments.ts <folder with the labelled comments> [--json]
 */
import { fileURLToPath } from "node:url";
import { commentAuthenticity } from "../../src/authenticity/index.js";
import { commentSignals } from "../../src/reference/index.js";
import { areaUnderCurve } from "./accounts/metrics.js";
import { type Figure, printFigures, reached } from "./figures.js";
import { type LabelledComment, readComments } from "./read-comments.js";

const sets = [
  { name: "scams on Instagram", file: "instagram_comments_scamspot.csv", areaAtLeast: 0.92 },
  { name: "spam on YouTube", file: "youtube_spam.csv", areaAtLeast: 0.94 },
] as const;

/** What is found with so many points or more. */
export interface Cut {
  readonly set: string;
  readonly points: number;
  readonly precision: number;
  readonly recall: number;
  /** The share of the ordinary comments that are flagged as well. */
  readonly falseAlarms: number;
}

/** What is found under one video. */
export interface VideoFigures {
  readonly video: string;
  readonly n: number;
  readonly area: number;
  readonly precision: number;
  readonly recall: number;
}

/** How often a signal is seen in spam and in ordinary comments. */
export interface SignalFigures {
  readonly signal: string;
  readonly shares: Readonly<Record<string, { readonly spam: number; readonly ordinary: number }>>;
}

/** All figures of the comments; plain data. */
export interface CommentFigures {
  readonly figures: Figure[];
  readonly cuts: Cut[];
  readonly videos: VideoFigures[];
  readonly signals: SignalFigures[];
}

const asGiven = ({ text }: LabelledComment) => ({ text, byCreator: false });
const share = <T>(items: readonly T[], is: (item: T) => boolean) => items.filter(is).length / items.length;

/** Judges the labelled comments of a folder. */
export function evaluateComments(folder: string): CommentFigures {
  const figures: Figure[] = [];
  const cuts: Cut[] = [];
  const videos: VideoFigures[] = [];
  const shares = new Map<string, Record<string, { spam: number; ordinary: number }>>();
  for (const { name, file, areaAtLeast } of sets) {
    const comments = readComments(folder, file);
    const together = commentAuthenticity(comments.map(asGiven)).comments;
    const judged = comments.map((comment, i) => ({
      ...comment,
      score: together[i]?.evidenceScore as number,
      alone: commentAuthenticity([asGiven(comment)]).comments[0]?.evidenceScore as number,
      signals: together[i]?.evidence.map(({ signal }) => signal as string) ?? [],
    }));
    const area = (of: typeof judged, score: (one: (typeof judged)[number]) => number) =>
      areaUnderCurve(
        of.map(({ spam }) => spam),
        of.map(score),
      );
    const [spam, ordinary] = [judged.filter((one) => one.spam), judged.filter((one) => !one.spam)];
    const found = (of: typeof judged, points: number) => {
      const flagged = of.filter(({ score }) => score >= points);
      return {
        precision: share(flagged, (one) => one.spam),
        recall: share(
          of.filter((one) => one.spam),
          ({ score }) => score >= points,
        ),
      };
    };
    const part = `comments: ${name}`;
    const n = judged.length;
    const { precision, recall } = found(judged, commentSignals.cut);
    figures.push(
      {
        part,
        name: "AUC, with the other comments",
        value: area(judged, ({ score }) => score),
        atLeast: areaAtLeast,
        n,
      },
      { part, name: "AUC, each comment alone", value: area(judged, ({ alone }) => alone), atLeast: areaAtLeast, n },
      { part, name: "precision at the cut", value: precision, n },
      { part, name: "recall at the cut", value: recall, n },
      {
        part,
        name: "ordinary comments flagged",
        value: share(ordinary, (one) => one.score >= commentSignals.cut),
        n: ordinary.length,
      },
    );
    for (const points of [0.5, 1, 1.5, 2, 3, 4])
      cuts.push({
        set: name,
        points,
        ...found(judged, points),
        falseAlarms: share(ordinary, ({ score }) => score >= points),
      });
    for (const video of new Set(judged.flatMap((one) => one.video || []))) {
      const of = judged.filter((one) => one.video === video);
      videos.push({ video, n: of.length, area: area(of, ({ score }) => score), ...found(of, commentSignals.cut) });
    }
    for (const signal of Object.keys(commentSignals.signals)) {
      const of = shares.get(signal) ?? {};
      const has = ({ signals }: (typeof judged)[number]) => signals.includes(signal);
      shares.set(signal, { ...of, [name]: { spam: share(spam, has), ordinary: share(ordinary, has) } });
    }
  }
  return { figures, cuts, videos, signals: [...shares].map(([signal, of]) => ({ signal, shares: of })) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = "../shared/data", option] = process.argv.slice(2);
  const all = evaluateComments(folder);
  if (option === "--json") console.log(JSON.stringify(all));
  else {
    const percent = (fraction: number) => `${(100 * fraction).toFixed(1)} %`.padStart(8);
    printFigures(all.figures);
    console.log("\nflagged from so many points on\n  set                   points precision  recall  of the ordinary");
    for (const { set, points, precision, recall, falseAlarms } of all.cuts)
      console.log(
        `  ${set.padEnd(20)} ${points.toFixed(1).padStart(7)} ${percent(precision)} ${percent(recall)} ${percent(falseAlarms)}`,
      );
    console.log(
      "\nby video, none of which the method was fitted on\n  video                      n     AUC precision  recall",
    );
    for (const { video, n, area, precision, recall } of all.videos)
      console.log(
        `  ${video.padEnd(22)} ${String(n).padStart(5)}  ${area.toFixed(3)}  ${percent(precision)} ${percent(recall)}`,
      );
    console.log("\nsignals: the share of spam and of ordinary comments that show them");
    for (const { signal, shares } of all.signals)
      console.log(
        `  ${signal.padEnd(18)} ${Object.entries(shares)
          .map(([set, { spam, ordinary }]) => `${set} ${percent(spam)} ${percent(ordinary)}`)
          .join("   ")}`,
      );
  }
  process.exitCode = all.figures.every(reached) ? 0 : 1;
}
