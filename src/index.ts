/**
 * Scoring of creators by sourced, tested, uncertainty-aware formulas. Everything but the schemas and the platforms (which
 * need zod) and the command.
 *
 * @packageDocumentation
 */
export * from "./authenticity/index.js";
export * from "./charts/index.js";
export * from "./core/index.js";
export * from "./cost/index.js";
export * from "./engagement/index.js";
export * from "./fit/index.js";
export * from "./money/index.js";
export * from "./peers/index.js";
export * from "./portfolio/index.js";
export * from "./posts/index.js";
export * from "./reference/index.js";
export * from "./roi/index.js";
export * from "./rows/index.js";
export * from "./scorecard/index.js";
export * from "./statistics/index.js";
export * from "./tiers/index.js";
