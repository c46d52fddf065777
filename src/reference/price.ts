import type { Platform, PostFormat } from "../core/platform.js";

/**
 * What somebody published about what creators charge. Plain data, flat and frozen. All of it is quoted, a habit of the
 * trade, or the setting of a tool; the ranges are wide, and those of different publishers disagree. No row is a default
 * of anything.
 */
export interface PublishedPrice {
  /** What kind of model this is. */
  readonly kind: "price";
  /** What the price is for. */
  readonly per: "deliverable" | "1000 impressions" | "engagement" | "10000 followers";
  /** The platform; `null` where platforms are not told apart. */
  readonly platform: Platform | null;
  /** The only post format that it is for; `null` where formats are not told apart. */
  readonly format: PostFormat | null;
  /** The tier as the source names it; `null` where it names none. Tiers of that name differ between publishers. */
  readonly tier: string | null;
  /** The fewest followers of the band; `null` where the source does not say. */
  readonly minFollowers: number | null;
  /** The fewest followers that are above the band; `null` where the source does not say. */
  readonly maxFollowers: number | null;
  /** The lowest usual price, a decimal string. */
  readonly low: string;
  /** The highest usual price, a decimal string; the same as `low` for a single figure, `null` where there is no end. */
  readonly high: string | null;
  /** The currency, ISO 4217. */
  readonly currency: "USD";
  /** The year it was published, or read where the page has no date. */
  readonly year: number;
  /** The id of the source. */
  readonly source: string;
}

/** What all rows of a published table share. */
type Table = Pick<PublishedPrice, "per" | "year" | "source"> & Partial<Pick<PublishedPrice, "platform" | "format">>;

/** What differs from row to row. */
type Row = Pick<PublishedPrice, "low" | "high"> &
  Partial<Pick<PublishedPrice, "platform" | "format" | "tier" | "minFollowers" | "maxFollowers">>;

/** The rows of a published table, each complete. */
export function priceRows(table: Table, rows: readonly Row[]): readonly PublishedPrice[] {
  const nothing = { platform: null, format: null, tier: null, minFollowers: null, maxFollowers: null } as const;
  return rows.map((row) => ({ kind: "price", ...nothing, ...table, ...row, currency: "USD" }));
}
