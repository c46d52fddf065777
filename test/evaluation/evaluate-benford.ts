/**
 * What do first digits tell on labelled accounts? Audiences are drawn from them: genuine accounts alone, and with three
 * tenths of one kind of fake account, or nothing but these. Prints how often `benfordTest` rejects each at .05, and how
 * often an audience with fakes departs further than a genuine one (half: it tells nothing; below half: it points the
 * wrong way).
 *
 * npx tsx test/evaluation/evaluate-benford.ts <folder with the labelled accounts>
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { benfordTest } from "../../src/authenticity/benford-test.js";
import { random } from "../support/random.js";
import { type Figure, printFigures } from "./figures.js";

/** The kinds of account that the files tell apart. */
const kinds: Readonly<Record<string, string>> = { a: "active", i: "inactive", s: "spammers", "1": "fake" };
const [audience, runs] = [500, 300];

/** The first digits of audiences drawn from labelled accounts. */
export function evaluateBenford(folder: string): Figure[] {
  return ["purba_profile_halfA.csv", "kaggle_train.csv"].flatMap((file) => {
    const [header = [], ...rows] = readFileSync(join(folder, file), "utf8")
      .trim()
      .split("\n")
      .map((line) => line.trim().split(","));
    const column = (name: string) => header.indexOf(name);
    const label = column("subclass") < 0 ? column("is_fake") : column("subclass");
    return (["followers", "following"] as const).flatMap((field) => {
      const of = (wanted: (kind: string) => boolean) =>
        rows.filter((row) => wanted(row[label] as string)).map((row) => Number(row[column(field)]));
      const genuine = of((kind) => kind === "r" || kind === "0");
      const next = random(11);
      const draw = (fakes: readonly number[], share: number) =>
        Array.from({ length: runs }, () =>
          benfordTest(
            Array.from({ length: audience }, () => {
              const from = next() < share ? fakes : genuine;
              return from[Math.floor(next() * from.length)] as number;
            }),
          ),
        );
      const rejected = (tests: readonly { value: number | null }[]) =>
        tests.filter(({ value }) => (value as number) <= 0.05).length / runs;
      const reference = draw([], 0);
      const part = `first digits of ${field}: ${file}, audiences of ${audience}`;
      const figures: Figure[] = [{ part, name: "genuine: rejected at .05", value: rejected(reference), n: runs }];
      for (const [code, kind] of Object.entries(kinds)) {
        const fakes = of((given) => given === code);
        for (const share of fakes.length ? [0.3, 1] : []) {
          const tests = draw(fakes, share);
          const further = tests.filter(
            (test, i) => (test.meanAbsoluteDeviation ?? 0) > (reference[i]?.meanAbsoluteDeviation ?? 0),
          );
          figures.push(
            { part, name: `${100 * share} % ${kind}: rejected at .05`, value: rejected(tests), n: runs },
            {
              part,
              name: `${100 * share} % ${kind}: further off than a genuine one`,
              value: further.length / runs,
              n: runs,
            },
          );
        }
      }
      return figures;
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  printFigures(evaluateBenford(process.argv[2] ?? "../shared/data"));
