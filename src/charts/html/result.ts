import type { AuthenticityReport } from "../../authenticity/authenticity-report.js";
import type { FollowerShare } from "../../authenticity/fake-follower-share.js";
import type { Money } from "../../core/creator.js";
import type { Measure } from "../../core/measure.js";
import type { MoneyMeasure } from "../../money/money.js";
import type { MixComparison } from "../../portfolio/mix.js";
import type { SimulatedReturn } from "../../roi/simulate-return.js";
import type { CampaignReport } from "../../scorecard/campaign-report.js";
import type { ScoreMeasure } from "../../scorecard/score-components.js";
import type { CreatorScore } from "../../scorecard/score-creator.js";
import type { Chart } from "../chart.js";
import type { ShownRanking } from "../ranking-chart.js";
import type { PageTable } from "./table.js";

/** What a page can show: results of this library, each known by its shape, and charts. */
export type ReportResult =
  | (Pick<CreatorScore, "id" | "platform" | "tier" | "measures" | "notes"> & { readonly score: ScoreMeasure | Measure })
  | ScoreMeasure
  | AuthenticityReport
  | FollowerShare
  | CampaignReport
  | MixComparison
  | SimulatedReturn
  | ShownRanking
  | Chart
  | Measure
  | MoneyMeasure
  | Measure<string>;

/** Results that belong together, under a heading of their own. */
export interface ReportSection {
  /** The heading. */
  readonly title: string;
  /** A paragraph below it. */
  readonly text?: string | null | undefined;
  /** What stands there: one, or a list. */
  readonly results: ReportResult | readonly ReportResult[];
}

/** A result, ready for a page. */
export interface PageResult {
  /** What it is about: the caller's own name, or what kind of result it is. */
  readonly title: string;
  /** Its pictures. */
  readonly charts: readonly Chart[];
  /** Its tables. */
  readonly tables: readonly PageTable[];
}

/** A measure of whatever kind. */
export type AnyMeasure = Measure<unknown, unknown> | Measure<Money> | Measure;
