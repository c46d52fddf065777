/**
 * Pictures of results: specifications of Vega-Lite as plain data, SVG, and one page for whoever gets the report by mail.
 *
 * @packageDocumentation
 */
export { authenticityChart } from "./authenticity-chart.js";
export {
  type Chart,
  type ChartFigures,
  type ChartMeta,
  type ChartTheme,
  type ChartTitle,
  chartThemes,
} from "./chart.js";
export type { ChartOptions } from "./chart-options.js";
export { type EngagementChartOptions, engagementChart } from "./engagement-chart.js";
export { followerHistoryChart } from "./follower-history-chart.js";
export type { ReportResult, ReportSection } from "./html/result.js";
export { type MixesChartOptions, mixesChart } from "./mixes-chart.js";
export type { ChartPeers } from "./peer-quartiles.js";
export { type RankedRow, type RankingChartOptions, rankingChart, type ShownRanking } from "./ranking-chart.js";
export { returnChart } from "./return-chart.js";
export { scorecardChart } from "./scorecard-chart.js";
export { signalsChart } from "./signals-chart.js";
export { type HtmlOptions, toHtml } from "./to-html.js";
export { type SvgOptions, toSvg } from "./to-svg.js";
export {
  isVegaMissing,
  type VegaLiteModule,
  VegaMissingError,
  type VegaModule,
  type VegaModules,
  type VegaView,
} from "./vega.js";
