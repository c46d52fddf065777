import type { ModelId } from "../core/model.js";
import type { Platform, PostFormat } from "../core/platform.js";

/**
 * What somebody published about the engagement, reach or views of accounts of a size. Plain data, flat and frozen.
 *
 * Two rows can be compared only where `measure`, `basis`, `statistic` and `population` are the same: the published
 * rates of one platform differ tenfold by basis alone. No row is a default of anything.
 */
export interface Benchmark {
  /** What kind of model this is. */
  readonly kind: "benchmark";
  /** What was measured. */
  readonly measure: "engagement" | "reach" | "views";
  /** The platform. */
  readonly platform: Platform;
  /** The only post format that was measured; `null` where formats are not told apart. */
  readonly format: PostFormat | null;
  /** What was divided by what: a sentence of {@link parseBasis} where the source says that much, else plain words. */
  readonly basis: string;
  /** `median`, or `unstated` where the source speaks of an average without saying which. */
  readonly statistic: "median" | "unstated";
  /** Who was measured, in plain words. */
  readonly population: string;
  /** The fewest followers of the band; `null` where sizes are not told apart. */
  readonly minFollowers: number | null;
  /** The fewest followers that are above the band; `null` where it has no end, or sizes are not told apart. */
  readonly maxFollowers: number | null;
  /** The scheme that the band is a tier of; `null` where it is of none. */
  readonly tierScheme: ModelId | null;
  /** The median or average, a fraction: 0.034 is 3.4 %. */
  readonly value: number;
  /** A quarter of those measured lie below; `null` where not published. */
  readonly lowerQuartile: number | null;
  /** A quarter of those measured lie above; `null` where not published. */
  readonly upperQuartile: number | null;
  /** How many were measured, of what the source counts; `null` where it does not say so for this row. */
  readonly n: number | null;
  /** The year that was measured. */
  readonly year: number;
  /** The id of the source. */
  readonly source: string;
}

/** What all rows of a published table share. */
type Table = Pick<Benchmark, "measure" | "platform" | "basis" | "statistic" | "population" | "year" | "source"> &
  Partial<Pick<Benchmark, "format" | "tierScheme">>;

/** What differs from row to row. */
type Row = Pick<Benchmark, "value"> &
  Partial<Pick<Benchmark, "minFollowers" | "maxFollowers" | "lowerQuartile" | "upperQuartile" | "n">>;

const unsized = {
  minFollowers: null,
  maxFollowers: null,
  lowerQuartile: null,
  upperQuartile: null,
  n: null,
} as const;

/** The rows of a published table, each complete. */
export function benchmarkRows(table: Table, rows: readonly Row[]): readonly Benchmark[] {
  return rows.map((row) => ({
    kind: "benchmark",
    format: null,
    tierScheme: null,
    ...table,
    ...unsized,
    ...row,
  }));
}

/** The rows of a published table that tells a value for each platform, and no sizes. */
export function benchmarksByPlatform(
  table: Omit<Table, "platform">,
  values: Readonly<Partial<Record<Platform, number>>>,
): readonly Benchmark[] {
  const platforms = Object.entries(values) as [Platform, number][];
  return platforms.flatMap(([platform, value]) => benchmarkRows({ ...table, platform }, [{ value }]));
}
