/**
 * The command `influencer-scoring`: JSON Lines or CSV of creators in, scores out.
 *
 * @packageDocumentation
 */
export { run } from "./run.js";
export type { Terminal } from "./terminal.js";
