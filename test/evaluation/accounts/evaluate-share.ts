/** How near the share of fakes comes, and how often its interval holds it, on samples mixed from labelled accounts. */
import { fakeFollowerShare } from "../../../src/authenticity/index.js";
import type { FollowerProfile } from "../../../src/core/index.js";
import { median } from "../../../src/statistics/index.js";
import { random } from "../../support/random.js";
import type { Figure } from "../figures.js";
import { type Account, readAccountSets } from "./read-accounts.js";

const shares = [0.05, 0.1, 0.2, 0.3, 0.5] as const;
const sampleSize = 1_000;

type Classes = Readonly<Record<"fake" | "genuine", readonly FollowerProfile[]>>;

const classesOf = (set: readonly Account[]): Classes => ({
  fake: set.filter(({ fake }) => fake).map(({ profile }) => profile),
  genuine: set.filter(({ fake }) => !fake).map(({ profile }) => profile),
});

function tools(seed: number) {
  const next = random(seed);
  const shuffled = <T>(list: readonly T[]): T[] =>
    list
      .map((item) => ({ item, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  /** A sample of followers, each of whom is fake with the probability of the share, and who they are. */
  const mix = (classes: Classes, share: number) => {
    const labels = Array.from({ length: sampleSize }, () => next() < share);
    return { labels, profiles: labels.map((fake) => pick(classes[fake ? "fake" : "genuine"])) };
  };
  return { shuffled, mix };
}

interface Cell {
  readonly error: number;
  readonly coverage: number;
  readonly widths: readonly number[];
}

/** Errors, coverage and widths over runs. */
function summarise(truth: number, results: readonly ReturnType<typeof fakeFollowerShare>[]): Cell {
  const ends = results.map(({ interval }) => [interval?.low as number, interval?.high as number] as const);
  return {
    error: results.reduce((sum, { value }) => sum + Math.abs((value as number) - truth), 0) / results.length,
    coverage: ends.filter(([low, high]) => low <= truth && truth <= high).length / results.length,
    widths: ends.map(([low, high]) => high - low),
  };
}

const average = (cells: readonly Cell[], of: (cell: Cell) => number): number =>
  cells.reduce((sum, cell) => sum + of(cell), 0) / cells.length;

/** Evaluates all ways to a share on the labelled sets of a folder. */
export function evaluateShare(folder: string, runs = 200): readonly Figure[] {
  const { kaggle, purba } = readAccountSets(folder);
  const figures: Figure[] = [];
  for (const [name, set, least] of [
    ["Kaggle", kaggle, 174],
    ["Purba", purba, 150],
  ] as const) {
    const classes = classesOf(set);
    const { shuffled, mix } = tools(name.length);
    const half = (list: readonly FollowerProfile[]) => Math.floor(list.length / 2);
    const split = (size: (list: readonly FollowerProfile[]) => number) => {
      const [fake, genuine] = [shuffled(classes.fake), shuffled(classes.genuine)];
      return {
        calibration: { fake: fake.slice(0, size(fake)), genuine: genuine.slice(0, size(genuine)) },
        others: { fake: fake.slice(size(fake)), genuine: genuine.slice(size(genuine)) },
      };
    };

    const sizes = [
      ["half of the set", half, true],
      ...(name === "Purba" ? [[`${least} of each class`, () => least, false] as const] : []),
    ] as const;
    for (const [words, size, bound] of sizes) {
      const part = `fake share, ${sampleSize} followers, own calibration with ${words}: ${name}`;
      const cells = shares.map((share) =>
        summarise(
          share,
          Array.from({ length: runs }, () => {
            const { calibration, others } = split(size);
            return fakeFollowerShare({ profiles: mix(others, share).profiles, method: "uniform" }, { calibration });
          }),
        ),
      );
      for (const [i, share] of shares.entries())
        figures.push({
          part,
          name: `${100 * share} %: coverage of the 95 % interval`,
          value: cells[i]?.coverage as number,
          n: runs,
        });
      figures.push(
        {
          part,
          name: "mean absolute error",
          value: average(cells, ({ error }) => error),
          ...(bound && { atMost: 0.03 }),
        },
        {
          part,
          name: "coverage",
          value: average(cells, ({ coverage }) => coverage),
          atLeast: 0.92,
          ...(bound && { atMost: 0.98 }),
        },
        { part, name: "median width", value: median(cells.flatMap(({ widths }) => widths)) },
      );
    }

    const part = `fake share, ${sampleSize} followers, 100 checked by hand: ${name}`;
    const cells = shares.map((share) =>
      summarise(
        share,
        Array.from({ length: runs * 3 }, () => {
          const { labels, profiles } = mix(classes, share);
          const handChecked = labels.map((label, i) => (i < 100 ? label : null));
          return fakeFollowerShare({ profiles, method: "uniform" }, { handChecked });
        }),
      ),
    );
    for (const [i, share] of shares.entries())
      figures.push({
        part,
        name: `${100 * share} %: coverage of the 95 % interval`,
        value: cells[i]?.coverage as number,
        n: runs * 3,
      });
    figures.push(
      { part, name: "mean absolute error", value: average(cells, ({ error }) => error) },
      { part, name: "coverage", value: average(cells, ({ coverage }) => coverage), atLeast: 0.92, atMost: 0.98 },
      { part, name: "median width", value: median(cells.flatMap(({ widths }) => widths)), atMost: 0.15 },
    );

    const foreign = `fake share, ${sampleSize} followers, nothing known about its fakes: ${name}`;
    const bounds = [...shares, 0.7, 0.9].map((share) =>
      Array.from({ length: runs }, () => ({
        share,
        bound: fakeFollowerShare({ profiles: mix(classes, share).profiles, method: "uniform" }).upperBound,
      })),
    );
    const told = bounds.flat().filter(({ bound }) => bound !== null);
    figures.push({
      part: foreign,
      name: "upper bound holds, where one is told",
      value: told.filter(({ share, bound }) => share <= (bound as number)).length / Math.max(told.length, 1),
      atLeast: 0.95,
      n: told.length,
    });
    for (const cell of bounds.slice(0, shares.length)) {
      const known = cell.flatMap(({ bound }) => bound ?? []);
      figures.push(
        {
          part: foreign,
          name: `${100 * (cell[0]?.share as number)} %: median upper bound`,
          value: known.length ? median(known) : 1,
        },
        {
          part: foreign,
          name: `${100 * (cell[0]?.share as number)} %: not identified`,
          value: 1 - known.length / cell.length,
        },
      );
    }
  }
  return figures;
}
