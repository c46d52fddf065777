/**
 * A creator's measures together, and as a flat row.
 *
 * @packageDocumentation
 */
export { type Cell, flatten } from "./flatten.js";
export { type CreatorMeasures, type CreatorScore, type ScoreOptions, scoreCreator } from "./score-creator.js";
