import type { Measure } from "../../src/core/index.js";
import { expectedViews } from "../../src/engagement/index.js";
import { distributions } from "../support/distributions.js";
import { random } from "../support/random.js";

/** The seed of `docs/sample/roster.csv`. */
export const rosterSeed = 6;

const columns = [
  "id",
  "mix",
  "followers",
  ...["reach", "engagement", "conversions"].flatMap((name) => [name, `${name}Low`, `${name}High`]),
  "price",
  "currency",
  "hours",
];

/** Three ways to spend about 6,000 euros; rates are those of no real creators. */
const kinds = [
  { mix: "micro", count: 21, followers: 22_000, spread: 0.4, rate: 0.07, sold: 0.0021, price: 300, hours: 3 },
  { mix: "mid", count: 3, followers: 150_000, spread: 0.2, rate: 0.045, sold: 0.0016, price: 1_800, hours: 5 },
  { mix: "macro", count: 1, followers: 650_000, spread: 0, rate: 0.03, sold: 0.0013, price: 6_000, hours: 9 },
] as const;

/** Creators of three mixes with what is expected of their next campaign, one of them without conversions. */
export function generateRosterCsv(seed: number): string {
  const { normal, lognormal } = distributions(random(seed));
  /** What twelve past posts let expect of the next one. */
  const expected = (typical: number, variation: number): Measure =>
    expectedViews(
      Array.from({ length: 12 }, () => ({ views: Math.max(1, Math.round(lognormal(typical, variation))) })),
    );
  const cells = ({ value, interval }: Measure) =>
    [value, interval?.low, interval?.high].map((number) => Math.max(1, Math.round(number ?? 0)));
  const rows = kinds.flatMap(({ mix, count, followers, spread, rate, sold, price, hours }) =>
    Array.from({ length: count }, (_, i) => {
      const size = Math.round((followers * Math.exp(spread * normal())) / 10) * 10;
      const reach = size * 0.28 * Math.exp(0.3 * normal());
      const counts = [
        cells(expected(reach, 0.45)),
        cells(expected(reach * rate * Math.exp(0.2 * normal()), 0.5)),
        // The eighth was never tracked.
        i === 7 ? ["", "", ""] : cells(expected(reach * sold * Math.exp(0.3 * normal()), 0.5)),
      ];
      const fee = count === 1 ? price : Math.round((price * (size / followers) ** 0.6) / 5) * 5;
      const id = `synthetic-${mix}-${String(i + 1).padStart(2, "0")}`;
      return [id, mix, size, ...counts.flat(), fee.toFixed(2), "EUR", hours].join(",");
    }),
  );
  return `${[columns.join(","), ...rows].join("\n")}\n`;
}
