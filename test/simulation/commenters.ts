/**
 * How often do the probabilities of `commenterConcentration` raise an alarm, and what do they find? Prints the table of
 * `docs/authenticity.md`. Exits with 1 where an audience without a group raises more alarms than 5 % and three standard
 * errors (a circle of friends aside, which cannot be told from a group), or where a group is found less than it should be.
 *
 * npm run simulate:commenters -- [creators]
 */
import { audiences, type Setting, simulateCommenters } from "./simulate-commenters.js";

/** Creators for each line; with a group, where a quarter tells enough, they take longer. */
const creators = Number(process.argv[2] ?? 800);
const room = 3 * Math.sqrt((0.05 * 0.95) / creators);
const shapes = [
  { posts: 12, comments: 30 },
  { posts: 24, comments: 20 },
] as const;
let failed = false;

console.log(
  "| audience | posts | comments each | group of 10 | p ≤ .05 | coreP ≤ .05 | value |\n|---|---|---|---|---|---|---|",
);
for (const audience of Object.keys(audiences) as Setting["audience"][])
  for (const shape of shapes)
    for (const group of ["none", "together", "alone"] as const) {
      const isCircle = audience.startsWith("a circle");
      if (group !== "none" && isCircle) continue;
      const { p, coreP, value } = simulateCommenters(
        { audience, ...shape, group },
        group === "none" ? creators : creators / 4,
      );
      if (group === "none") failed ||= p > 0.05 + room || (!isCircle && coreP > 0.05 + room);
      if (group === "together") failed ||= p < 0.85;
      console.log(
        `| ${audience} | ${shape.posts} | ${shape.comments} | ${group} | ${p.toFixed(3)} | ${coreP.toFixed(3)} | ${value.toFixed(3)} |`,
      );
    }
process.exitCode = failed ? 1 : 0;
