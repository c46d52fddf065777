// What the intervals of reaches promise: where each reach and overlap holds at 95 %, the result holds at its level at least.
// `npx tsx test/simulation/simulate-reach.ts` prints the tables.
import { expect, test } from "vitest";
import { coverReach } from "./reach-coverage.js";

test.each([200, 1_000])("a panel of %i", (panel) => {
  const samples = 600;
  const { levels, ...coverage } = coverReach(panel, samples);
  for (const name of ["independent", "pairwise", "frequency", "needed"] as const) {
    const level = levels[name];
    expect(level).toBeGreaterThan(0.6);
    expect(coverage[name]).toBeGreaterThan(level - 3 * Math.sqrt((level * (1 - level)) / samples));
  }
});
